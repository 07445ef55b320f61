package org.contractgovernance.contracts.kpi.computed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedBy;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.InputKpi;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.rule.BrokenRule;

/**
 * The other KPIs on which a definition rests: those that it is computed of, and the one whose volume gives its bands.
 *
 * @param code code of the KPI that the definition is of
 * @param known the definitions of a KPI of the contract, by its code; empty where there is no such KPI
 */
public record Inputs(String code, Function<String, List<KpiDefinition>> known) {

    /** Refuses inputs that are unknown, of another measure or of other periods, and a circle of them. */
    public void refuseUnfit(KpiDefinition definition) {
        Computation computation = definition.computedFrom();
        List<InputKpi> inputs = computation == null ? List.of() : computation.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            String at = "/definition/computedFrom/inputs/%d/kpi".formatted(i);
            for (KpiDefinition each : definitions(inputs.get(i).kpi(), at)) {
                refuseUnfit(definition, each, inputs.get(i).kpi(), at);
            }
            refuseCircle(inputs.get(i).kpi(), at);
        }
        String volume = definition.volumeKpi();
        if (volume != null) {
            String at = "/definition/bandsByVolume/kpi";
            for (KpiDefinition each : definitions(volume, at)) {
                if (each.frequency() != definition.frequency()) {
                    throw doesNotNest(definition, each, volume).at(at);
                }
            }
        }
    }

    private List<KpiDefinition> definitions(String kpi, String at) {
        if (kpi.equals(code)) {
            throw BrokenRule.of(ComputedRule.INPUTS_IN_A_CIRCLE, kpi + " names itself")
                    .at(at);
        }
        List<KpiDefinition> found = known.apply(kpi);
        if (found.isEmpty()) {
            throw BrokenRule.of(ComputedRule.UNKNOWN_INPUT, "there is no KPI %s in the contract".formatted(kpi))
                    .at(at);
        }
        return found;
    }

    private void refuseCircle(String input, String at) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(input));
        while (!open.isEmpty()) {
            for (KpiDefinition each : known.apply(open.pop())) {
                Computation further = each.computedFrom();
                for (InputKpi next : further == null ? List.<InputKpi>of() : further.inputs()) {
                    if (next.kpi().equals(code)) {
                        throw BrokenRule.of(
                                        ComputedRule.INPUTS_IN_A_CIRCLE,
                                        "%s is itself computed of %s".formatted(input, code))
                                .at(at);
                    }
                    if (seen.add(next.kpi())) {
                        open.push(next.kpi());
                    }
                }
            }
        }
    }

    private static void refuseUnfit(KpiDefinition definition, KpiDefinition input, String kpi, String at) {
        if (!nests(input.frequency(), definition.frequency())) {
            throw doesNotNest(definition, input, kpi).at(at);
        }
        if (input.cumulative() != null) {
            throw BrokenRule.of(ComputedRule.INPUT_COUNTS_CUMULATIVELY, kpi + " counts cumulatively")
                    .at(at);
        }
        if (!isAlike(definition, input)) {
            throw BrokenRule.of(
                            ComputedRule.INPUT_OF_ANOTHER_MEASURE,
                            "%s is a %s in %s, and the KPI is a %s in %s"
                                    .formatted(
                                            kpi,
                                            input.measure().words(),
                                            input.unit(),
                                            definition.measure().words(),
                                            definition.unit()))
                    .at(at);
        }
    }

    /** Whether a definition of an input fits a definition that is computed of it. */
    public static boolean fits(KpiDefinition definition, KpiDefinition input) {
        return nests(input.frequency(), definition.frequency())
                && input.cumulative() == null
                && isAlike(definition, input);
    }

    private static boolean isAlike(KpiDefinition definition, KpiDefinition input) {
        Computation by = definition.computedFrom();
        if (by == null || by.scores() != null) {
            return true;
        }
        boolean measure = input.measure() == definition.measure()
                || (input.measure() == Measure.COUNT
                        && definition.measure() == Measure.NUMBER
                        && by.by() != ComputedBy.SUM_BEFORE_DIVIDING);
        return measure && input.unit().equals(definition.unit());
    }

    private static BrokenRule doesNotNest(KpiDefinition definition, KpiDefinition input, String kpi) {
        return BrokenRule.of(
                ComputedRule.INPUT_DOES_NOT_NEST,
                "%s is measured %s, and the KPI %s"
                        .formatted(
                                kpi,
                                input.frequency().words(),
                                definition.frequency().words()));
    }

    /** Whether periods of one frequency make up those of another. Weeks and terms make up none but themselves. */
    public static boolean nests(Frequency inner, Frequency outer) {
        return inner == outer
                || switch (inner) {
                    case MONTHLY -> outer == Frequency.QUARTERLY || outer == Frequency.ANNUAL;
                    case QUARTERLY -> outer == Frequency.ANNUAL;
                    case WEEKLY, TERMLY, ANNUAL -> false;
                };
    }
}
