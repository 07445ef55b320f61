package example.wrong.api;

import example.wrong.command.SeesQuery;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Authorisation;
import org.contractgovernance.contracts.access.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

/** Knows a module that it should not, gets a field injected, checks roles by itself, and both writes and reads. */
@RestController
class WrongController {

    @Value("x")
    String injected = "";

    final SeesQuery aggregate = new SeesQuery();
    final Commands commands;
    final Queries queries;

    WrongController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    void checks(Caller caller) {
        Authorisation.require(WrongController.class, caller);
    }
}
