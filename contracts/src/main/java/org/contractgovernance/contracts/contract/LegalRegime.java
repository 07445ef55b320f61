package org.contractgovernance.contracts.contract;

import org.contractgovernance.contracts.term.Coded;

/**
 * The procurement rules that a contract was awarded under, on which the duties of its parties depend. The regime is recorded; no rule uses
 * it yet.
 */
public enum LegalRegime implements Coded {
    /** The Procurement Act 2023, in force for procurements begun from 24 February 2025. */
    PROCUREMENT_ACT_2023,
    /** The Procurement Act 2023 as a light-touch contract, as education services are. */
    PROCUREMENT_ACT_2023_LIGHT_TOUCH,
    /** The Public Contracts Regulations 2015. */
    PUBLIC_CONTRACTS_REGULATIONS_2015,
    /** The Public Contracts Regulations 2006. */
    PUBLIC_CONTRACTS_REGULATIONS_2006,
    /** Commissioned within the council itself, by specification and not by procurement. */
    IN_HOUSE,
    /** Not known from the documents at hand. */
    NOT_STATED
}
