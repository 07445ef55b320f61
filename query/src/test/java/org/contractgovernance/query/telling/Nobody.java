package org.contractgovernance.query.telling;

import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.person.Erasure;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.registers.Happenings;

/** Knows the application's own accounts and nobody else. */
public final class Nobody implements People {

    @Override
    public PersonId enter(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PersonId ofAccount(String issuer, String subject, String name) {
        return Happenings.SOMEBODY;
    }

    @Override
    public Erasure erase(PersonId person, String reason, Caller caller) {
        throw new UnsupportedOperationException();
    }
}
