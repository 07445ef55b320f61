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

/** Says who an identifier stands for, and whose names were erased. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People", description = "Names, kept apart from every record and erasable")
final class PersonQueryController {

    private final Queries queries;

    PersonQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * Says who an identifier stands for: any caller with a role may ask, since identifiers cannot be guessed. Auditors and administrators
     * read too that the name was erased, when, by whom and why.
     */
    @GetMapping("/{person}")
    PersonEntry person(@PathVariable PersonId person, Caller caller) {
        return queries.ask(new OnePerson(person), caller);
    }

    /**
     * Whose names were erased, when, by whom and why, the latest first. Keep it outside the database: whoever was erased after a backup
     * was taken is erased again when it is restored.
     *
     * @param limit how many at most; 50 where nothing is said
     * @param cursor where the page before said that the next begins
     */
    @GetMapping("/erasures")
    ErasurePage erasures(
            @RequestParam(defaultValue = "" + Paging.USUAL) @Min(1) @Max(Paging.LARGEST) int limit,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
            Caller caller) {
        return queries.ask(new Erasures(new Paging(limit, cursor, null)), caller);
    }
}
