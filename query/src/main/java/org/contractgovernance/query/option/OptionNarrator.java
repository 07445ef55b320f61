package org.contractgovernance.query.option;

import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.option.NoticeWindow;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.option.OptionEvent.OptionAgreed;
import org.contractgovernance.contracts.option.OptionEvent.OptionAmended;
import org.contractgovernance.contracts.option.OptionEvent.OptionClosingSoon;
import org.contractgovernance.contracts.option.OptionEvent.OptionDeclined;
import org.contractgovernance.contracts.option.OptionEvent.OptionMissed;
import org.contractgovernance.contracts.option.OptionEvent.OptionRenewedBySilence;
import org.contractgovernance.contracts.option.OptionEvent.OptionUsed;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowMoved;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowOpened;
import org.contractgovernance.contracts.option.OptionEvent.OptionWithdrawn;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionTerms;
import org.contractgovernance.query.feature.Narrative;

/** An option's events in plain English. */
final class OptionNarrator {

    private static final String STATUS = "status";
    private static final String WINDOW = "window of notice";
    private static final String LAST_DAY = "last day of the contract";

    private OptionNarrator() {}

    static Narrative tell(OptionEvent event, String reference) {
        return switch (event) {
            case OptionAgreed e ->
                new Narrative("The option %s, %s (%s, %s), was put on record: %s may give notice %s, and then %s"
                                .formatted(
                                        e.reference(),
                                        e.terms().title(),
                                        e.terms().kind().words(),
                                        e.terms().clause(),
                                        parties(e.terms()),
                                        e.window().words(),
                                        e.terms().effect().words()))
                        .change(STATUS, null, OptionStatus.OPEN)
                        .change("hangs on the use of", null, e.terms().afterOption());
            case OptionAmended e -> amended(e, reference);
            case OptionUsed e ->
                new Narrative("The %s gave notice that it uses the option %s, in its window %s"
                                .formatted(e.by().words(), reference, e.window().words()))
                        .change(STATUS, e.before(), OptionStatus.USED)
                        .change(LAST_DAY, e.endAfter() == null ? null : e.endBefore(), e.endAfter())
                        .change("approval", null, e.approval())
                        .change("served by the notice", null, e.notice());
            case OptionDeclined e ->
                new Narrative("The %s gave notice that the option %s is not to be used, in its window %s"
                                .formatted(e.by().words(), reference, e.window().words()))
                        .change(STATUS, e.before(), OptionStatus.DECLINED)
                        .change(LAST_DAY, e.undone(), e.endAfter());
            case OptionWithdrawn e ->
                new Narrative("The option %s should not have been on record".formatted(reference))
                        .change(STATUS, e.before(), OptionStatus.WITHDRAWN);
            case OptionWindowMoved e ->
                new Narrative("The window of notice of the option %s moved with the contract".formatted(reference))
                        .change(WINDOW, e.before().words(), e.window().words());
            case OptionWindowOpened e ->
                new Narrative("The window of notice of the option %s opened; it closes after %s"
                                .formatted(reference, e.window().last()))
                        .change(WINDOW, "to open", "open");
            case OptionClosingSoon e ->
                new Narrative("The window of notice of the option %s closes soon, after %s"
                                .formatted(reference, e.window().last()))
                        .change(WINDOW, "open", "closing soon");
            case OptionMissed e ->
                new Narrative("Nobody used the option %s: its window of notice closed after %s"
                                .formatted(reference, e.window().last()))
                        .change(STATUS, OptionStatus.OPEN, OptionStatus.MISSED);
            case OptionRenewedBySilence e ->
                new Narrative("Nobody gave notice against the option %s by %s, and silence renewed the contract"
                                .formatted(reference, e.window().last()))
                        .change(STATUS, OptionStatus.OPEN, OptionStatus.RENEWED_BY_SILENCE)
                        .change(LAST_DAY, e.endBefore(), e.endAfter());
        };
    }

    private static Narrative amended(OptionAmended e, String reference) {
        OptionTerms before = e.before();
        OptionTerms after = e.after();
        return new Narrative("The terms of the option %s were amended".formatted(reference))
                .change("title", before.title(), after.title())
                .change("kind", before.kind(), after.kind())
                .change("clause", before.clause(), after.clause())
                .change("may give notice", parties(before), parties(after))
                .change("notice", notice(before.notice()), notice(after.notice()))
                .change(WINDOW, e.windowBefore().words(), e.window().words())
                .change("effect", before.effect().words(), after.effect().words())
                .change("hangs on the use of", before.afterOption(), after.afterOption())
                .change("renews by silence", yes(before), yes(after))
                .change("working days that count as closing soon", before.dueSoonDays(), after.dueSoonDays());
    }

    private static String parties(OptionTerms terms) {
        return terms.usableBy().stream()
                .map(ContractParty::words)
                .map("the "::concat)
                .collect(Collectors.joining(" or "));
    }

    private static String notice(NoticeWindow notice) {
        return "from %s to %s%s (%s)"
                .formatted(
                        notice.opens() == null
                                ? "the contract's first day"
                                : notice.opens().words(),
                        notice.closes().words(),
                        notice.countedFrom() == null ? "" : ", counted from " + notice.countedFrom(),
                        notice.clause());
    }

    private static String yes(OptionTerms terms) {
        return terms.bySilence() ? "yes" : "no";
    }
}
