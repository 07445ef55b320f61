package org.contractgovernance.query.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAdjusted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepriced;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingProposed;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimVerified;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClaimed;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsSchemeAmended;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsSchemeSet;
import org.contractgovernance.contracts.results.claim.CaseChange;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.PricedCase;
import org.contractgovernance.contracts.results.terms.ResultOutput;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.query.feature.Narrative;
import org.contractgovernance.query.feature.TermsInWords;
import org.jspecify.annotations.Nullable;

/** The events of payment by results in plain English. */
final class ResultsNarrator {

    private ResultsNarrator() {}

    static Narrative tell(ResultsEvent event) {
        return switch (event) {
            case ResultsSchemeSet e ->
                changes(
                        new Narrative("Payment by results was set for cases from %s: %s"
                                .formatted(e.appliesFrom(), outputs(e.terms()))),
                        null,
                        e.terms());
            case ResultsSchemeAmended e ->
                changes(
                        new Narrative("Payment by results was amended for cases from %s: %s"
                                .formatted(e.appliesFrom(), outputs(e.after()))),
                        e.before(),
                        e.after());
            case ResultsClaimed e ->
                new Narrative("%s was claimed for %s of %s, %s: %s"
                                .formatted(
                                        pounds(e.priced().amount()),
                                        cases(e.cases().size()),
                                        e.output(),
                                        e.payment().words(),
                                        e.claim()))
                        .change("status", null, ClaimStatus.CLAIMED)
                        .change("cases", null, TermsInWords.of(e.cases()))
                        .change("narrative", null, e.narrative())
                        .change("what each case comes to", null, amounts(e.priced()));
            case ClaimVerified e ->
                new Narrative("A sample of claim %s was verified: %d of %d records agree (%s)"
                                .formatted(
                                        e.claim(),
                                        e.check().agreeing(),
                                        e.check().records().size(),
                                        e.check().checkedAt()))
                        .change("chosen from", null, e.check().population())
                        .change("how they were chosen", null, e.check().chosen())
                        .change(
                                "what was found",
                                null,
                                TermsInWords.of(e.check().records()));
            case ClaimAdjusted e ->
                new Narrative("Claim %s was adjusted".formatted(e.claim()))
                        .change(
                                "what it comes to",
                                pounds(e.before()),
                                pounds(e.priced().amount()))
                        .change("cases that are paid less", null, changed(e.changes()))
                        .change("what each case comes to", null, amounts(e.priced()));
            case ClaimAccepted e ->
                new Narrative("Claim %s was accepted: %s is paid for %s, %s"
                                .formatted(
                                        e.claim(),
                                        pounds(e.priced().amount()),
                                        e.output(),
                                        e.payment().words()))
                        .change("status", null, ClaimStatus.ACCEPTED)
                        .change("what each case comes to", null, amounts(e.priced()));
            case ClaimRefused e ->
                new Narrative("Claim %s was refused".formatted(e.claim()))
                        .change("status", null, ClaimStatus.REFUSED)
                        .change("what it comes to", pounds(e.before()), null);
            case ClaimRepricingProposed e ->
                new Narrative(
                                e.toDecide()
                                        ? "Another price is proposed for claim %s, as the terms from %s were amended"
                                                .formatted(e.claim(), e.appliesFrom())
                                        : "Claim %s keeps its price: by the terms from %s it comes to what is paid"
                                                .formatted(e.claim(), e.appliesFrom()))
                        .change(
                                "what is paid, and what is proposed",
                                pounds(e.before()),
                                e.after() == null ? null : pounds(e.after()))
                        .change("difference, in pounds", null, e.difference())
                        .change("why there is no price", null, e.notPriced())
                        .change("what each case comes to", null, e.priced() == null ? null : amounts(e.priced()))
                        .change("what is left of each case that was paid back", null, TermsInWords.of(e.left()));
            case ClaimRepriced e ->
                new Narrative("Claim %s is paid at another price".formatted(e.claim()))
                        .change("what is paid", pounds(e.before()), pounds(e.after()))
                        .change("difference, in pounds", null, e.difference())
                        .change("what each case comes to", null, amounts(e.priced()))
                        .change("what is left of each case that was paid back", null, TermsInWords.of(e.left()));
            case ClaimRepricingRefused e ->
                new Narrative("Claim %s stays at what is paid, %s".formatted(e.claim(), pounds(e.standing())))
                        .change("what was proposed", e.proposed() == null ? null : pounds(e.proposed()), null);
            case ResultsClawedBack e ->
                new Narrative("%s of claim %s was clawed back".formatted(pounds(e.amount()), e.claim()))
                        .change("what is left of what was paid", pounds(e.before()), pounds(e.after()))
                        .change("who had paid it", null, e.paidBy())
                        .change("what is paid back for each case", null, TermsInWords.of(e.cases()));
        };
    }

    private static String outputs(ResultsTerms terms) {
        return terms.outputs().stream().map(ResultOutput::code).collect(Collectors.joining(", "));
    }

    private static String cases(int many) {
        return many == 1 ? "a case" : many + " cases";
    }

    private static String amounts(ClaimPriced priced) {
        return priced.cases().stream()
                .map(each -> "%d: %s".formatted(each.number(), steps(each)))
                .collect(Collectors.joining("; "));
    }

    private static String steps(PricedCase one) {
        String parts = one.parts().stream()
                .map(each -> "%s at %s%% and %s%% of %s"
                        .formatted(
                                Narrative.words(each.quantity()),
                                Narrative.words(each.paymentPercent()),
                                Narrative.words(each.volumePercent()),
                                pounds(each.most())))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "left out" : "%s (%s)".formatted(pounds(one.amount()), parts);
    }

    private static String changed(List<CaseChange> changes) {
        return changes.stream()
                .map(each -> "%d: %s units (%s)"
                        .formatted(each.number(), each.quantity().toPlainString(), each.because()))
                .collect(Collectors.joining("; "));
    }

    private static String pounds(Money money) {
        return "£" + money.pounds().setScale(2).toPlainString();
    }

    private static Narrative changes(Narrative told, @Nullable ResultsTerms before, ResultsTerms after) {
        Set<String> codes = new LinkedHashSet<>();
        if (before != null) {
            before.outputs().forEach(each -> codes.add(each.code()));
        }
        after.outputs().forEach(each -> codes.add(each.code()));
        codes.forEach(code -> told.change("output " + code, output(before, code), output(after, code)));
        return told.change(
                "rounding",
                before == null ? null : TermsInWords.of(before.rounding()),
                TermsInWords.of(after.rounding()));
    }

    private static @Nullable String output(@Nullable ResultsTerms terms, String code) {
        return terms == null ? null : terms.output(code).map(TermsInWords::of).orElse(null);
    }
}
