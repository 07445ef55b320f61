package org.contractgovernance.contracts.regime;

import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.kpi;
import static org.contractgovernance.contracts.regime.ARegime.pounds;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.regime.credit.AtRiskPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.CreditPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.PoolAllocation;
import org.contractgovernance.contracts.regime.credit.CreditForms;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.credit.LinearCredit.LinearSlope;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.PointsRatchet;
import org.contractgovernance.contracts.regime.credit.PointsRatchet.RatchetTier;
import org.contractgovernance.contracts.regime.credit.StepTable;
import org.contractgovernance.contracts.regime.credit.StepTable.PointsStep;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit.WaitingShare;
import org.contractgovernance.contracts.regime.terms.AssessedAfter;
import org.contractgovernance.contracts.regime.terms.BeddingIn;
import org.contractgovernance.contracts.regime.terms.BeddingIn.BeddingStage;
import org.contractgovernance.contracts.regime.terms.Charges;
import org.contractgovernance.contracts.regime.terms.CreditCap;
import org.contractgovernance.contracts.regime.terms.CriticalWindow;
import org.contractgovernance.contracts.regime.terms.CriticalWindow.LimitMet;
import org.contractgovernance.contracts.regime.terms.IndexValue;
import org.contractgovernance.contracts.regime.terms.Indexation;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServiceFailureRule;
import org.contractgovernance.contracts.regime.terms.ServicePeriod;

/** A regime that says all that one can say, and commands that set and amend one. */
@RecordBuilder.Include({RegimeCommand.SetRegime.class, RegimeCommand.AmendRegime.class})
public final class AWholeRegime {

    public static final LocalDate FROM = LocalDate.of(2015, 10, 1);

    private AWholeRegime() {}

    /** Sets the plain regime of {@link ARegime}. */
    public static SetRegimeBuilder set() {
        return SetRegimeBuilder.builder()
                .contract(AContract.REFERENCE)
                .terms(ARegime.terms().build())
                .appliesFrom(FROM);
    }

    /** Amends it. */
    public static AmendRegimeBuilder amend() {
        return AmendRegimeBuilder.builder().contract(AContract.REFERENCE).reason("The parties agreed");
    }

    /** Every form of credit and every kind of limit, with a cap by quarter of so many per cent. */
    public static RegimeTerms capped(String percent) {
        return ARegime.terms()
                .period(ServicePeriod.QUARTER)
                .kpis(List.of(kpi("KPI-07").build(), kpi("KPI-08").build()))
                .charges(new Charges(CLAUSE, pounds("500000.00"), indexation()))
                .credits(credits())
                .caps(List.of(
                        new CreditCap(CLAUSE, 3, new BigDecimal(percent), null),
                        new CreditCap(CLAUSE, 12, null, new BigDecimal("150000.00"))))
                .beddingIn(new BeddingIn(
                        CLAUSE,
                        FROM,
                        List.of(new BeddingStage(3, BigDecimal.ZERO), new BeddingStage(6, new BigDecimal("50")))))
                .serviceFailure(new ServiceFailureRule(CLAUSE, 3, 4, 12))
                .criticalWindows(List.of(
                        new CriticalWindow(CLAUSE, 3, new BigDecimal("40"), null, null, LimitMet.AT_LEAST),
                        new CriticalWindow(CLAUSE, 6, null, new BigDecimal("35"), null, LimitMet.MORE_THAN),
                        new CriticalWindow(CLAUSE, 9, null, null, 3, LimitMet.AT_LEAST)))
                .build();
    }

    /** The same; a period is assessed after so many working days in any case. */
    public static RegimeTerms assessedAfter(String percent, int workingDays) {
        return RegimeTermsBuilder.builder(capped(percent))
                .assessedAfter(new AssessedAfter(CLAUSE, workingDays))
                .build();
    }

    /** The same; a late return costs so much for each working day. */
    public static RegimeTerms costingLateReturns(String perDay, String most) {
        return RegimeTermsBuilder.builder(capped("10"))
                .credits(CreditFormsBuilder.builder(credits())
                        .lateReturns(new LateReturns(CLAUSE, null, null, pounds(perDay), pounds(most)))
                        .build())
                .build();
    }

    private static Indexation indexation() {
        return new Indexation(
                CLAUSE,
                "Consumer Prices Index",
                new BigDecimal("70"),
                new BigDecimal("30"),
                List.of(
                        new IndexValue(FROM, new BigDecimal("100.2"), "Office for National Statistics, D7BT"),
                        new IndexValue(
                                FROM.plusYears(1), new BigDecimal("101.6"), "Office for National Statistics, D7BT")));
    }

    private static CreditForms credits() {
        return ARegime.forms()
                .points(new PointsCredit(CLAUSE, new BigDecimal("0.5")))
                .stepTable(new StepTable(
                        CLAUSE,
                        List.of(
                                new PointsStep(new BigDecimal("5"), BigDecimal.ZERO),
                                new PointsStep(new BigDecimal("10"), new BigDecimal("2")))))
                .linear(new LinearCredit(
                        CLAUSE, List.of(new LinearSlope("KPI-07", new BigDecimal("99"), BigDecimal.ONE))))
                .atRisk(new AtRiskPool(
                        CLAUSE,
                        new BigDecimal("12"),
                        List.of(
                                new CreditPool(
                                        "timeliness",
                                        new BigDecimal("60"),
                                        List.of(
                                                new PoolAllocation("KPI-07", new BigDecimal("75")),
                                                new PoolAllocation("KPI-08", new BigDecimal("25")))),
                                new CreditPool(
                                        "quality",
                                        new BigDecimal("40"),
                                        List.of(new PoolAllocation("KPI-08", new BigDecimal("100")))))))
                .ratchet(new PointsRatchet(
                        CLAUSE,
                        List.of(
                                new RatchetTier(new BigDecimal("20"), pounds("3.00")),
                                new RatchetTier(new BigDecimal("100"), pounds("3.60")))))
                .events(List.of(new EventCredit(
                        CLAUSE, "HELPLINE-DOWN", "The schools' helpline is down", pounds("50.00"), 1, 120L)))
                .suspended(new SuspendedCredit(CLAUSE, List.of(new WaitingShare("KPI-08", new BigDecimal("3")))))
                .build();
    }
}
