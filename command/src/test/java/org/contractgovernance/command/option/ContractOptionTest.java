package org.contractgovernance.command.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.option.AnOption.day;
import static org.contractgovernance.contracts.option.AnOption.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.entity.Situation.EndMove;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractEndMoved;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.option.AnOption;
import org.contractgovernance.contracts.option.NoticeDay;
import org.contractgovernance.contracts.option.NoticeWindow;
import org.contractgovernance.contracts.option.OptionCommand.TellOption;
import org.contractgovernance.contracts.option.OptionEffect;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.option.OptionEvent.OptionAgreed;
import org.contractgovernance.contracts.option.OptionEvent.OptionAmended;
import org.contractgovernance.contracts.option.OptionEvent.OptionDeclined;
import org.contractgovernance.contracts.option.OptionEvent.OptionMissed;
import org.contractgovernance.contracts.option.OptionEvent.OptionRenewedBySilence;
import org.contractgovernance.contracts.option.OptionEvent.OptionUsed;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowMoved;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowOpened;
import org.contractgovernance.contracts.option.OptionEvent.OptionWithdrawn;
import org.contractgovernance.contracts.option.OptionKind;
import org.contractgovernance.contracts.option.OptionRule;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionTerms;
import org.contractgovernance.contracts.option.OptionWindow;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The contract ends on 30 September 2016. OP-1 extends it by two years, with notice from 30 March to 30 June 2016. Today is 11 May 2016.
 */
class ContractOptionTest {

