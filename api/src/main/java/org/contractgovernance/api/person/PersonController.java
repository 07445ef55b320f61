package org.contractgovernance.api.person;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.contractgovernance.api.access.Permission;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.person.PersonId;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Enters people by name, and says who an identifier stands for. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People")
final class PersonController {

    private final People people;

    PersonController(People people) {
        this.people = people;
    }

    /** Enters a person who has no account here, and answers the identifier to name them by. */
    @PostMapping
    ResponseEntity<Person> enterPerson(@Valid @RequestBody EnterPerson command, Caller caller) {
        Permission.check(EnterPerson.class, caller);
        PersonId person = people.enter(command.name());
        return ResponseEntity.created(URI.create("/api/v1/people/" + person)).body(new Person(person, command.name()));
    }

    /** Says who an identifier stands for: any caller with a role may ask, since identifiers cannot be guessed. */
    @GetMapping("/{person}")
    Person person(@PathVariable PersonId person, Caller caller) {
        Permission.check(Person.class, caller);
        return people.name(person)
                .map(name -> new Person(person, name))
                .orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY));
    }
}
