package org.contractgovernance.contracts.regime;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.regime.credit.CreditForms;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.terms.Charges;
import org.contractgovernance.contracts.regime.terms.CreditCap;
import org.contractgovernance.contracts.regime.terms.FailureSeverity;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.RepeatRule;
import org.contractgovernance.contracts.regime.terms.ServicePeriod;
import org.contractgovernance.contracts.regime.terms.SeverityBand;
import org.contractgovernance.contracts.regime.terms.WithoutFigure;
import org.jspecify.annotations.Nullable;

/**
 * A regime for tests to begin with: the points of the Model Services Contract, of which each costs a half per cent of £100,000 a month,
 * up to ten per cent by month and over any twelve. Clauses and amounts are made up. A test says only what matters to it.
 */
@RecordBuilder.Include({RegimeTerms.class, CreditForms.class, KpiSchedule.class})
public final class ARegime {

    public static final String CLAUSE = "Schedule 2.2, Part A, paragraph 3";

    public static final PennyRounding PENNY = new PennyRounding(CLAUSE, Rounding.Mode.HALF_UP);

    private ARegime() {}

    /** One KPI, points that cost, a repeat that counts double. */
    public static RegimeTermsBuilder terms() {
        return RegimeTermsBuilder.builder()
                .period(ServicePeriod.MONTH)
                .severities(List.of(
                        severity("minor", "1"),
                        severity("serious", "2"),
                        severity("severe", "3"),
                        severity("critical", "4")))
                .kpis(List.of(kpi("SL-1").build()))
                .repeat(new RepeatRule(CLAUSE, 2, new BigDecimal("2")))
                .withoutFigure(new WithoutFigure(CLAUSE, "critical", false))
                .charges(new Charges(CLAUSE, pounds("100000.00"), null))
                .credits(forms().points(new PointsCredit(CLAUSE, new BigDecimal("0.5")))
                        .build())
                .caps(List.of(percentCap(1, "10"), percentCap(12, "10")))
                .criticalWindows(List.of())
                .providersSay(new ProvidersSay(CLAUSE, 10))
                .rounding(PENNY);
    }

    /** No form of credit yet. */
    public static CreditFormsBuilder forms() {
        return CreditFormsBuilder.builder().events(List.of());
    }

    /** A monthly percentage with one decimal place, whose level is 99% (Model Services Contract). */
    public static KpiScheduleBuilder kpi(String code) {
        return KpiScheduleBuilder.builder()
                .kpi(code)
                .clause(CLAUSE)
                .measure(Measure.PERCENTAGE)
                .frequency(Frequency.MONTHLY)
                .decimals(1)
                .bands(List.of(
                        band("99", "100", null),
                        band("98.0", "98.9", "minor"),
                        band("97.0", "97.9", "serious"),
                        band("96.0", "96.9", "severe"),
                        band(null, "95.9", "critical")));
    }

    public static FailureSeverity severity(String name, String points) {
        return new FailureSeverity(name, new BigDecimal(points), CLAUSE);
    }

    /** A band; without a limit where none is given, and no failure where no severity is. */
    public static SeverityBand band(@Nullable String from, @Nullable String to, @Nullable String severity) {
        return new SeverityBand(
                from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to), severity);
    }

    public static CreditCap percentCap(int months, String percent) {
        return new CreditCap(CLAUSE, months, new BigDecimal(percent), null);
    }

    public static Money pounds(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
