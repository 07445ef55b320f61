package org.contractgovernance.contracts.duty.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.particulars.Certainty;
import org.contractgovernance.contracts.particulars.StatedAnswer;
import org.jspecify.annotations.Nullable;

/** The conditions of a duty, and what they come to. */
final class DutySteps {

    private final List<DutyStep> steps = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    void add(String condition, Certainty met, String because) {
        steps.add(new DutyStep(condition, met, because));
    }

    void add(String condition, StatedAnswer answer) {
        add(condition, answer.answer(), answer.because());
        missing.addAll(answer.missing());
    }

    /** A condition that is met where the answer is no; {@code where} the answer is yes, it comes to something else. */
    void addNot(String condition, StatedAnswer answer, Certainty where) {
        Certainty met = switch (answer.answer()) {
            case YES -> where;
            case NO -> Certainty.YES;
            case CANNOT_TELL -> Certainty.CANNOT_TELL;
        };
        add(condition, met, answer.because());
        missing.addAll(answer.missing());
    }

    /** What the conditions come to; the last day, and how it was counted, where the duty is due. */
    DutyFinding finding(DutyProvision provision, @Nullable LocalDate lastDay, String counted) {
        DutyStep no = first(Certainty.NO);
        if (no != null) {
            return new DutyFinding(
                    DutyAnswer.NOT_DUE,
                    null,
                    "%s: no, %s".formatted(no.condition(), no.because()),
                    steps,
                    List.of(),
                    provision.source());
        }
        if (first(Certainty.CANNOT_TELL) != null) {
            return new DutyFinding(
                    DutyAnswer.CANNOT_TELL, lastDay, open(), steps, List.copyOf(missing), provision.source());
        }
        return new DutyFinding(
                DutyAnswer.DUE,
                lastDay,
                "%s: %s".formatted(provision.section(), counted),
                steps,
                List.of(),
                provision.source());
    }

    private @Nullable DutyStep first(Certainty met) {
        return steps.stream().filter(each -> each.met() == met).findFirst().orElse(null);
    }

    private String open() {
        return steps.stream()
                .filter(each -> each.met() == Certainty.CANNOT_TELL)
                .map(each -> "%s: cannot tell, %s".formatted(each.condition(), each.because()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
