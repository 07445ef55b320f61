package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan.
 *
 * @param number from 1 within the plan
 * @param what what has to be done
 * @param party who does it
 * @param owner the person who has to do it; absent where the party names nobody
 * @param dueOn the due day; after an extension, the new day
 * @param status its status
 * @param told what was last told of its due day
 * @param since the day from which it is waited for, or from which that is so
 * @param timesMissed how often a due day of it passed
 * @param doneOn the day on which it was done; absent before
 * @param doneBy the person who recorded that; absent before
 * @param evidence what shows that it was done; absent before
 * @param workingDaysLate how many working days after its due day it was done; absent before
 */
public record PlanStep(
        int number,
        String what,
        ContractParty party,
        @Nullable PersonId owner,
        LocalDate dueOn,
        StepStatus status,
        DueState told,
        LocalDate since,
        int timesMissed,
        @Nullable LocalDate doneOn,
        @Nullable PersonId doneBy,
        @Nullable String evidence,
        @Nullable Integer workingDaysLate) {

    /** The status of a step. Whether it is overdue is told beside it. */
    public enum StepStatus implements Coded {
        PLANNED,
        DONE,
        VERIFIED
    }

    /** A step that is to be done. */
    static PlanStep planned(int number, SubmittedStep step, LocalDate since) {
        return new PlanStep(
                number,
                step.what(),
                step.party(),
                step.owner(),
                step.dueOn(),
                StepStatus.PLANNED,
                DueState.AWAITED,
                since,
                0,
                null,
                null,
                null,
                null);
    }

    /** Whether it is waited for. */
    public boolean isOpen() {
        return status == StepStatus.PLANNED;
    }

    /** The step is waited for from a day on, or something was told of its due day then. */
    PlanStep told(DueState now, LocalDate on) {
        return !isOpen() ? this : waiting(dueOn, now, on, timesMissed);
    }

    /** Its due day passed. A step that was done before stays done. */
    PlanStep missed(LocalDate on) {
        return !isOpen() ? this : waiting(dueOn, DueState.OVERDUE, on, timesMissed + 1);
    }

    /** It has another due day. */
    PlanStep extended(LocalDate until, LocalDate on) {
        return waiting(until, DueState.AWAITED, on, timesMissed);
    }

    /** It was not found done. */
    PlanStep sentBack(LocalDate on) {
        return waiting(dueOn, told == DueState.LATE ? DueState.OVERDUE : DueState.AWAITED, on, timesMissed);
    }

    /** It was done. */
    PlanStep done(LocalDate on, PersonId by, String shownBy, int late) {
        return new PlanStep(
                number,
                what,
                party,
                owner,
                dueOn,
                StepStatus.DONE,
                late == 0 ? DueState.IN_TIME : DueState.LATE,
                on,
                timesMissed,
                on,
                by,
                shownBy,
                late);
    }

    /** It was found done. */
    PlanStep verified() {
        return new PlanStep(
                number,
                what,
                party,
                owner,
                dueOn,
                StepStatus.VERIFIED,
                told,
                since,
                timesMissed,
                doneOn,
                doneBy,
                evidence,
                workingDaysLate);
    }

    private PlanStep waiting(LocalDate due, DueState now, LocalDate on, int missed) {
        return new PlanStep(
                number, what, party, owner, due, StepStatus.PLANNED, now, on, missed, null, null, null, null);
    }
}
