package org.contractgovernance.contracts.notice;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeAnswered;
import org.contractgovernance.contracts.notice.terms.AnswerTerm;
import org.contractgovernance.contracts.notice.terms.DeemedReceipt;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.notice.terms.NoticeMethod;
import org.contractgovernance.contracts.notice.terms.NoticeTerms;
import org.contractgovernance.contracts.notice.terms.NoticeTermsVersion;
import org.contractgovernance.contracts.notice.terms.SilenceOnNotice;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.rectification.terms.TimeByContract;

/**
 * A notice for tests to begin with, NO-1: the council asks for a remedy by a letter that it posts on the Wednesday before Easter 2016. A test
 * says only what matters to it.
 */
@RecordBuilder.Include({
    NoticeContent.class,
    NoticeEvent.NoticeServed.class,
    NoticeCommand.ServeNotice.class,
    NoticeCommand.AnswerNotice.class,
    NoticeCommand.DisputeService.class,
    NoticeCommand.UpholdService.class,
    NoticeCommand.ConcedeService.class,
    NoticeCommand.WithdrawNotice.class
})
public final class ANotice {

    public static final String REFERENCE = "NO-1";
    public static final LocalDate POSTED = LocalDate.of(2016, 3, 23);
    public static final DeemedReceipt BY_POST =
            new DeemedReceipt(NoticeMethod.POST, "24.2(a)", 2, TimeAllowed.Unit.WORKING_DAYS, null);
    public static final DeemedReceipt BY_EMAIL =
            new DeemedReceipt(NoticeMethod.EMAIL, "24.2(c)", 0, TimeAllowed.Unit.WORKING_DAYS, "17:00");
    public static final DeemedReceipt BY_HAND =
            new DeemedReceipt(NoticeMethod.HAND, "24.2(b)", 0, TimeAllowed.Unit.DAYS, null);
    public static final SilenceOnNotice ACCEPTED =
            new SilenceOnNotice("24.5", SilenceOnNotice.SilenceMeaning.DEEMED_ACCEPTED);
    public static final AnswerTerm REMEDY =
            new AnswerTerm(NoticeKind.REMEDY, new TimeByContract("24.4", 5, TimeAllowed.Unit.WORKING_DAYS), ACCEPTED);
    public static final NoticeTerms TERMS =
            new NoticeTerms("Clause 24", List.of(BY_POST, BY_HAND, BY_EMAIL), List.of(REMEDY));
    public static final Evidence PROOF =
            new Evidence("Certificate of posting", "https://example.org/posting", "0123456789abcdef".repeat(4));

    private ANotice() {}

    /** The terms in force. */
    public static NoticeTermsVersion version() {
        return new NoticeTermsVersion(1, LocalDate.of(2015, 10, 1), TERMS);
    }

    /** What it says. */
    public static NoticeContentBuilder content() {
        return NoticeContentBuilder.builder()
                .kind(NoticeKind.REMEDY)
                .clause("Clause 31.1")
                .subject("Late plans")
                .text("Three in ten plans were late. Put it right.");
    }

    /** It was posted on 23 March 2016: the second working day after that is 29 March, and the fifth after that 5 April. */
    public static NoticeServedBuilder served(DueDate received, DueDate answerBy) {
        return NoticeServedBuilder.builder()
                .reference(REFERENCE)
                .servedBy(ContractParty.COUNCIL)
                .content(content().build())
                .sending(new NoticeSending(NoticeMethod.POST, null))
                .sentOn(POSTED)
                .termsVersion(1)
                .rule(BY_POST)
                .received(received)
                .asks(REMEDY)
                .answerBy(answerBy)
                .evidence(List.of(PROOF));
    }

    /** The same by the usual calendar. */
    public static NoticeServedBuilder served() {
        return served(AnObligation.due("2016-03-29"), AnObligation.due("2016-04-05"));
    }

    /** It was answered on a day. */
    public static NoticeAnswered answered(String on, DueDate due, NoticeStatus before, int late) {
        LocalDate day = LocalDate.parse(on);
        return new NoticeAnswered(
                day,
                due,
                late,
                before,
                day.isAfter(due.on()) ? NoticeStatus.ANSWERED_LATE : NoticeStatus.ANSWERED,
                "Two posts are filled",
                List.of());
    }

    /** Serve it. */
    public static ServeNoticeBuilder serve() {
        return ServeNoticeBuilder.builder()
                .contract(AContract.REFERENCE)
                .content(content().build())
                .sending(new NoticeSending(NoticeMethod.POST, null))
                .evidence(List.of(PROOF));
    }

    /** Answer it. */
    public static AnswerNoticeBuilder answer() {
        return AnswerNoticeBuilder.builder()
                .contract(AContract.REFERENCE)
                .notice(REFERENCE)
                .text("Two posts are filled");
    }

    /** Say that it was received on a later day. */
    public static DisputeServiceBuilder dispute() {
        return DisputeServiceBuilder.builder()
                .contract(AContract.REFERENCE)
                .notice(REFERENCE)
                .receivedOn(LocalDate.of(2016, 4, 1))
                .reason("The letter came on Friday");
    }

    /** Take the dispute back. */
    public static UpholdServiceBuilder uphold() {
        return UpholdServiceBuilder.builder()
                .contract(AContract.REFERENCE)
                .notice(REFERENCE)
                .reason("The post book shows Tuesday");
    }

    /** Agree with the dispute. */
    public static ConcedeServiceBuilder concede() {
        return ConcedeServiceBuilder.builder()
                .contract(AContract.REFERENCE)
                .notice(REFERENCE)
                .reason("The post was late");
    }

    /** Take it back. */
    public static WithdrawNoticeBuilder withdraw() {
        return WithdrawNoticeBuilder.builder()
                .contract(AContract.REFERENCE)
                .notice(REFERENCE)
                .reason("Sent to the wrong address");
    }

    /** What happens to a notice in its time: one way to go for each number. */
    public static List<NoticeEvent> life(String reference, int number) {
        DueDate received = AnObligation.stored("2016-03-29");
        DueDate due = AnObligation.stored("2016-04-05");
        DueDate later = AnObligation.stored("2016-04-08");
        NoticeEvent served = served(received, due).reference(reference).build();
        NoticeEvent overdue = new NoticeEvent.NoticeAnswerOverdue(due, ACCEPTED);
        NoticeEvent disputed = new NoticeEvent.NoticeServiceDisputed(received, LocalDate.of(2016, 4, 1));
        return switch (number % 4) {
            case 0 -> List.of(served, overdue, answered("2016-04-07", due, NoticeStatus.OVERDUE, 2));
            case 1 ->
                List.of(
                        served,
                        disputed,
                        answered("2016-04-07", due, NoticeStatus.SERVED, 2),
                        new NoticeEvent.NoticeServiceConceded(
                                received, AnObligation.stored("2016-04-01"), due, later, 0));
            case 2 ->
                List.of(
                        served,
                        new NoticeEvent.NoticeAnswerMoved(due, later),
                        disputed,
                        new NoticeEvent.NoticeServiceUpheld(received, LocalDate.of(2016, 4, 1)),
                        new NoticeEvent.NoticeWithdrawn(NoticeStatus.SERVED));
            default ->
                List.of(
                        served,
                        new NoticeEvent.NoticeServiceDisputed(received, null),
                        new NoticeEvent.NoticeServiceConceded(received, null, due, null, null));
        };
    }
}
