package org.contractgovernance.contracts.relief;

import java.util.List;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.jspecify.annotations.Nullable;

/** What can happen to a claim for relief. Its entity is {@code relief:{contract}/RL-1}; people call it {@code RL-1}. */
public sealed interface ReliefEvent extends Event {

    /**
     * The provider claimed relief.
     *
     * @param reference what people call the claim in its contract: {@code RL-1}
     * @param cause why the periods should not count
     * @param otherCause the cause in words, where it is another
     * @param clause where the contract gives relief for the cause
     * @param obligation the obligation of the council that the claim rests on, where it is known
     * @param restsOn the failed instance of an obligation of the council, as it was found; absent where the claim names none
     * @param narrative what happened
     * @param evidence documents that the claim rests on
     * @param periods the periods of KPIs that it is for
     */
    @Stored(name = "ReliefClaimed")
    record ReliefClaimed(
            String reference,
            ReliefCause cause,
            @FreeText @Nullable String otherCause,
            String clause,
            @FreeText @Nullable String obligation,
            @Nullable FailedObligation restsOn,
            @FreeText String narrative,
            List<Evidence> evidence,
            List<ClaimedPeriod> periods)
            implements ReliefEvent {}

    /** Some periods of a claim were decided. The reason is in the metadata. */
    sealed interface ReliefDecided extends ReliefEvent {

        /** The periods that it is about. */
        List<KpiPeriod> periods();

        /** The claim's status until then. */
        ReliefStatus before();

        /** The claim's status from now on. */
        ReliefStatus status();

        /** The decision. */
        ReliefDecision decision();
    }

    /**
     * The council granted relief: the periods do not count.
     *
     * @param periods the periods that it is about
     * @param before the claim's status until then
     * @param status the claim's status from now on
     */
    @Stored(name = "ReliefGranted")
    record ReliefGranted(List<KpiPeriod> periods, ReliefStatus before, ReliefStatus status) implements ReliefDecided {

        @Override
        public ReliefDecision decision() {
            return ReliefDecision.GRANTED;
        }
    }

    /**
     * The council refused relief.
     *
     * @param periods the periods that it is about
     * @param before the claim's status until then
     * @param status the claim's status from now on
     */
    @Stored(name = "ReliefRefused")
    record ReliefRefused(List<KpiPeriod> periods, ReliefStatus before, ReliefStatus status) implements ReliefDecided {

        @Override
        public ReliefDecision decision() {
            return ReliefDecision.REFUSED;
        }
    }

    /**
     * The provider took the claim back for the periods that were not decided.
     *
     * @param periods the periods that it is about
     * @param before the claim's status until then
     * @param status the claim's status from now on
     */
    @Stored(name = "ReliefWithdrawn")
    record ReliefWithdrawn(List<KpiPeriod> periods, ReliefStatus before, ReliefStatus status) implements ReliefDecided {

        @Override
        public ReliefDecision decision() {
            return ReliefDecision.WITHDRAWN;
        }
    }

    /**
     * The council revoked relief that it had granted: the periods count again.
     *
     * @param periods the periods that it is about
     * @param before the claim's status until then
     * @param status the claim's status from now on
     */
    @Stored(name = "ReliefRevoked")
    record ReliefRevoked(List<KpiPeriod> periods, ReliefStatus before, ReliefStatus status) implements ReliefDecided {

        @Override
        public ReliefDecision decision() {
            return ReliefDecision.REVOKED;
        }
    }
}
