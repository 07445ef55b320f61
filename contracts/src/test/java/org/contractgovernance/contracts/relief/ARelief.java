package org.contractgovernance.contracts.relief;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.jspecify.annotations.Nullable;

/**
 * A claim for relief for tests to begin with, RL-1: for a month of one KPI and a quarter of another. A test says only what matters to it.
 */
@RecordBuilder.Include({
    ReliefCommand.ClaimRelief.class,
    ReliefCommand.GrantRelief.class,
    ReliefCommand.RefuseRelief.class,
    ReliefCommand.WithdrawRelief.class,
    ReliefCommand.RevokeRelief.class,
    ReliefEvent.ReliefClaimed.class
})
public final class ARelief {

    public static final String REFERENCE = "RL-1";
    public static final KpiPeriod JANUARY = new KpiPeriod("KPI-07", "2016-01");
    public static final KpiPeriod QUARTER = new KpiPeriod("KPI-08", "2015-16-Q4");
    public static final Evidence LOG =
            new Evidence("Log of the case system", "https://example.org/log", "0123456789abcdef".repeat(4));

    public static final NamedInstance PUPIL_DATA = new NamedInstance(AnObligation.REFERENCE, AnObligation.JANUARY);

    private ARelief() {}

    /** The instance that a claim may rest on, as it was found. */
    public static FailedObligation failed(InstanceState state, DueDate due, @Nullable LocalDate fulfilledOn) {
        return new FailedObligation(
                PUPIL_DATA.obligation(),
                PUPIL_DATA.instance(),
                "Schedule 4, paragraph 2",
                state,
                due,
                fulfilledOn,
                null);
    }

    /** It was fulfilled in time, as the council says, and the provider contests that. */
    public static FailedObligation contested(DueDate due, LocalDate fulfilledOn) {
        FailedObligation failed = failed(InstanceState.FULFILLED, due, fulfilledOn);
        return new FailedObligation(
                failed.obligation(), failed.instance(), failed.clause(), failed.state(), due, fulfilledOn, true);
    }

    /** It was claimed, because the council's case system was down. */
    public static ReliefClaimedBuilder claimed() {
        return ReliefClaimedBuilder.builder()
                .reference(REFERENCE)
                .cause(ReliefCause.AUTHORITY_CAUSE)
                .clause("Schedule 2.2, paragraph 6.1")
                .obligation("Access to the case system")
                .narrative("The case system was down")
                .evidence(List.of(LOG))
                .periods(List.of(
                        new ClaimedPeriod(
                                JANUARY.kpi(), JANUARY.period(), LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 31)),
                        new ClaimedPeriod(
                                QUARTER.kpi(), QUARTER.period(), LocalDate.of(2016, 1, 1), LocalDate.of(2016, 3, 31))));
    }

    /** Claim it, in the same words. */
    public static ClaimReliefBuilder claim() {
        return ClaimReliefBuilder.builder()
                .contract(AContract.REFERENCE)
                .cause(ReliefCause.AUTHORITY_CAUSE)
                .clause("Schedule 2.2, paragraph 6.1")
                .obligation("Access to the case system")
                .narrative("The case system was down")
                .evidence(List.of(LOG))
                .periods(List.of(JANUARY, QUARTER));
    }

    /** Grant all that is undecided. */
    public static GrantReliefBuilder grant() {
        return GrantReliefBuilder.builder()
                .contract(AContract.REFERENCE)
                .relief(REFERENCE)
                .reason("It was down as claimed");
    }

    /** Refuse all that is undecided. */
    public static RefuseReliefBuilder refuse() {
        return RefuseReliefBuilder.builder()
                .contract(AContract.REFERENCE)
                .relief(REFERENCE)
                .reason("It was up");
    }

    /** Take it back. */
    public static WithdrawReliefBuilder withdraw() {
        return WithdrawReliefBuilder.builder()
                .contract(AContract.REFERENCE)
                .relief(REFERENCE)
                .reason("Issued in time after all");
    }

    /** Revoke all that is granted. */
    public static RevokeReliefBuilder revoke() {
        return RevokeReliefBuilder.builder()
                .contract(AContract.REFERENCE)
                .relief(REFERENCE)
                .reason("The log shows that it was up");
    }
}
