package org.contractgovernance.registers;

import static org.contractgovernance.contracts.kpi.AKpi.band;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnEvent;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.Exclusion;
import org.contractgovernance.contracts.kpi.figure.Forecast;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.ToDateLine;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.figure.YearToDate;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;

/** Made-up KPIs of every measure, rated and counted in every way, and four events of each of their returns. */
final class MadeUpKpis {

    private static final Rated GOOD = Rated.of(new BigDecimal("96"), Rating.GOOD, null);
    private static final Rated NOTHING = new Rated(null, null, Rated.Because.NOTHING_TO_MEASURE, null, null);
    private static final Rated AMBER = new Rated(new BigDecimal("87"), null, null, null, "amber");

    private MadeUpKpis() {}

    static Map<String, KpiDefinition> defined() {
        Map<String, KpiDefinition> all = new LinkedHashMap<>();
        all.put("M-SCALE", AKpi.profiled().build());
        all.put(
                "M-MONEY",
                AKpi.definition()
                        .measure(Measure.MONEY)
                        .unit("£")
                        .bands(List.of(
                                band(Rating.INADEQUATE, null, "69"),
                                band(Rating.REQUIRES_IMPROVEMENT, "70", "79"),
                                band(Rating.APPROACHING_TARGET, "80", "87"),
                                band(Rating.GOOD, "88", null)))
                        .build());
        all.put("M-RATIO", AKpi.definition().measure(Measure.RATIO).build());
        all.put(
                "M-YES",
                AKpi.definition()
                        .measure(Measure.YES_NO)
                        .bands(List.of(band(Rating.GOOD, "1", "1"), band(Rating.INADEQUATE, "0", "0")))
                        .build());
        all.put("M-DAY", AKpi.dayReached().build());
        all.put(
                "M-COMPUTED",
                AKpi.definition()
                        .computedFrom(AKpi.of(ComputedBy.MEAN, "M-RATIO"))
                        .build());
        all.put("M-SCORE", AKpi.scored().build());
        all.put("M-VOLUME", AKpi.byVolume().build());
        all.put("M-YEAR", AKpi.cumulative().build());
        return all;
    }

    /** The first to the fourth event of a return. */
    static ReturnEvent returned(String code, String period, int number) {
        Rated rated = rated(code, period, 0);
        Rated again = rated(code, period, 1);
        KpiReturn figures = figures(code, period);
        boolean computed = code.equals("M-COMPUTED") || code.equals("M-SCORE");
        return switch (number) {
            case 0 -> {
                LocalDate from = LocalDate.parse(period + "-01");
                LocalDate to = from.plusMonths(1).minusDays(1);
                yield computed
                        ? new KpiEvent.ReturnComputed(
                                period, from, to, inputs(period, false), figures, rated, ReturnStatus.SUBMITTED)
                        : new KpiEvent.ReturnSubmitted(period, from, to, figures, rated);
            }
            case 1 ->
                computed
                        ? new KpiEvent.ReturnRecomputed(
                                period,
                                ReturnStatus.SUBMITTED,
                                ReturnStatus.ACCEPTED,
                                inputs(period, false),
                                inputs(period, true),
                                figures,
                                figures,
                                rated,
                                rated)
                        : new KpiEvent.SampleVerified(period, rated, AReturn.CHECK);
            case 2 -> new KpiEvent.ReturnRerated(period, rated, again);
            default ->
                computed
                        ? new KpiEvent.ReturnRerated(period, again, rated)
                        : new KpiEvent.ReturnResubmitted(
                                period, ReturnStatus.SUBMITTED, figures, nothing(), again, NOTHING);
        };
    }

    private static KpiReturn figures(String code, String period) {
        return switch (code) {
            case "M-SCALE" ->
                AReturn.of("87")
                        .exclusions(List.of(new Exclusion("Schools closed in " + period, 2L, "Clause 4")))
                        .forecast(new Forecast(new BigDecimal("89"), null, "As last year"))
                        .build();
            case "M-MONEY" -> AReturn.of("1234.56").build();
            case "M-YES" -> AReturn.yes(true).build();
            case "M-DAY" -> AReturn.reached(LocalDate.parse(period + "-03")).build();
            default -> AReturn.of("48", "50").sample(50L).build();
        };
    }

    private static KpiReturn nothing() {
        return AReturn.nothing("No case")
                .exclusions(List.of(new Exclusion("Schools closed", 3L, "Clause 4")))
                .build();
    }

    private static Rated rated(String code, String period, int again) {
        return switch (code) {
            case "M-SCALE" -> AMBER;
            case "M-DAY" -> new Rated(null, Rating.GOOD, null, LocalDate.parse(period + "-03"), null);
            case "M-VOLUME" ->
                beside(new OtherFigures(
                        again == 0
                                ? null
                                : new VolumeUsed("VISITS", period, "an event", BigDecimal.valueOf(40 + again)),
                        null));
            case "M-YEAR" ->
                beside(new OtherFigures(
                        null,
                        new YearToDate(
                                LocalDate.of(2015, 9, 1),
                                List.of(
                                        new ToDateLine(
                                                "2015-12",
                                                null,
                                                null,
                                                BigDecimal.valueOf(40 + again),
                                                BigDecimal.valueOf(50),
                                                50L),
                                        ToDateLine.leftOut("2015-11", ToDateLine.LeftOut.NOT_RETURNED)))));
            default -> again == 0 ? GOOD : Rated.of(GOOD.figure(), Rating.APPROACHING_TARGET, null);
        };
    }

    private static Rated beside(OtherFigures others) {
        return new Rated(GOOD.figure(), Rating.GOOD, null, null, null, others.ifAny());
    }

    private static List<InputReturn> inputs(String period, boolean assured) {
        return List.of(
                AReturn.input(period, "48", "50", "96", true),
                new InputReturn(
                        "VISITS",
                        period,
                        "an event",
                        assured,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Rated.Because.NOTHING_TO_MEASURE));
    }
}