    private static final LocalDate ENDS = day("2016-09-30");
    private static final LocalDate EXTENDED = day("2018-09-30");
    private static final OptionWindow WINDOW = window("2016-03-30", "2016-06-30", "2016-09-30");
    private static final OptionWindow PAST = window("2016-03-30", "2016-04-30", "2016-09-30");

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.until(ENDS)));

    private static NoticeWindow notice(int months) {
        return new NoticeWindow("Clause 3.3", null, NoticeDay.months(6), NoticeDay.months(months));
    }

    private static OptionTerms extension() {
        return AnOption.terms().notice(notice(3)).build();
    }

    /** Its window closed on 30 April. */
    private static OptionTerms renewal() {
        return AnOption.renewal()
                .notice(new NoticeWindow("Clause 3.3", null, NoticeDay.months(6), NoticeDay.months(5)))
                .build();
    }

    private static Message<?> agreed(OptionTerms terms, OptionWindow window) {
        return commissioner().on("2015-10-01").did(AnOption.agreed(terms, window));
    }

    private static Message<?> told(String on, OptionEvent event) {
        return application().on(on).did(event);
    }

    private static Acts application() {
        return Acts.as(Role.ADMINISTRATOR, person(9));
    }

    private Situation given(Message<?>... events) {
        return Situation.of(
                        ContractOption.class,
                        EntityKind.OPTION.code() + ":01540000-0000-7000-8000-000000000001",
                        referenceData)
                .knownAs(AnOption.REFERENCE)
                .given(events);
    }

    private static TellOption tell() {
        return new TellOption(CONTRACT, AnOption.REFERENCE);
    }

    @Test
    void anOptionIsPutOnRecord() {
        given().when(
                        commissioner().on("2015-10-01"),
                        AnOption.agree().terms(extension()).build())
                .then(AnOption.agreed(extension(), WINDOW))
                .thenTheEndMoved();
    }

    @Test
    void anUnsoundOptionIsRefused() {
        given().when(
                        commissioner(),
                        AnOption.agree()
                                .terms(AnOption.terms().bySilence(true).build())
                                .build())
                .isRefused(OptionRule.ONLY_RENEWAL_BY_SILENCE, "/terms/bySilence");
        given().when(commissioner().on("2016-05-12"), AnOption.agree().build())
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void anOptionIsUsedInItsWindow() {
        given(agreed(extension(), WINDOW))
                .when(commissioner(), AnOption.use().build())
                .then(new OptionUsed(ContractParty.COUNCIL, OptionStatus.OPEN, WINDOW, ENDS, EXTENDED, null, null))
                .thenTheEndMoved(new EndMove(EXTENDED, AnOption.REFERENCE, Acts.TODAY));
    }

    @Test
    void theFirstDayOfAWindowCounts() {
        given(agreed(extension(), WINDOW))
                .when(commissioner().on("2016-03-30"), AnOption.use().build())
                .thenTheEndMoved(new EndMove(EXTENDED, AnOption.REFERENCE, day("2016-03-30")));
    }

    @Test
    void anOptionIsNotUsedOutsideItsWindow() {
        given(agreed(extension(), WINDOW))
                .when(commissioner().on("2016-03-29"), AnOption.use().build())
                .isRefused(OptionRule.OPTION_OUTSIDE_ITS_WINDOW, "/effectiveOn");
        given(agreed(renewal(), PAST))
                .when(commissioner().on("2016-05-01"), AnOption.use().build())
                .isRefused(OptionRule.OPTION_OUTSIDE_ITS_WINDOW, "/effectiveOn");
    }

    @Test
    void onlyANamedPartyUsesAnOption() {
        given(agreed(extension(), WINDOW))
                .when(provider(), AnOption.use().build())
                .isRefused(OptionRule.OPTION_OF_OTHER_PARTY, "/by");
        given(agreed(extension(), WINDOW))
                .when(commissioner(), AnOption.use().by(ContractParty.PROVIDER).build())
                .isRefused(OptionRule.OPTION_OF_OTHER_PARTY, "/by");
        given(agreed(extension(), WINDOW))
                .when(provider(), AnOption.use().by(ContractParty.COUNCIL).build())
                .isRefused(OptionRule.NOTICE_OF_OTHER_PARTY, "/by");
    }

    /** Six months after the notice of 1 March, whose letter the council keeps. */
    @Test
    void theCouncilRecordsABreakOfTheProvider() {
        OptionTerms terms = AnOption.breakClause()
                .notice(new NoticeWindow("Clause 40.2", null, null, NoticeDay.months(6)))
                .build();
        OptionWindow window = window("2015-10-01", "2016-03-30", "2016-09-30");

        given(agreed(terms, window))
                .when(
                        commissioner().on("2016-03-01"),
                        AnOption.use().by(ContractParty.PROVIDER).build())
                .then(new OptionUsed(
                        ContractParty.PROVIDER, OptionStatus.OPEN, window, ENDS, day("2016-09-01"), null, null))
                .thenTheEndMoved(new EndMove(day("2016-09-01"), AnOption.REFERENCE, day("2016-03-01")));
    }

    /** Six months after a notice of 11 May the contract has ended anyway. */
    @Test
    void aBreakThatComesTooLateIsRefused() {
        OptionTerms terms = AnOption.breakClause().notice(notice(1)).build();

        given(agreed(terms, window("2016-03-30", "2016-08-30", "2016-09-30")))
                .when(commissioner(), AnOption.use().build())
                .isRefused(OptionRule.OPTION_OVERTAKEN);
    }

    @Test
    void furtherServicesMoveNothing() {
        OptionTerms terms = AnOption.terms()
                .kind(OptionKind.FURTHER_SERVICES)
                .notice(notice(3))
                .effect(OptionEffect.buys("A helpdesk for schools"))
                .build();

        given(agreed(terms, WINDOW))
                .when(commissioner(), AnOption.use().build())
                .then(new OptionUsed(ContractParty.COUNCIL, OptionStatus.OPEN, WINDOW, ENDS, null, null, null))
                .thenTheEndMoved();
    }

    private void other(OptionEvent... more) {
        List<Event> events = new ArrayList<>(
                List.of(new OptionAgreed("OP-2", AnOption.terms().build(), WINDOW)));
        events.addAll(List.of(more));
        referenceData.happened(
                CONTRACT,
                EntityKind.OPTION,
                "OP-2",
                "option:01540000-0000-7000-8000-000000000002",
                events.toArray(Event[]::new));
    }

    private static OptionUsed otherUsed() {
        return new OptionUsed(ContractParty.COUNCIL, OptionStatus.OPEN, WINDOW, ENDS, EXTENDED, null, null);
    }

    @Test
    void anOptionThatHangsOnAnotherIsUsedAfterThatOne() {
        OptionTerms terms =
                AnOption.terms().notice(notice(3)).afterOption("OP-2").build();
        other();
        given(agreed(terms, WINDOW))
                .when(commissioner(), AnOption.use().build())
                .isRefused(OptionRule.OPTION_WAITS_FOR_ANOTHER)
                .becauseOf(EntityKind.OPTION, "OP-2");
    }

    @Test
    void anOptionIsUsedOnceTheOneThatItHangsOnWas() {
        OptionTerms terms =
                AnOption.terms().notice(notice(3)).afterOption("OP-2").build();
        other(otherUsed());
        given(agreed(terms, WINDOW))
                .when(commissioner(), AnOption.use().build())
                .then(new OptionUsed(ContractParty.COUNCIL, OptionStatus.OPEN, WINDOW, ENDS, EXTENDED, null, null));
    }

    @Test
    void whatAnOptionHangsOnIsAnOptionOfTheContractAndNoCircle() {
        OptionTerms terms =
                AnOption.terms().notice(notice(3)).afterOption("OP-2").build();
        given().when(commissioner(), AnOption.agree().terms(terms).build())
                .isRefused(OptionRule.UNKNOWN_EARLIER_OPTION, "/terms/afterOption");
        referenceData.happened(
                CONTRACT,
                EntityKind.OPTION,
                "OP-2",
                "option:01540000-0000-7000-8000-000000000002",
                new OptionAgreed(
                        "OP-2", AnOption.terms().afterOption(AnOption.REFERENCE).build(), WINDOW));
        given(agreed(extension(), WINDOW))
                .when(commissioner(), AnOption.amend(terms).build())
                .isRefused(OptionRule.OPTIONS_IN_A_CIRCLE, "/terms/afterOption");
        given().when(
                        commissioner(),
                        AnOption.agree()
                                .terms(AnOption.renewal()
                                        .notice(notice(3))
                                        .afterOption("OP-2")
                                        .build())
                                .build())
                .isRefused(OptionRule.SILENCE_HANGS_ON_NO_OPTION, "/terms/afterOption");
    }

    private void notice(NoticeEvent... events) {
        referenceData.happened(
                CONTRACT, EntityKind.NOTICE, ANotice.REFERENCE, "notice:01540000-0000-7000-8000-000000000003", (Event[])
                        events);
    }

    /** The letter of 23 March counts as received on 29 March, the day before the window opens; another on 30 March, its first day. */
    @ParameterizedTest
    @CsvSource({"2016-03-29, false", "2016-03-30, true", "2016-06-30, true", "2016-07-01, false"})
    void theNoticeThatServedAnOptionCountsAsReceivedInTheWindow(String received, boolean fits) {
        notice(ANotice.served(AnObligation.due(received), AnObligation.due("2016-07-08"))
                .build());
        Situation used = given(agreed(extension(), WINDOW))
                .when(commissioner(), AnOption.use().notice("NO-1").build());
        if (fits) {
            used.then(new OptionUsed(ContractParty.COUNCIL, OptionStatus.OPEN, WINDOW, ENDS, EXTENDED, null, "NO-1"));
        } else {
            used.isRefused(OptionRule.OPTION_NOTICE_UNFIT, "/notice");
        }
    }

    @Test
    void theNoticeIsOnRecordAndOfThePartyThatUsesTheOption() {
        given(agreed(extension(), WINDOW))
                .when(commissioner(), AnOption.use().notice("NO-1").build())
                .isRefused(OptionRule.OPTION_NOTICE_UNFIT, "/notice");
        notice(ANotice.served(AnObligation.due("2016-04-01"), AnObligation.due("2016-04-08"))
                .servedBy(ContractParty.PROVIDER)
                .build());
        given(agreed(extension(), WINDOW))
                .when(commissioner(), AnOption.use().notice("NO-1").build())
                .isRefused(OptionRule.OPTION_NOTICE_UNFIT, "/notice");
    }

    @Test
    void anOptionIsUsedOnce() {
        Message<?> used = commissioner()
                .on("2016-04-01")
                .did(new OptionUsed(ContractParty.COUNCIL, OptionStatus.OPEN, WINDOW, ENDS, EXTENDED, null, null));

        given(agreed(extension(), WINDOW), used)
                .when(commissioner(), AnOption.use().build())
                .isRefused(OptionRule.OPTION_OVER);
        given(agreed(extension(), WINDOW), used)
                .when(commissioner(), AnOption.withdraw().build())
                .isRefused(OptionRule.OPTION_OVER);
    }

    /** The window of its own terms moved with the contract, and the notice is judged by the new one. */
    @Test
    void aNoticeIsJudgedByTheContractsPresentLastDay() {
        referenceData.contract(CONTRACT, new ContractEndMoved(ENDS, EXTENDED, "OP-2"));

        given(agreed(extension(), WINDOW))
                .when(commissioner(), AnOption.use().build())
                .isRefused(OptionRule.OPTION_OUTSIDE_ITS_WINDOW, "/effectiveOn");
    }

    @Test
    void aNoticeOfTheWindowCountsAfterTheWindowWasMissed() {
        OptionTerms terms = AnOption.terms().notice(notice(5)).build();

        given(agreed(terms, PAST), told("2016-05-01", new OptionMissed(PAST)))
                .when(commissioner().on("2016-04-29"), AnOption.use().build())
                .then(new OptionUsed(ContractParty.COUNCIL, OptionStatus.MISSED, PAST, ENDS, EXTENDED, null, null))
                .thenTheEndMoved(new EndMove(EXTENDED, AnOption.REFERENCE, day("2016-04-29")));
    }

    @Test
    void timeTellsEachThingOnce() {
        Message<?> opened = told("2016-03-30", new OptionWindowOpened(WINDOW));

        assertEffective(
                given(agreed(extension(), WINDOW)).when(application(), tell()).then(new OptionWindowOpened(WINDOW)),
                "2016-03-30");
        given(agreed(extension(), WINDOW), opened)
                .when(application(), tell())
                .isRefused(OptionRule.NOTHING_TO_TELL_OF_OPTION);
    }

    @Test
    void aMissedWindowIsToldOnce() {
        OptionTerms terms = AnOption.terms().notice(notice(5)).build();
        Message<?> opened = told("2016-03-30", new OptionWindowOpened(PAST));

        assertEffective(
                given(agreed(terms, PAST), opened).when(application(), tell()).then(new OptionMissed(PAST)),
                "2016-05-01");
        given(agreed(terms, PAST), opened, told("2016-05-01", new OptionMissed(PAST)))
                .when(application(), tell())
                .isRefused(OptionRule.NOTHING_TO_TELL_OF_OPTION);
    }

    @Test
    void silenceRenewsTheContract() {
        Situation renewed = given(agreed(renewal(), PAST), told("2016-03-30", new OptionWindowOpened(PAST)))
                .when(application(), tell())
                .then(new OptionRenewedBySilence(PAST, ENDS, day("2017-09-30")))
                .thenTheEndMoved(new EndMove(day("2017-09-30"), AnOption.REFERENCE, day("2016-05-01")));

        assertEffective(renewed, "2016-05-01");
    }

    @Test
    void aNoticeAgainstTheRenewalKeepsTheLastDay() {
        given(agreed(renewal(), PAST))
                .when(provider().on("2016-04-30"), AnOption.decline().build())
                .then(new OptionDeclined(ContractParty.PROVIDER, OptionStatus.OPEN, PAST, null, null))
                .thenTheEndMoved();
    }

    @Test
    void aNoticeAgainstTheRenewalUndoesIt() {
        Message<?> renewed = told("2016-05-01", new OptionRenewedBySilence(PAST, ENDS, day("2017-09-30")));
        referenceData.contract(CONTRACT, new ContractEndMoved(ENDS, day("2017-09-30"), AnOption.REFERENCE));

        given(agreed(renewal(), PAST), renewed)
                .when(provider().on("2016-04-30"), AnOption.decline().build())
                .then(new OptionDeclined(
                        ContractParty.PROVIDER, OptionStatus.RENEWED_BY_SILENCE, PAST, day("2017-09-30"), ENDS))
                .thenTheEndMoved(new EndMove(ENDS, AnOption.REFERENCE, day("2016-04-30")));
        given(agreed(renewal(), PAST), renewed)
                .when(provider().on("2016-05-01"), AnOption.decline().build())
                .isRefused(OptionRule.OPTION_OUTSIDE_ITS_WINDOW, "/effectiveOn");

        referenceData.contract(CONTRACT, new ContractEndMoved(day("2017-09-30"), EXTENDED, "OP-2"));
        given(agreed(renewal(), PAST), renewed)
                .when(provider().on("2016-04-30"), AnOption.decline().build())
                .isRefused(OptionRule.RENEWAL_FOLLOWED_BY_ANOTHER_END);
    }

    @Test
    void aWindowMovesWithTheContract() {
        referenceData.contract(CONTRACT, new ContractEndMoved(ENDS, EXTENDED, "OP-2"));
        OptionWindow moved = window("2018-03-30", "2018-06-30", "2018-09-30");

        assertEffective(
                given(agreed(extension(), WINDOW))
                        .when(application(), tell())
                        .then(new OptionWindowMoved(WINDOW, moved)),
                "2016-05-11");
    }

    @Test
    void anAmendedOptionIsOpenAgain() {
        OptionTerms terms = AnOption.terms().notice(notice(5)).build();
        Message<?> missed = told("2016-05-01", new OptionMissed(PAST));

        given(agreed(terms, PAST), missed)
                .when(commissioner(), AnOption.amend(extension()).build())
                .then(new OptionAmended(terms, extension(), PAST, WINDOW));
        given(agreed(terms, PAST), missed)
                .when(commissioner(), AnOption.amend(terms).build())
                .isRefused(OptionRule.OPTION_UNCHANGED, "/terms");
        given(agreed(terms, PAST), missed)
                .when(
                        commissioner().on("2016-04-30"),
                        AnOption.amend(extension()).build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void anOptionIsWithdrawn() {
        given(agreed(extension(), WINDOW))
                .when(commissioner(), AnOption.withdraw().build())
                .then(new OptionWithdrawn(OptionStatus.OPEN));
    }

    private static void assertEffective(Situation happened, String... on) {
        assertThat(happened.events())
                .extracting(each -> EventMetadata.of(each).effectiveOn().toString())
                .containsExactly(on);
    }
}
