package org.contractgovernance.contracts.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.failure.FailureResponseCommand.RespondToFailure;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.jspecify.annotations.Nullable;

/**
 * What failures are still to set off. A failure sets off what the policy asks for that is in force on the failure's first day on record.
 * While something that was set off for the same KPI is open, another failure of that KPI sets off nothing of the kind, and never does so
 * afterwards.
 */
public final class FailuresToAnswer {

    private final String contract;
    private final List<FailurePolicyVersion> policies;
    private final List<AnsweredFailure> answered;

    /**
     * Something that was set off before.
     *
     * @param assessment key of the assessed period
     * @param kpi code of the KPI; absent where it is about all of them
     * @param what what was set off
     * @param endedAt position of the last event of what was set off, where it is no longer open; absent while it is open
     */
    public record AnsweredFailure(
            String assessment,
            @Nullable String kpi,
            ResponseKind what,
            @Nullable Long endedAt) {

        private boolean isOf(FailureFound failure, ResponseKind kind) {
            return what == kind && Objects.equals(kpi, failure.kpi());
        }

        /** Whether it was open when a failure came on record. */
        private boolean wasOpenAt(long position) {
            return endedAt == null || position < endedAt;
        }
    }

    private FailuresToAnswer(String contract, List<FailurePolicyVersion> policies, List<AnsweredFailure> answered) {
        this.contract = contract;
        this.policies = policies;
        this.answered = new ArrayList<>(answered);
    }

    /**
     * The commands that set off what is still to be set off, in order.
     *
     * @param contract reference of the contract
     * @param policies the versions of its policy, in order
     * @param periods its assessed periods with their failures, in order
     * @param answered what was set off before
     */
    public static List<RespondToFailure> of(
            String contract,
            List<FailurePolicyVersion> policies,
            List<FailedPeriodEntry> periods,
            List<AnsweredFailure> answered) {
        return new FailuresToAnswer(contract, policies, answered).all(periods);
    }

    private List<RespondToFailure> all(List<FailedPeriodEntry> periods) {
        List<RespondToFailure> found = new ArrayList<>();
        for (FailedPeriodEntry period : periods) {
            for (FailureOnRecord failure : period.failures()) {
                for (ResponseKind what : ResponseKind.values()) {
                    if (isAskedFor(failure, what) && !isAnswered(period.period(), failure, what)) {
                        answered.add(new AnsweredFailure(
                                period.period(), failure.failure().kpi(), what, null));
                        found.add(new RespondToFailure(
                                contract, period.period(), what, failure.failure(), failure.since(), failure.event()));
                    }
                }
            }
        }
        return found;
    }

    private boolean isAskedFor(FailureOnRecord failure, ResponseKind what) {
        FailurePolicyVersion policy = FailurePolicyVersion.on(failure.since(), policies);
        return policy != null && policy.policy().clauseFor(what, failure.failure()) != null;
    }

    private boolean isAnswered(String period, FailureOnRecord failure, ResponseKind what) {
        return answered.stream()
                .filter(each -> each.isOf(failure.failure(), what))
                .anyMatch(each -> each.assessment().equals(period) || each.wasOpenAt(failure.position()));
    }
}
