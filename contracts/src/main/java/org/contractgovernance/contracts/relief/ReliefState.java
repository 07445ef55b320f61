package org.contractgovernance.contracts.relief;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefClaimed;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefDecided;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about a claim's periods so far.
 *
 * @param periods each period with its decision, in the order of the claim
 */
public record ReliefState(List<PeriodDecision> periods) {

    /**
     * A period with its decision.
     *
     * @param of the period
     * @param decision what was decided
     */
    public record PeriodDecision(KpiPeriod of, ReliefDecision decision) {}

    public ReliefState {
        periods = List.copyOf(periods);
    }

    /** The state after a claim's events; the first of them is the claim. */
    public static ReliefState after(List<? extends ReliefEvent> events) {
        ReliefState state = new ReliefState(List.of());
        for (ReliefEvent each : events) {
            state = state.after(each);
        }
        return state;
    }

    /** The state after one more event. */
    public ReliefState after(ReliefEvent event) {
        return switch (event) {
            case ReliefClaimed e ->
                new ReliefState(e.periods().stream()
                        .map(each -> new PeriodDecision(each.named(), ReliefDecision.CLAIMED))
                        .toList());
            case ReliefDecided e -> decided(e.periods(), e.decision());
        };
    }

    /** The status of the whole claim. */
    public ReliefStatus status() {
        return ReliefStatus.of(periods.stream().map(PeriodDecision::decision).toList());
    }

    /** Whether the claim keeps another claim for this period out. */
    public boolean keepsOut(KpiPeriod period) {
        ReliefDecision decision = of(period);
        return decision != null && decision.isOpenOrGranted();
    }

    /** The state after a decision about some periods. */
    public ReliefState decided(List<KpiPeriod> some, ReliefDecision decision) {
        return new ReliefState(periods.stream()
                .map(each -> some.contains(each.of()) ? new PeriodDecision(each.of(), decision) : each)
                .toList());
    }

    /**
     * The periods that a decision is about: those asked for, or every period whose decision so far is the expected one.
     *
     * @param asked the periods asked for; absent: all that can be decided
     * @param soFar the decision that such a period has so far
     * @param otherwise the rule that a period breaks which has another
     */
    public List<KpiPeriod> meant(@Nullable List<KpiPeriod> asked, ReliefDecision soFar, ReliefRule otherwise) {
        if (asked == null) {
            List<KpiPeriod> all = periods.stream()
                    .filter(each -> each.decision() == soFar)
                    .map(PeriodDecision::of)
                    .toList();
            if (all.isEmpty()) {
                throw BrokenRule.of(otherwise, "the claim is " + status().words());
            }
            return all;
        }
        List<KpiPeriod> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            KpiPeriod each = asked.get(i);
            ReliefDecision decision = of(each);
            if (decision == null) {
                throw BrokenRule.of(ReliefRule.PERIOD_NOT_IN_CLAIM, each.words() + " is not in the claim")
                        .at("/periods/" + i);
            }
            if (decision != soFar) {
                throw BrokenRule.of(otherwise, "%s is %s".formatted(each.words(), decision.words()))
                        .at("/periods/" + i);
            }
            if (found.contains(each)) {
                throw BrokenRule.of(ReliefRule.PERIOD_NAMED_TWICE, each.words() + " is named twice")
                        .at("/periods/" + i);
            }
            found.add(each);
        }
        return List.copyOf(found);
    }

    private @Nullable ReliefDecision of(KpiPeriod period) {
        for (PeriodDecision each : periods) {
            if (each.of().equals(period)) {
                return each.decision();
            }
        }
        return null;
    }
}
