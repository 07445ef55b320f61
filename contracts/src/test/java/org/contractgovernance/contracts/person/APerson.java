package org.contractgovernance.contracts.person;

import org.contractgovernance.contracts.term.PersonId;

/** People of whom nothing but their number is known. */
public final class APerson {

    private APerson() {}

    /** The same person for the same number. */
    public static PersonId number(int number) {
        return new PersonId("person-00000000-0000-7000-8000-%012d".formatted(number));
    }
}
