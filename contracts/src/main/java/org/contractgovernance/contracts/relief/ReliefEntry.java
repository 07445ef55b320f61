package org.contractgovernance.contracts.relief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of relief. Effective means: the day on which relief was claimed, granted, refused, withdrawn or revoked, as the
 * person who recorded it said.
 *
 * @param contract reference of the contract
 * @param reference what people call the claim: {@code RL-1}
 * @param number the number in the reference
 * @param status the claim's status, which follows from the decisions about its periods
 * @param claim what was claimed
 * @param periods each period of a KPI with what was decided about it
 */
public record ReliefEntry(
        String contract,
        String reference,
        long number,
        ReliefStatus status,
        @JsonUnwrapped ReliefClaim claim,
        List<ReliefPeriod> periods) {

    public ReliefEntry {
        periods = List.copyOf(periods);
    }

    /** The claim after a decision about some of its periods. */
    public ReliefEntry decided(
            List<KpiPeriod> some, ReliefDecision decision, LocalDate on, @Nullable String reason, ReliefStatus now) {
        List<ReliefPeriod> after = periods.stream()
                .map(each -> some.contains(each.named()) ? each.decided(decision, on, reason) : each)
                .toList();
        return new ReliefEntry(contract, reference, number, now, claim, after);
    }

    /**
     * What the provider claimed.
     *
     * @param cause why the periods should not count
     * @param otherCause the cause in words, where it is another
     * @param clause where the contract gives relief for the cause
     * @param obligation the obligation of the council that the claim rests on
     * @param restsOn the failed instance of an obligation of the council, as it was found when relief was claimed; absent where the claim
     *     names none
     * @param narrative what happened
     * @param evidence documents that the claim rests on
     * @param claimedBy the person who claimed it
     * @param claimedOn the day on which relief was claimed
     */
    public record ReliefClaim(
            ReliefCause cause,
            @Nullable String otherCause,
            String clause,
            @Nullable String obligation,
            @Nullable FailedObligation restsOn,
            String narrative,
            List<Evidence> evidence,
            PersonId claimedBy,
            LocalDate claimedOn) {

        public ReliefClaim {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A period of a KPI in a claim.
     *
     * @param kpi code of the KPI
     * @param period the period's key
     * @param from its first day
     * @param to its last day
     * @param decision what was decided about it
     * @param decidedOn the day of the latest decision
     * @param reason the reason for the latest decision
     */
    public record ReliefPeriod(
            String kpi,
            String period,
            LocalDate from,
            LocalDate to,
            ReliefDecision decision,
            @Nullable LocalDate decidedOn,
            @Nullable String reason) {

        /** A period that was just claimed. */
        public static ReliefPeriod of(ClaimedPeriod claimed) {
            return new ReliefPeriod(
                    claimed.kpi(), claimed.period(), claimed.from(), claimed.to(), ReliefDecision.CLAIMED, null, null);
        }

        /** The period by its KPI and key. */
        public KpiPeriod named() {
            return new KpiPeriod(kpi, period);
        }

        private ReliefPeriod decided(ReliefDecision now, LocalDate on, @Nullable String because) {
            return new ReliefPeriod(kpi, period, from, to, now, on, because);
        }
    }
}
