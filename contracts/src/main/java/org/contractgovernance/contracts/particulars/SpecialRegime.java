package org.contractgovernance.contracts.particulars;

import org.contractgovernance.contracts.term.Coded;

/** The kinds of contract for which the duties of the Procurement Act 2023 differ: a closed list, of which a contract may have several. */
public enum SpecialRegime implements Coded {
    /** A framework, under which other contracts are awarded. */
    FRAMEWORK,
    /** A contract awarded under a framework. It goes by the law under which the framework was awarded. */
    CALL_OFF,
    /** A concession. */
    CONCESSION,
    /** A contract of a private utility. */
    PRIVATE_UTILITY,
    /** A light touch contract, such as one for education and training services. */
    LIGHT_TOUCH,
    /** A contract whose estimated value is below the threshold of the Act. */
    BELOW_THRESHOLD,
    /** A direct award of a light touch contract that the user of the services chose. */
    USER_CHOICE_DIRECT_AWARD,
    /** A contract of a school. */
    SCHOOL,
    /** A defence and security contract. */
    DEFENCE,
    /** A contract of a devolved Welsh authority, whose regulations are those of Wales. */
    WELSH_REGULATED,
    /** It is stated that the contract is none of these. */
    NONE
}
