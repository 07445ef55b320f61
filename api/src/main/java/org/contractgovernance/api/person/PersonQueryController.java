package org.contractgovernance.api.person;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.person.ErasurePage;
import org.contractgovernance.contracts.person.PersonEntry;
import org.contractgovernance.contracts.person.PersonQuery.Erasures;
import org.contractgovernance.contracts.person.PersonQuery.OnePerson;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names the person with an identifier, and lists the erasures. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People", description = "Names, kept apart from every record and erasable")
final class PersonQueryController {

    private final Queries queries;

    PersonQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The person with an identifier. Any caller with a role may ask, because identifiers cannot be guessed. Auditors and administrators
     * also see an erasure: when, by whom and why.
     */
    @GetMapping("/{person}")
    PersonEntry person(@PathVariable PersonId person, Caller caller) {
        return queries.ask(new OnePerson(person), caller);
    }

    /**
     * The erasures of names, with when, by whom and why, the latest first. Keep this list outside the database: after a backup is restored,
     * names that were erased after the backup have to be erased again.
     *
     * @param limit the largest number of entries; the default is 50
     * @param cursor the cursor of the next page, as the page before gave it
     */
    @GetMapping("/erasures")
    ErasurePage erasures(
            @RequestParam(defaultValue = "" + Paging.USUAL) @Min(1) @Max(Paging.LARGEST) int limit,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
            Caller caller) {
        return queries.ask(new Erasures(new Paging(limit, cursor, null)), caller);
    }
}
