package org.contractgovernance.command.notice;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.obligation.AnObligation.due;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.NoticeTermsSet;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.notice.NoticeCommand.TellNotice;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServiceConceded;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServiceDisputed;
import org.contractgovernance.contracts.notice.NoticeRule;
import org.contractgovernance.contracts.notice.NoticeSending;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.notice.terms.NoticeMethod;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

/** A letter that is posted on the Wednesday before Easter 2016 and answered late. */
class NoticeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2016, 4, 1);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.DETAILS),
                    new NoticeTermsSet(null, ANotice.version()));

    private final Message<?> served =
            commissioner().on("2016-03-23").did(ANotice.served().build());
    private final Message<?> overdue = commissioner()
            .on("2016-04-06")
            .did(new NoticeEvent.NoticeAnswerOverdue(due("2016-04-05"), ANotice.ACCEPTED));
    private final Message<?> answeredLate =
            provider().on("2016-04-07").did(ANotice.answered("2016-04-07", due("2016-04-05"), NoticeStatus.OVERDUE, 2));
    private final Message<?> disputed =
            provider().on("2016-04-04").did(new NoticeServiceDisputed(due("2016-03-29"), FRIDAY));

    private Situation given(Message<?>... events) {
        return Situation.of(Notice.class, "notice:1", referenceData)
                .knownAs(ANotice.REFERENCE)
                .given(events);
    }

    @Test
    void aLetterCountsAsReceivedAfterTheBankHolidays() {
        given().when(commissioner().on("2016-03-23"), ANotice.serve().build())
                .then(ANotice.served().build());
    }

    @Test
    void theProviderServesNoticesTooAndSomeNeedNoAnswer() {
        given().when(
                        provider().on("2016-03-23"),
                        ANotice.serve()
                                .content(ANotice.content()
                                        .kind(NoticeKind.INFORMATION)
                                        .build())
                                .build())
                .then(ANotice.served()
                        .servedBy(ContractParty.PROVIDER)
                        .content(ANotice.content().kind(NoticeKind.INFORMATION).build())
                        .asks(null)
                        .answerBy(null)
                        .build());
    }

    @Test
    void aNoticeIsSentInAWayThatTheContractNamesOnceItSaysSo() {
        given().when(
                        commissioner(),
                        ANotice.serve()
                                .sending(new NoticeSending(NoticeMethod.PORTAL, null))
                                .build())
                .isRefused(NoticeRule.NOTICE_METHOD_NOT_AGREED, "/sending/how");
        given().when(
                        commissioner(),
                        ANotice.serve()
                                .sending(new NoticeSending(NoticeMethod.EMAIL, null))
                                .build())
                .isRefused(NoticeRule.NOTICE_TIME_NOT_SAID, "/sending/at");
        given().when(commissioner().on("2015-09-30"), ANotice.serve().build()).isRefused(NoticeRule.NO_NOTICE_TERMS);
        given().when(commissioner().on("2016-05-12"), ANotice.serve().build())
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void anotherKindIsSaidInWords() {
        given().when(
                        commissioner(),
                        ANotice.serve()
                                .content(
                                        ANotice.content().kind(NoticeKind.OTHER).build())
                                .build())
                .isRefused(NoticeRule.OTHER_KIND_NOT_SAID, "/content/otherKind");
        given().when(
                        commissioner(),
                        ANotice.serve()
                                .content(ANotice.content().otherKind("Thanks").build())
                                .build())
                .isRefused(NoticeRule.OTHER_KIND_NOT_SAID, "/content/otherKind");
    }

    @Test
    void theOtherPartyAnswersInTimeOrLate() {
        given(served)
                .when(provider().on("2016-04-05"), ANotice.answer().build())
                .then(ANotice.answered("2016-04-05", due("2016-04-05"), NoticeStatus.SERVED, 0));
        given(served, overdue)
                .when(provider().on("2016-04-07"), ANotice.answer().build())
                .then(ANotice.answered("2016-04-07", due("2016-04-05"), NoticeStatus.OVERDUE, 2));
        given(served)
                .when(commissioner().on("2016-04-05"), ANotice.answer().build())
                .isRefused(NoticeRule.ANSWERED_BY_THE_OTHER_PARTY);
        given(served, overdue, answeredLate)
                .when(provider(), ANotice.answer().build())
                .isRefused(NoticeRule.NOTICE_ANSWERED);
        given(served)
                .when(provider().on("2016-03-22"), ANotice.answer().build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aLateAnswerFindsWhatSilenceMeantWhetherOrNotTheClocksHaveLooked() {
        given(served)
                .when(provider().on("2016-04-07"), ANotice.answer().build())
                .then(
                        new NoticeEvent.NoticeAnswerOverdue(due("2016-04-05"), ANotice.ACCEPTED),
                        ANotice.answered("2016-04-07", due("2016-04-05"), NoticeStatus.OVERDUE, 2));
        given(served, overdue)
                .when(commissioner().on("2016-04-05"), ANotice.withdraw().build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void timeMakesAnAnswerOverdueOnceAndTellsWhatSilenceMeans() {
        Acts job = Acts.as(Role.ADMINISTRATOR, Acts.COMMISSIONER);
        TellNotice tell = new TellNotice(CONTRACT, ANotice.REFERENCE);
        given(served).when(job, tell).then(new NoticeEvent.NoticeAnswerOverdue(due("2016-04-05"), ANotice.ACCEPTED));
        given(served, overdue).when(job, tell).isRefused(NoticeRule.NOTHING_TO_TELL_OF_NOTICE);
        given(served, overdue, answeredLate).when(job, tell).isRefused(NoticeRule.NOTHING_TO_TELL_OF_NOTICE);
    }

    @Test
    void thePartyThatServedANoticeWithdrawsIt() {
        given(served)
                .when(commissioner().on("2016-03-30"), ANotice.withdraw().build())
                .then(new NoticeEvent.NoticeWithdrawn(NoticeStatus.SERVED));
        given(served).when(provider(), ANotice.withdraw().build()).isRefused(NoticeRule.WITHDRAWN_BY_WHO_SERVED_IT);
        given(served, overdue, answeredLate)
                .when(commissioner(), ANotice.withdraw().build())
                .isRefused(NoticeRule.NOTICE_ANSWERED);
        given(served, commissioner().on("2016-03-30").did(new NoticeEvent.NoticeWithdrawn(NoticeStatus.SERVED)))
                .when(provider(), ANotice.answer().build())
                .isRefused(NoticeRule.NOTICE_OVER);
    }

    @Test
    void theServiceIsDisputedByTheOtherPartyWithADayThatCanBe() {
        given(served)
                .when(provider().on("2016-04-04"), ANotice.dispute().build())
                .then(new NoticeServiceDisputed(due("2016-03-29"), FRIDAY));
        given(served)
                .when(provider().on("2016-03-31"), ANotice.dispute().build())
                .isRefused(NoticeRule.RECEIVED_BEFORE_IT_WAS_SENT, "/receivedOn");
        given(served).when(commissioner(), ANotice.dispute().build()).isRefused(NoticeRule.DISPUTED_BY_THE_OTHER_PARTY);
        given(served, disputed)
                .when(provider(), ANotice.dispute().build())
                .isRefused(NoticeRule.SERVICE_DISPUTED_ALREADY);
    }

    @Test
    void aDisputeEndsWhereOnePartyAgreesWithTheOther() {
        given(served, disputed)
                .when(provider().on("2016-04-05"), ANotice.uphold().build())
                .then(new NoticeEvent.NoticeServiceUpheld(due("2016-03-29"), FRIDAY));
        // answered on Thursday, two days after the day that counted, and one before the day that counts now
        given(
                        served,
                        disputed,
                        provider()
                                .on("2016-04-07")
                                .did(ANotice.answered("2016-04-07", due("2016-04-05"), NoticeStatus.SERVED, 2)))
                .when(commissioner().on("2016-04-11"), ANotice.concede().build())
                .then(new NoticeServiceConceded(
                        due("2016-03-29"), due("2016-04-01"), due("2016-04-05"), due("2016-04-08"), 0));
        given(served, provider().on("2016-04-04").did(new NoticeServiceDisputed(due("2016-03-29"), null)))
                .when(commissioner().on("2016-04-05"), ANotice.concede().build())
                .then(new NoticeServiceConceded(due("2016-03-29"), null, due("2016-04-05"), null, null));
        given(served, disputed)
                .when(provider(), ANotice.concede().build())
                .isRefused(NoticeRule.CONCEDED_BY_WHO_SERVED_IT);
        given(served).when(provider(), ANotice.uphold().build()).isRefused(NoticeRule.SERVICE_NOT_DISPUTED);
        given(served).when(commissioner(), ANotice.concede().build()).isRefused(NoticeRule.SERVICE_NOT_DISPUTED);
    }
}
