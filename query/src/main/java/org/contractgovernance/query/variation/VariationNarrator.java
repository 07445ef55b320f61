package org.contractgovernance.query.variation;

import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.variation.VariationContent;
import org.contractgovernance.contracts.variation.VariationEvent;
import org.contractgovernance.contracts.variation.VariationEvent.VariationAgreed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeMade;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeParked;
import org.contractgovernance.contracts.variation.VariationEvent.VariationDiscussed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationImpactAssessed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationLapsed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationProposed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationWithdrawn;
import org.contractgovernance.contracts.variation.VariationImpact;
import org.contractgovernance.contracts.variation.VariationImpact.ImpactAction;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** The events of a variation in plain English. */
final class VariationNarrator {

    private VariationNarrator() {}

    static Narrative tell(VariationEvent event, String variation) {
        return switch (event) {
            case VariationProposed e -> proposed(e, variation);
            case VariationDiscussed e ->
                new Narrative("The %s said of variation %s: %s"
                                .formatted(e.party().words(), variation, e.note()))
                        .change("note", null, e.note());
            case VariationImpactAssessed e ->
                new Narrative("The %s assessed what variation %s means for %s: %s"
                                .formatted(
                                        e.party().words(),
                                        variation,
                                        e.impact().kind(),
                                        e.impact().summary()))
                        .change("actions", null, actions(e.impact()));
            case VariationAgreed e ->
                new Narrative("Variation %s was agreed by %s"
                                .formatted(variation, e.authority().words()))
                        .change("approval", null, e.approval())
                        .change("status", VariationStatus.PROPOSED, e.status());
            case VariationWithdrawn e ->
                new Narrative("Variation %s was withdrawn by the %s"
                                .formatted(variation, e.party().words()))
                        .change("status", VariationStatus.PROPOSED, VariationStatus.WITHDRAWN);
            case VariationLapsed e ->
                new Narrative("Variation %s lapsed: its last day was %s".formatted(variation, e.lastDay()))
                        .change("status", VariationStatus.PROPOSED, VariationStatus.LAPSED);
            case VariationChangeMade e ->
                new Narrative("Variation %s changed %s, by event %d".formatted(variation, e.change(), e.position()))
                        .change("status", VariationStatus.AGREED, e.status());
            case VariationChangeParked e ->
                new Narrative("Variation %s could not change %s: %s (%s)"
                                .formatted(variation, e.change(), e.detail(), e.rule()))
                        .change("status", VariationStatus.AGREED, e.status());
        };
    }

    private static Narrative proposed(VariationProposed e, String variation) {
        VariationContent content = e.content();
        return new Narrative("Variation %s of %s was proposed by the %s, by %s, from %s: %s"
                        .formatted(
                                variation,
                                String.join(", ", content.changes().names()),
                                e.party().words(),
                                content.clause(),
                                content.takesEffectOn(),
                                content.title()))
                .change("status", null, VariationStatus.PROPOSED)
                .change("reasons", null, content.reasons())
                .change("proposed by", null, e.proposedBy())
                .change(
                        "value",
                        pounds(e.valueBefore()),
                        pounds(content.changes().value()))
                .change(
                        "last day of the term",
                        e.endsBefore(),
                        content.changes().endsOn())
                .change("value at stake", null, pounds(e.valueAtStake()))
                .change("last day", null, content.lastDay())
                .change(
                        "assessments restated",
                        null,
                        e.restates() == null
                                ? null
                                : e.restates().isEmpty() ? "none" : String.join(", ", e.restates()));
    }

    private static String actions(VariationImpact impact) {
        List<ImpactAction> actions = impact.actions();
        return actions.isEmpty()
                ? "none"
                : actions.stream()
                        .map(each -> "%s by %s, %s".formatted(each.what(), each.by(), each.role()))
                        .collect(Collectors.joining("; "));
    }

    private static @Nullable String pounds(@Nullable Money money) {
        return money == null ? null : "£" + money.pounds().toPlainString();
    }
}
