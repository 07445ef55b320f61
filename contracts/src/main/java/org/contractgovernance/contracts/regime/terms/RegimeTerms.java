package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.contractgovernance.contracts.event.SameContent;
import org.contractgovernance.contracts.regime.credit.CreditForms;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.jspecify.annotations.Nullable;

/**
 * A contract's performance regime: what a missed KPI counts for, and what that takes from the charges.
 *
 * @param period for how long points are added up and charges are paid
 * @param severities how bad a failure can be, from the mildest on
 * @param kpis what the failures of each KPI are
 * @param repeat what a failure counts for that is repeated, where the contract says so
 * @param withoutFigure what counts where there is no figure
 * @param charges what credits are taken from
 * @param credits the forms of credit
 * @param caps the most that is taken, each over another number of months
 * @param beddingIn what the first months cost, where that is less
 * @param serviceFailure when failures of a KPI are a failure of the service, where the contract says so
 * @param criticalWindows when what happened over some months is a critical failure
 * @param providersSay how long the provider has to say something to what is proposed
 * @param rounding how amounts are rounded
 * @param assessedAfter when a period is assessed although returns of it are not accepted; absent where it waits for all of them
 */
public record RegimeTerms(
        @NotNull ServicePeriod period,
        @NotNull @Size(min = 1, max = 20) List<@Valid FailureSeverity> severities,
        @NotNull @Size(min = 1, max = 200) List<@Valid KpiSchedule> kpis,
        @Valid @Nullable RepeatRule repeat,
        @NotNull @Valid WithoutFigure withoutFigure,
        @NotNull @Valid Charges charges,
        @NotNull @Valid CreditForms credits,
        @NotNull @Size(max = 10) List<@Valid CreditCap> caps,
        @Valid @Nullable BeddingIn beddingIn,
        @Valid @Nullable ServiceFailureRule serviceFailure,
        @NotNull @Size(max = 10) List<@Valid CriticalWindow> criticalWindows,
        @NotNull @Valid ProvidersSay providersSay,
        @NotNull @Valid PennyRounding rounding,
        @Valid @Nullable AssessedAfter assessedAfter) {

    public RegimeTerms {
        severities = severities == null ? List.of() : List.copyOf(severities);
        kpis = kpis == null ? List.of() : List.copyOf(kpis);
        caps = caps == null ? List.of() : List.copyOf(caps);
        criticalWindows = criticalWindows == null ? List.of() : List.copyOf(criticalWindows);
    }

    /** Refuses terms that contradict one another: {@link TermsRule} says by which rules, each pointing to its field. */
    public void requireSound() {
        new SchedulesCheck(this).requireSound();
        new CreditsCheck(this).requireSound();
        new LimitsCheck(this).requireSound();
    }

    /** Whether the two say the same, however many zeros a number is written with. */
    public boolean isSameAs(RegimeTerms other) {
        return SameContent.of(this, other);
    }

    /** The same terms with other schedules for some KPIs; a KPI without one gets it. */
    public RegimeTerms with(List<KpiSchedule> schedules) {
        Map<String, KpiSchedule> all = new LinkedHashMap<>();
        kpis.forEach(each -> all.put(each.kpi(), each));
        schedules.forEach(each -> all.put(each.kpi(), each));
        return new RegimeTerms(
                period,
                severities,
                List.copyOf(all.values()),
                repeat,
                withoutFigure,
                charges,
                credits,
                caps,
                beddingIn,
                serviceFailure,
                criticalWindows,
                providersSay,
                rounding,
                assessedAfter);
    }

    /** The severity of a name. */
    public Optional<FailureSeverity> severity(@Nullable String name) {
        return severities.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The terms of a KPI. */
    public Optional<KpiSchedule> kpi(String code) {
        return kpis.stream().filter(each -> each.kpi().equals(code)).findFirst();
    }

    /** What a KPI counts for in its worst band, or where nothing is returned if that is worse; no repeat counted. */
    public BigDecimal greatestPoints(KpiSchedule kpi) {
        return Stream.concat(kpi.bands().stream().map(SeverityBand::severity), Stream.of(notReturned()))
                .filter(Objects::nonNull)
                .flatMap(each -> severity(each).stream())
                .map(FailureSeverity::points)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** What a period can come to at most: every KPI in its worst band whenever it is measured, repeated, and each return late. */
    BigDecimal greatestPoints() {
        BigDecimal once = kpis.stream()
                .map(each -> greatestPoints(each).multiply(BigDecimal.valueOf(each.mostWithin(period))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal repeated = repeat == null ? once : once.multiply(repeat.multiplier());
        LateReturns late = credits.lateReturns();
        BigDecimal points = late == null ? null : late.points();
        if (points == null) {
            return repeated;
        }
        long most = kpis.stream().mapToLong(each -> each.mostWithin(period)).sum();
        return repeated.add(points.multiply(BigDecimal.valueOf(most)));
    }

    private String notReturned() {
        return Objects.requireNonNullElse(withoutFigure.notReturned(), "");
    }
}
