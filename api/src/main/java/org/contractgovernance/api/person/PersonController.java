package org.contractgovernance.api.person;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.access.Asks;
import org.contractgovernance.api.request.PlainAddress;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.person.Erasure;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.person.PersonEntry;
import org.contractgovernance.contracts.term.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Enters people by name, and erases their names. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People")
final class PersonController {

    private final People people;

    PersonController(People people) {
        this.people = people;
    }

    /** Enters a person who has no account here, and answers with the person's identifier. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Asks(EnterPerson.class)
    ResponseEntity<PersonEntry> enterPerson(@Valid @RequestBody EnterPerson command) {
        PersonId person = people.enter(command.name());
        return ResponseEntity.created(PlainAddress.seen("/api/v1/people/" + person))
                .body(new PersonEntry(person, command.name(), null));
    }

    /**
     * Erases a person's name and account for good. The person's acts stay on record under the identifier, and every proof of them still
     * holds. The erasure itself stays on record too: when, why and by whom. Erasing again gives the same answer.
     */
    @PostMapping("/{person}/erase")
    @Asks(ErasePerson.class)
    Erasure erasePerson(@PathVariable PersonId person, @Valid @RequestBody ErasePerson command, Caller caller) {
        return people.erase(person, command.reason(), caller);
    }
}
