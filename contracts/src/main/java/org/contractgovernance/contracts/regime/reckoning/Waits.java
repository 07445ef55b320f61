package org.contractgovernance.contracts.regime.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;

/** The credits that wait through a period: figure after figure, those before are upheld or earned back, and new ones begin to wait. */
final class Waits {

    private final List<WaitingCredit> waiting;
    private final List<WaitingCredit> upheld = new ArrayList<>();
    private final List<WaitingCredit> earnedBack = new ArrayList<>();
    private final Consumer<RegimeStep> told;

    Waits(List<WaitingCredit> before, Consumer<RegimeStep> told) {
        this.waiting = new ArrayList<>(before);
        this.told = told;
    }

    /** A figure decides what waits for it. */
    void decide(KpiPoints kpi) {
        if (!kpi.failed() && !kpi.met()) {
            return;
        }
        List<WaitingCredit> decided =
                waiting.stream().filter(each -> each.kpi().equals(kpi.kpi())).toList();
        waiting.removeAll(decided);
        (kpi.failed() ? upheld : earnedBack).addAll(decided);
        for (WaitingCredit each : decided) {
            told.accept(new RegimeStep(
                    kpi.failed() ? Doing.UPHELD : Doing.EARNED_BACK,
                    kpi.kpi(),
                    kpi.failed() ? "it failed again, so what waited is due" : "it met its level, so nothing is due",
                    each.clause(),
                    "%s of %s".formatted(RegimeStep.plain(each.amount()), each.failedIn()),
                    kpi.failed() ? RegimeStep.plain(each.amount()) : "0"));
        }
    }

    /** A new one begins to wait. */
    void begin(CreditLine line) {
        String kpi = Objects.requireNonNull(line.about(), "a credit that waits is a KPI's");
        waiting.add(
                new WaitingCredit(kpi, Objects.requireNonNullElse(line.period(), ""), line.clause(), line.amount()));
        told.accept(new RegimeStep(
                Doing.HELD_BACK,
                kpi,
                "it waits for the KPI's next figure",
                line.clause(),
                RegimeStep.plain(line.amount()),
                "0"));
    }

    /** What no later figure can decide is not taken: the KPI is not in the terms any more, or is not measured again. */
    void settle(Predicate<String> undecidable) {
        List<WaitingCredit> settled =
                waiting.stream().filter(each -> undecidable.test(each.kpi())).toList();
        waiting.removeAll(settled);
        for (WaitingCredit each : settled) {
            told.accept(new RegimeStep(
                    Doing.LAPSED,
                    each.kpi(),
                    "no later figure of this KPI counts, so what waited is not taken",
                    each.clause(),
                    "%s of %s".formatted(RegimeStep.plain(each.amount()), each.failedIn()),
                    "0"));
        }
    }

    List<WaitingCredit> waiting() {
        return waiting;
    }

    List<WaitingCredit> upheld() {
        return upheld;
    }

    List<WaitingCredit> earnedBack() {
        return earnedBack;
    }
}
