package org.contractgovernance.api.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.contractgovernance.api.sample.SampleContract.SampleStep;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.Band;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes up the returns of a wholly fictional contract from a seed, always the same ones: for every KPI a return and its assurance in every
 * period that ends within the contract's term, with questions, corrections, bad times, and a return that is missing now and then.
 */
final class MadeUpReturns {

    /** What the events of a made-up history are taken from. */
    static final String SOURCE = "illustrative: made up for a wholly fictional contract";

    /** How often bad times begin, in per cent of the periods. */
    private static final int BAD_TIMES_BEGIN = 6;

    /** The last week may end so many days after the contract. */
    private static final int LAST_WEEK = 6;

    /** The share of figures in the best band, in the two best, and in the three best, in per cent. */
    private static final int[] GOOD_TIMES = {91, 97, 99};

    private static final int[] BAD_TIMES = {15, 50, 82};

    private final SampleContract sample;
    private final JsonMapper mapper;
    private final Random random;
    private final List<SampleStep> made = new ArrayList<>();
    private LocalDate last = LocalDate.MIN;

    /** @param seed what the returns are made up from */
    MadeUpReturns(SampleContract sample, long seed, JsonMapper mapper) {
        this.sample = sample;
        this.mapper = mapper;
        this.random = new Random(seed);
    }

    /** The contract with the made-up steps after its own, in the order of the days on which they are effective. */
    SampleContract added() {
        ContractDetails details = null;
        for (SampleStep step : sample.steps()) {
            ObjectNode body = step.body();
            if (step.command().equals("RegisterContract")) {
                details = mapper.treeToValue(body.get("details"), ContractDetails.class);
            }
            if (step.command().equals("DefineKpi") && details != null) {
                String code = body.get("code").asString();
                returns(
                        code,
                        mapper.treeToValue(body.get("definition"), KpiDefinition.class),
                        details,
                        lastDay(code, details));
            }
        }
        List<SampleStep> all = new ArrayList<>();
        Stream.concat(sample.steps().stream(), made.stream())
                .sorted(Comparator.comparing(MadeUpReturns::day))
                .forEach(each -> all.add(
                        new SampleStep(all.size(), each.command(), each.role(), each.by(), each.ref(), each.body())));
        return sample.with(all);
    }

    /** The day from which a step is effective; what names none is effective on the day of the load, after everything else. */
    private static String day(SampleStep step) {
        return step.body().path("effectiveOn").asString("9999-12-31");
    }

    /** The last day on which a KPI is measured. */
    private LocalDate lastDay(String code, ContractDetails details) {
        return sample.steps().stream()
                .filter(each -> each.command().equals("RetireKpi")
                        && each.body().get("code").asString().equals(code))
                .map(each -> LocalDate.parse(each.body().get("lastDay").asString()))
                .findFirst()
                .orElseGet(() -> end(details));
    }

    private static LocalDate end(ContractDetails details) {
        return Objects.requireNonNull(details.endsOn(), "a contract whose history is made up has an end");
    }

    private void returns(String code, KpiDefinition definition, ContractDetails details, LocalDate ends) {
        last = end(details).plusDays(45);
        Calendar calendar = new Calendar(details.yearStart(), details.terms(), details.startsOn(), end(details));
        MadeUpFigure figure = new MadeUpFigure(definition, random);
        int badTimes = 0;
        for (Period period : calendar.periods(definition.frequency(), details.startsOn(), ends)) {
            if (period.to().isAfter(ends.plusDays(LAST_WEEK))) {
                continue;
            }
            if (badTimes > 0) {
                badTimes--;
            } else if (happens(BAD_TIMES_BEGIN)) {
                badTimes = 2 + random.nextInt(4);
            }
            Band band = band(figure, badTimes > 0 ? BAD_TIMES : GOOD_TIMES);
            KpiReturn figures = figure.in(band);
            boolean missing = random.nextInt(300) == 0;
            if (!missing) {
                submitted(code, period, figures, figure);
            }
        }
    }

    private Band band(MadeUpFigure figure, int[] times) {
        int drawn = random.nextInt(100);
        int index = 0;
        while (index < times.length && drawn >= times[index]) {
            index++;
        }
        List<Band> bands = figure.bands();
        return bands.get(Math.min(index, bands.size() - 1));
    }

    private void submitted(String code, Period period, KpiReturn figures, MadeUpFigure figure) {
        boolean late = happens(4);
        LocalDate day = day(period.to().plusDays(3L + random.nextInt(4) + (late ? 25 : 0)));
        step("SubmitReturn", Role.PROVIDER, code, period, day).set("figures", mapper.valueToTree(figures));
        day = day(day.plusDays(2L + random.nextInt(3)));
        KpiReturn returned = figures;
        if (happens(6)) {
            step("QueryReturn", Role.REVIEWER, code, period, day)
                    .put("question", "Illustrative. The extract and the return do not agree. Which of them is right?");
            day = day(day.plusDays(3));
            returned = answered(code, period, day, figures, figure);
            day = day(day.plusDays(2));
        }
        step("AcceptReturn", Role.REVIEWER, code, period, day);
        KpiReturn right = figure.in(band(figure, BAD_TIMES));
        if (happens(2) && !right.isSameAs(returned)) {
            step("CorrectFigure", Role.COMMISSIONER, code, period, day(day.plusDays(40L + random.nextInt(200))))
                    .put("reason", "Illustrative. A check of the case files found records that had been counted twice.")
                    .set("figures", mapper.valueToTree(right));
        }
    }

    /** Answers the question, or returns better figures; says which figures stand then. */
    private KpiReturn answered(String code, Period period, LocalDate day, KpiReturn figures, MadeUpFigure figure) {
        KpiReturn better = figure.in(figure.bands().getFirst());
        if (happens(50)) {
            step("ResubmitReturn", Role.PROVIDER, code, period, day).set("figures", mapper.valueToTree(better));
            return better;
        }
        step("AnswerQuery", Role.PROVIDER, code, period, day)
                .put("answer", "Illustrative. The extract was taken a day early; the return is right.");
        return figures;
    }

    private boolean happens(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }

    /** Never later than some weeks after the contract's end, which is in the past. */
    private LocalDate day(LocalDate meant) {
        return meant.isAfter(last) ? last : meant;
    }

    private ObjectNode step(String command, Role role, String code, Period period, LocalDate day) {
        ObjectNode body = mapper.createObjectNode()
                .put("code", code)
                .put("period", period.key())
                .put("effectiveOn", day.toString())
                .put("source", SOURCE);
        made.add(new SampleStep(made.size(), command, role, role.code(), null, body));
        return body;
    }
}
