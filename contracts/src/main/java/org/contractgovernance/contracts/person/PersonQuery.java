package org.contractgovernance.contracts.person;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.OfEveryContract;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.PersonId;

/** Questions about people. Names have no history: an answer shows the present name, or that it was erased. */
public sealed interface PersonQuery<A> extends Query<A> {

    @Override
    default Moment moment() {
        return Moment.NOW;
    }

    /**
     * The person with an identifier.
     *
     * @param person the identifier
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record OnePerson(PersonId person) implements PersonQuery<PersonEntry> {}

    /** The erasures of names, the latest first. */
    @AllowedTo({AUDITOR, ADMINISTRATOR})
    @OfEveryContract
    record Erasures(Paging paging) implements PersonQuery<ErasurePage> {}
}
