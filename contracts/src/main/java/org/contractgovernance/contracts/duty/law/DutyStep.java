package org.contractgovernance.contracts.duty.law;

import org.contractgovernance.contracts.particulars.Certainty;

/**
 * A step to the answer whether a duty is due.
 *
 * @param condition what has to be so for the duty
 * @param met whether it is so
 * @param because why
 */
public record DutyStep(String condition, Certainty met, String because) {}
