package org.contractgovernance.contracts.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.Deduction;
import org.contractgovernance.contracts.assessment.Deductions;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.reckoning.KpiPoints;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.RegimeTrigger;
import org.contractgovernance.contracts.whatif.WhatIf.SupposedFigures;
import org.contractgovernance.contracts.whatif.WhatIf.SupposedKpi;
import org.contractgovernance.contracts.whatif.WhatIf.SupposedLine;
import org.contractgovernance.contracts.whatif.WhatIf.SupposedPeriod;
import org.jspecify.annotations.Nullable;

/** Compares what periods come to under the terms of a regime and under others. */
public final class WhatIfComparison {

    private WhatIfComparison() {}

    /** A KPI in one of its own periods. */
    private record OfKpi(String kpi, String period) {}

    /** A credit, whatever it comes to. */
    private record OfLine(
            FormOfCredit form,
            @Nullable String about,
            @Nullable String period) {}

    /**
     * The differences.
     *
     * @param appliesFrom from when on other terms are supposed
     * @param real what the periods come to, in order
     * @param supposed the same periods under the other terms
     */
    public static WhatIf of(LocalDate appliesFrom, List<Assessed> real, List<Assessed> supposed) {
        List<SupposedPeriod> periods = new ArrayList<>();
        for (int i = 0; i < real.size(); i++) {
            periods.add(period(real.get(i).reckoned(), supposed.get(i).reckoned()));
        }
        return new WhatIf(
                appliesFrom,
                periods,
                figures(
                        sum(real, each -> each.charges().pounds()),
                        sum(supposed, each -> each.charges().pounds()),
                        sum(real, PeriodReckoned::points),
                        sum(supposed, PeriodReckoned::points),
                        sum(real, each -> each.credit().pounds()),
                        sum(supposed, each -> each.credit().pounds())),
                null);
    }

    private static BigDecimal sum(List<Assessed> periods, Function<PeriodReckoned, BigDecimal> of) {
        return periods.stream().map(each -> of.apply(each.reckoned())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static SupposedFigures figures(
            BigDecimal charges,
            BigDecimal chargesSupposed,
            BigDecimal points,
            BigDecimal pointsSupposed,
            BigDecimal credit,
            BigDecimal creditSupposed) {
        return new SupposedFigures(
                charges,
                chargesSupposed,
                points,
                pointsSupposed,
                credit,
                creditSupposed,
                creditSupposed.subtract(credit));
    }

    private static SupposedPeriod period(PeriodReckoned real, PeriodReckoned supposed) {
        return new SupposedPeriod(
                real.period(),
                real.from(),
                real.to(),
                figures(
                        real.charges().pounds(),
                        supposed.charges().pounds(),
                        real.points(),
                        supposed.points(),
                        real.credit().pounds(),
                        supposed.credit().pounds()),
                kpis(real, supposed),
                lines(real, supposed),
                without(real.triggers(), supposed.triggers()),
                without(supposed.triggers(), real.triggers()));
    }

    private static List<SupposedKpi> kpis(PeriodReckoned real, PeriodReckoned supposed) {
        Map<OfKpi, KpiPoints> before = byKpi(real);
        Map<OfKpi, KpiPoints> after = byKpi(supposed);
        List<SupposedKpi> found = new ArrayList<>();
        for (OfKpi each : keys(before, after)) {
            KpiPoints was = before.get(each);
            KpiPoints is = after.get(each);
            SupposedKpi compared = new SupposedKpi(
                    each.kpi(),
                    each.period(),
                    was == null ? null : was.severity(),
                    is == null ? null : is.severity(),
                    was == null ? BigDecimal.ZERO : was.points(),
                    is == null ? BigDecimal.ZERO : is.points());
            if (!Objects.equals(compared.severity(), compared.severitySupposed())
                    || compared.points().compareTo(compared.pointsSupposed()) != 0) {
                found.add(compared);
            }
        }
        return found;
    }

    private static Map<OfKpi, KpiPoints> byKpi(PeriodReckoned of) {
        Map<OfKpi, KpiPoints> found = new LinkedHashMap<>();
        of.kpis().forEach(each -> found.put(new OfKpi(each.kpi(), each.period()), each));
        return found;
    }

    private static List<SupposedLine> lines(PeriodReckoned real, PeriodReckoned supposed) {
        Map<OfLine, List<Deduction>> before = byLine(real);
        Map<OfLine, List<Deduction>> after = byLine(supposed);
        List<SupposedLine> found = new ArrayList<>();
        for (OfLine each : keys(before, after)) {
            List<Deduction> was = before.getOrDefault(each, List.of());
            List<Deduction> is = after.getOrDefault(each, List.of());
            SupposedLine compared = new SupposedLine(
                    each.form(),
                    each.about(),
                    each.period(),
                    pounds(was, Deduction::gross),
                    pounds(is, Deduction::gross),
                    pounds(was, Deduction::amount),
                    pounds(is, Deduction::amount));
            if (compared.gross().compareTo(compared.grossSupposed()) != 0
                    || compared.amount().compareTo(compared.amountSupposed()) != 0) {
                found.add(compared);
            }
        }
        return found;
    }

    private static Map<OfLine, List<Deduction>> byLine(PeriodReckoned of) {
        Map<OfLine, List<Deduction>> found = new LinkedHashMap<>();
        for (Deduction each : Deductions.of(of)) {
            found.computeIfAbsent(new OfLine(each.form(), each.about(), each.period()), key -> new ArrayList<>())
                    .add(each);
        }
        return found;
    }

    private static BigDecimal pounds(List<Deduction> lines, Function<Deduction, Money> of) {
        return Deductions.sum(lines.stream().map(of)).pounds();
    }

    private static <K, V> List<K> keys(Map<K, V> before, Map<K, V> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .toList();
    }

    /** Those that are not among others, whatever was found: what was found says only how far. */
    private static List<RegimeTrigger> without(List<RegimeTrigger> some, List<RegimeTrigger> others) {
        return some.stream()
                .filter(each -> others.stream()
                        .noneMatch(other -> other.what() == each.what()
                                && Objects.equals(other.kpi(), each.kpi())
                                && other.clause().equals(each.clause())))
                .toList();
    }
}
