package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.PersonId;

/**
 * What the provider last submitted, apart from the steps.
 *
 * @param whatHappened what happened
 * @param rootCause why
 * @param effect what it meant for the services and those who use them
 * @param submittedBy the person who submitted it
 * @param submittedOn the day on which it was submitted
 * @param workingDaysLate how many working days after its due day that was
 */
public record PlanDraft(
        String whatHappened,
        String rootCause,
        String effect,
        PersonId submittedBy,
        LocalDate submittedOn,
        int workingDaysLate) {}
