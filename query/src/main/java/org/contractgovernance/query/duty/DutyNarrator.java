package org.contractgovernance.query.duty;

import java.util.stream.Collectors;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDone;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDueSoon;
import org.contractgovernance.contracts.duty.DutyEvent.DutyFound;
import org.contractgovernance.contracts.duty.DutyEvent.DutyOverdue;
import org.contractgovernance.contracts.duty.DutyEvent.DutyRecomputed;
import org.contractgovernance.contracts.duty.DutyEvent.DutyReopened;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionCorrected;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionReported;
import org.contractgovernance.contracts.duty.DutyStatus;
import org.contractgovernance.contracts.duty.law.ContractBreach;
import org.contractgovernance.contracts.duty.law.ContractModification;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** A duty's events in plain English. */
final class DutyNarrator {

    private static final String LAST_DAY = "last day";
    private static final String DONE_BY = "done by";

    private DutyNarrator() {}

    static Narrative tell(DutyEvent event, String reference) {
        return switch (event) {
            case DutyFound e ->
                new Narrative("The duty %s (%s) was found%s: %s"
                                .formatted(
                                        reference,
                                        words(e.provision()),
                                        said(e.occasion()),
                                        e.finding().because()))
                        .change("answer", null, e.finding().answer())
                        .change(LAST_DAY, null, e.finding().lastDay());
            case OccasionReported e ->
                new Narrative("It was reported what the duty %s (%s) follows from%s"
                                .formatted(reference, words(e.provision()), said(e.occasion())))
                        .change("status", null, DutyStatus.TO_COMPUTE);
            case OccasionCorrected e ->
                new Narrative("What the duty %s follows from was put right%s".formatted(reference, said(e.after())))
                        .change(
                                "payment of more than £30,000",
                                e.before().paymentOverLimit(),
                                e.after().paymentOverLimit())
                        .change(
                                "KPIs cannot measure it",
                                e.before().cannotMeasure(),
                                e.after().cannotMeasure())
                        .change("ending", e.before().ending(), e.after().ending())
                        .change(
                                "breach",
                                breach(e.before().breach()),
                                breach(e.after().breach()))
                        .change(
                                "modification",
                                modification(e.before().modification()),
                                modification(e.after().modification()));
            case DutyRecomputed e -> recomputed(e, reference);
            case DutyDueSoon e ->
                new Narrative("The duty %s is due soon, by %s".formatted(reference, e.lastDay()))
                        .change(LAST_DAY, "to come", "near");
            case DutyOverdue e ->
                new Narrative("The duty %s is overdue: its last day was %s".formatted(reference, e.lastDay()))
                        .change(LAST_DAY, "near", "passed");
            case DutyDone e ->
                new Narrative("The duty %s was done by the notice %s, published on %s%s%s"
                                .formatted(
                                        reference,
                                        e.notice(),
                                        e.publishedOn(),
                                        e.assessmentNotice() == null
                                                ? ""
                                                : ", with the ratings of " + e.assessmentNotice(),
                                        e.lastDay() == null
                                                ? ""
                                                : (e.publishedOn().isAfter(e.lastDay()) ? ", after" : ", by")
                                                        + " its last day "
                                                        + e.lastDay()))
                        .change(DONE_BY, null, e.notice());
            case DutyReopened e ->
                new Narrative("The duty %s was not done by the notice %s".formatted(reference, e.notice()))
                        .change(DONE_BY, e.notice(), null);
        };
    }

    private static Narrative recomputed(DutyRecomputed e, String reference) {
        DutyFinding before = e.before();
        Narrative told = new Narrative("The duty %s was computed: %s"
                        .formatted(reference, e.finding().because()))
                .change(
                        "answer",
                        before == null ? null : before.answer(),
                        e.finding().answer())
                .change(
                        LAST_DAY,
                        before == null ? null : before.lastDay(),
                        e.finding().lastDay());
        e.changed().forEach(each -> told.change(each.fact(), each.before(), each.after()));
        return told;
    }

    private static String words(DutyProvision provision) {
        return provision.section() + ", " + provision.words();
    }

    private static String said(DutyOccasion occasion) {
        String on = occasion.on() == null ? "" : ", of " + occasion.on();
        String ending =
                occasion.ending() == null ? "" : ", " + occasion.ending().words();
        String breach = occasion.breach() == null ? "" : ", " + breach(occasion.breach());
        String change = occasion.modification() == null ? "" : ", " + modification(occasion.modification());
        return on + ending + breach + change;
    }

    private static @Nullable String breach(@Nullable ContractBreach breach) {
        return breach == null
                ? null
                : "%s that led to %s%s, %s (%s, %s, lasted %s, %s; mitigation: %s; warnings: %s; supplier: %s; not enough: %s%s)"
                        .formatted(
                                breach.kind().words(),
                                breach.result() == null
                                        ? "nothing"
                                        : breach.result().words(),
                                breach.properChance() == null
                                        ? ""
                                        : breach.properChance()
                                                ? ", after a proper chance"
                                                : ", without a proper chance",
                                breach.whyItApplies(),
                                breach.obligation(),
                                breach.impact(),
                                breach.lasted(),
                                breach.ongoing() ? "ongoing" : "over",
                                breach.mitigation(),
                                breach.warnings(),
                                breach.suppliersSteps(),
                                breach.whyNotEnough(),
                                breach.damagesBasis() == null ? "" : "; damages: " + breach.damagesBasis());
    }

    private static @Nullable String modification(@Nullable ContractModification change) {
        if (change == null) {
            return null;
        }
        String together = change.judgedTogether().isEmpty()
                ? ""
                : change.judgedTogether().stream().collect(Collectors.joining(", ", ", judged together with ", ""));
        return "modification%s (%s), value £%s to £%s, last day %s to %s%s%s%s"
                .formatted(
                        change.variation() == null ? "" : " by variation " + change.variation(),
                        change.ground(),
                        change.valueBefore() == null
                                ? " not stated"
                                : change.valueBefore().pounds().toPlainString(),
                        change.valueAfter() == null
                                ? " not stated"
                                : change.valueAfter().pounds().toPlainString(),
                        change.endBefore() == null ? "not stated" : change.endBefore(),
                        change.endAfter() == null ? "not stated" : change.endAfter(),
                        change.novation() ? ", novation" : "",
                        change.standstillFrom() == null ? "" : ", standstill from " + change.standstillFrom(),
                        together);
    }
}
