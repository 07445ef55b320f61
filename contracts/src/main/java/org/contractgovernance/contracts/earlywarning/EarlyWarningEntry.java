package org.contractgovernance.contracts.earlywarning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the early warning register. Effective means: the day on which the warning was given, assessed, reviewed or acted on, as the
 * person who recorded it said.
 *
 * @param contract reference of the contract
 * @param reference what people call the early warning: {@code EW-3}
 * @param number the number in the reference
 * @param matter what it is about
 * @param status its status
 * @param origin where it comes from
 * @param owner the person responsible for it
 * @param scores how it is scored
 * @param plan the planned actions
 * @param lastReview what the last review found
 * @param referral its referral to corporate risk
 * @param end how it ended; empty while the early warning goes on
 */
public record EarlyWarningEntry(
        String contract,
        String reference,
        long number,
        @JsonUnwrapped WarningMatter matter,
        EarlyWarningStatus status,
        @JsonUnwrapped WarningOrigin origin,
        @Nullable PersonId owner,
        @JsonUnwrapped RiskScores scores,
        @JsonUnwrapped ActionPlan plan,
        @JsonUnwrapped LastReview lastReview,
        @JsonUnwrapped RiskReferral referral,
        @JsonUnwrapped WarningEnd end) {

    /** An early warning that was just given. */
    public static EarlyWarningEntry raised(
            String contract,
            String reference,
            long number,
            WarningMatter matter,
            WarningOrigin origin,
            Score inherent) {
        return new EarlyWarningEntry(
                contract,
                reference,
                number,
                matter,
                EarlyWarningStatus.OPEN,
                origin,
                null,
                RiskScores.first(inherent),
                ActionPlan.NONE,
                LastReview.NONE,
                RiskReferral.NONE,
                WarningEnd.NONE);
    }

    /** The early warning is assigned to a person. */
    public EarlyWarningEntry assigned(PersonId to) {
        return new EarlyWarningEntry(
                contract, reference, number, matter, status, origin, to, scores, plan, lastReview, referral, end);
    }

    /** The early warning with its scores now. */
    public EarlyWarningEntry with(RiskScores now) {
        return new EarlyWarningEntry(
                contract, reference, number, matter, status, origin, owner, now, plan, lastReview, referral, end);
    }

    /** The early warning with its planned actions now. */
    public EarlyWarningEntry with(ActionPlan now) {
        return new EarlyWarningEntry(
                contract, reference, number, matter, status, origin, owner, scores, now, lastReview, referral, end);
    }

    /** The early warning after a review; from now on the score is compared with the score at this review. */
    public EarlyWarningEntry reviewed(LastReview now) {
        return new EarlyWarningEntry(
                contract,
                reference,
                number,
                matter,
                status,
                origin,
                owner,
                scores.reviewed(),
                plan,
                now,
                referral,
                end);
    }

    /** The early warning with its referral to corporate risk now. */
    public EarlyWarningEntry with(RiskReferral now) {
        return new EarlyWarningEntry(
                contract, reference, number, matter, status, origin, owner, scores, plan, lastReview, now, end);
    }

    /** The early warning as it ended. */
    public EarlyWarningEntry ended(EarlyWarningStatus as, WarningEnd now) {
        return new EarlyWarningEntry(
                contract, reference, number, matter, as, origin, owner, scores, plan, lastReview, referral, now);
    }

    /**
     * What an early warning is about, as it was raised.
     *
     * @param title the matter
     * @param cause what gives rise to the risk
     * @param event what may happen
     * @param consequence what follows if it does
     * @param kinds which kinds of risk it is
     */
    public record WarningMatter(String title, String cause, String event, String consequence, Set<RiskKind> kinds) {

        /** Keeps the kinds in one order, so that equal rows have equal texts. */
        public WarningMatter {
            kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        }
    }

    /**
     * Where an early warning comes from.
     *
     * @param visibility who may see it
     * @param issue reference of the issue that became it
     * @param raisedBy the person who raised it
     * @param raisedAs the role in which that person acted
     * @param raisedOn the day on which the warning was given
     * @param couldHaveWarned when each party first could have warned
     */
    public record WarningOrigin(
            Visibility visibility,
            @Nullable String issue,
            PersonId raisedBy,
            Role raisedAs,
            LocalDate raisedOn,
            @Nullable CouldHaveWarned couldHaveWarned) {}

    /**
     * What the last review of an early warning found.
     *
     * @param review what the last review found
     * @param reviewedOn the day of the last review
     * @param nextReviewOn the day of the next review
     */
    public record LastReview(
            @Nullable String review,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate nextReviewOn) {

        /** The early warning was never reviewed. */
        static final LastReview NONE = new LastReview(null, null, null);
    }

    /**
     * How an early warning ended.
     *
     * @param outcome what came of it
     * @param closedOn the day on which it was over
     * @param withdrawnBecause why it does not count
     * @param duplicateOf reference of the early warning that it repeats
     */
    public record WarningEnd(
            @Nullable String outcome,
            @Nullable LocalDate closedOn,
            @Nullable Withdrawal withdrawnBecause,
            @Nullable String duplicateOf) {

        /** The early warning goes on. */
        static final WarningEnd NONE = new WarningEnd(null, null, null, null);

        /** The early warning is closed. */
        public WarningEnd closed(String with, LocalDate on) {
            return new WarningEnd(with, on, withdrawnBecause, duplicateOf);
        }

        /** The early warning should not have been raised, or repeats another. */
        public WarningEnd withdrawn(Withdrawal because, @Nullable String same) {
            return new WarningEnd(outcome, closedOn, because, same);
        }
    }
}
