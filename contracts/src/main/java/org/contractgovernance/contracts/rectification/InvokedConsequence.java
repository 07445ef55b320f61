package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;
import org.contractgovernance.contracts.rectification.terms.PlanConsequence;
import org.contractgovernance.contracts.term.PersonId;

/**
 * A consequence that a person decided.
 *
 * @param consequence what the contract names
 * @param decidedBy the person
 * @param decidedOn the day from which it holds
 */
public record InvokedConsequence(PlanConsequence consequence, PersonId decidedBy, LocalDate decidedOn) {}
