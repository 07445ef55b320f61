package org.contractgovernance.query.notice;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeAnswerMoved;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeAnswerOverdue;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeAnswered;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServed;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServiceConceded;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServiceDisputed;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServiceUpheld;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeWithdrawn;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** The events of a notice in plain English. The text of a notice, and of its answer, is left to the history. */
final class NoticeNarrator {

    private NoticeNarrator() {}

    static Narrative tell(NoticeEvent event, String notice) {
        return switch (event) {
            case NoticeServed e -> served(e, notice);
            case NoticeAnswered e ->
                new Narrative("Notice %s was answered on %s%s%s"
                                .formatted(
                                        notice,
                                        e.answeredOn(),
                                        late(e.workingDaysLate()),
                                        e.due() == null ? "" : ": the answer was due on " + day(e.due())))
                        .change("status", e.before(), e.after())
                        .change("evidence", null, Evidence.words(e.evidence()));
            case NoticeAnswerOverdue e ->
                new Narrative("Notice %s was not answered: the answer was due on %s".formatted(notice, day(e.due())))
                        .change("status", NoticeStatus.SERVED, NoticeStatus.OVERDUE)
                        .change(
                                "silence",
                                null,
                                e.silence() == null ? null : e.silence().words());
            case NoticeAnswerMoved e ->
                new Narrative("The answer to notice %s is due on another day: on %s".formatted(notice, day(e.due())))
                        .change("answer due on", e.before().on(), e.due().on())
                        .change(
                                "calendar",
                                e.before().calendar().words(),
                                e.due().calendar().words());
            case NoticeServiceDisputed e ->
                new Narrative("The service of notice %s is disputed, because %s; it counts as received on %s"
                                .formatted(notice, account(e.saysReceivedOn()), day(e.received())))
                        .change("service", null, "disputed: " + account(e.saysReceivedOn()));
            case NoticeServiceUpheld e ->
                new Narrative("The service of notice %s is no longer disputed; it counts as received on %s"
                                .formatted(notice, day(e.received())))
                        .change("service", "disputed: " + account(e.saidReceivedOn()), null);
            case NoticeServiceConceded e -> conceded(e, notice);
            case NoticeWithdrawn e ->
                new Narrative("Notice %s was withdrawn".formatted(notice))
                        .change("status", e.before(), NoticeStatus.WITHDRAWN);
        };
    }

    private static Narrative served(NoticeServed e, String notice) {
        return new Narrative("The %s served notice %s of %s by %s on %s, under %s: %s; it counts as received on %s"
                        .formatted(
                                e.servedBy().words(),
                                notice,
                                e.content().called(),
                                e.sending().how().words(),
                                e.sentOn(),
                                e.content().clause(),
                                e.content().subject(),
                                day(e.received())))
                .change("status", null, NoticeStatus.SERVED)
                .change("sent at", null, e.sending().at())
                .change(
                        "received by",
                        null,
                        "%s, version %d of the terms of notices"
                                .formatted(e.rule().words(), e.termsVersion()))
                .change("answer", null, e.asks() == null ? null : e.asks().words())
                .change("answer due on", null, e.answerBy() == null ? null : day(e.answerBy()))
                .change("evidence", null, Evidence.words(e.evidence()))
                .change("approval", null, e.approval());
    }

    private static Narrative conceded(NoticeServiceConceded e, String notice) {
        DueDate received = e.received();
        Narrative told = received == null
                ? new Narrative("The parties agree that notice %s was not served".formatted(notice))
                        .change("status", null, NoticeStatus.NOT_SERVED)
                : new Narrative("The parties agree that notice %s was received on %s".formatted(notice, received.on()));
        return told.change("received on", day(e.before()), received == null ? null : day(received))
                .change(
                        "answer due on",
                        e.answerBefore() == null ? null : day(e.answerBefore()),
                        e.answerBy() == null ? null : day(e.answerBy()))
                .change("working days late", null, e.workingDaysLate());
    }

    private static String account(@Nullable LocalDate receivedOn) {
        return receivedOn == null ? "it was never received" : "it was received on " + receivedOn;
    }

    private static String day(DueDate due) {
        return "%s, by %s".formatted(due.on(), due.calendar().words());
    }

    private static String late(int workingDays) {
        return workingDays == 0
                ? ""
                : workingDays == 1 ? ", a working day late" : ", %d working days late".formatted(workingDays);
    }
}
