package org.contractgovernance.query.contract;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.ContractEvent.RectificationTermsSet;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence;
import org.contractgovernance.contracts.rectification.terms.PlanRounds;
import org.contractgovernance.contracts.rectification.terms.PlanTerms;
import org.contractgovernance.contracts.rectification.terms.TimeByContract;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** What a contract says of rectification plans in plain English. */
final class PlanTermsWords {

    private PlanTermsWords() {}

    static Narrative tell(RectificationTermsSet e) {
        PlanTerms before = e.before() == null ? null : e.before().terms();
        PlanTerms after = e.after().terms();
        return told(
                new Narrative("Version %d of the terms of rectification plans was set"
                        .formatted(e.after().version())),
                before,
                after);
    }

    private static Narrative told(Narrative told, @Nullable PlanTerms before, PlanTerms after) {
        return told.change("clause", of(before, PlanTerms::clause), after.clause())
                .change("time to submit", of(before, each -> time(each.submit())), time(after.submit()))
                .change("time to decide", of(before, each -> time(each.decide())), time(after.decide()))
                .change(
                        "silence of the council",
                        of(before, each -> silence(each.councilSilent())),
                        silence(after.councilSilent()))
                .change("time to resubmit", of(before, each -> time(each.resubmit())), time(after.resubmit()))
                .change("rounds", of(before, each -> rounds(each.rounds())), rounds(after.rounds()))
                .change("silence of the provider", of(before, PlanTermsWords::providerSilent), providerSilent(after))
                .change(
                        "working days before the due day that count as due soon",
                        of(before, PlanTerms::dueSoonDays),
                        after.dueSoonDays())
                .change("consequences", of(before, PlanTermsWords::consequences), consequences(after));
    }

    private static <T> @Nullable T of(@Nullable PlanTerms before, Function<PlanTerms, @Nullable T> part) {
        return before == null ? null : part.apply(before);
    }

    private static String time(TimeByContract time) {
        return "%s (%s)".formatted(time.words(), time.clause());
    }

    private static String silence(CouncilSilence silence) {
        return "%s%s (%s)"
                .formatted(
                        silence.means().words(),
                        silence.escalatesTo() == null ? "" : " to " + silence.escalatesTo(),
                        silence.clause());
    }

    private static String rounds(PlanRounds rounds) {
        return "at most %d, then %s (%s)".formatted(rounds.most(), rounds.escalatesTo(), rounds.clause());
    }

    private static @Nullable String providerSilent(PlanTerms terms) {
        TimeByContract time = terms.providerSilent();
        return time == null ? null : "failed %s after the due day (%s)".formatted(time.words(), time.clause());
    }

    private static String consequences(PlanTerms terms) {
        return terms.consequences().stream()
                .map(each -> "%s: %s (%s)".formatted(each.code(), each.name(), each.clause()))
                .collect(Collectors.joining("; "));
    }
}
