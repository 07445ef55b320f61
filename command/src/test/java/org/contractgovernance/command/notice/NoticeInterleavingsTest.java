package org.contractgovernance.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.obligation.AnObligation.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.NoticeTermsSet;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.notice.NoticeCourse;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeAnswered;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServed;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServiceDisputed;
import org.contractgovernance.contracts.notice.NoticeRule;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.contracts.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both parties at once on one notice, which the council served: each order of two acts is tried, and many orders of many. */
class NoticeInterleavingsTest {

    private static final int ACTS = 12;

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.DETAILS),
                    new NoticeTermsSet(null, ANotice.version()));

    private final Message<?> served =
            commissioner().on("2016-03-23").did(ANotice.served().build());
    private final Message<?> disputed =
            provider().on("2016-04-04").did(new NoticeServiceDisputed(due("2016-03-29"), LocalDate.of(2016, 4, 1)));

    private Situation given(List<Message<?>> events) {
        return Situation.of(Notice.class, "notice:1", referenceData)
                .knownAs(ANotice.REFERENCE)
                .given(events.toArray(Message<?>[]::new));
    }

    private List<Message<?>> after(List<Message<?>> before, Acts who, Command command) {
        List<Message<?>> all = new ArrayList<>(before);
        given(before)
                .when(who, command)
                .events()
                .forEach(each -> all.add(new GenericMessage<>(each.getPayload(), each.getMetaData())));
        return all;
    }

    private void oneOutcome(List<Message<?>> before, Command ofCouncil, Command ofProvider, Rule second, Rule first) {
        Acts council = commissioner().on("2016-04-05");
        Acts other = provider().on("2016-04-05");
        given(after(before, council, ofCouncil)).when(other, ofProvider).isRefused(second);
        given(after(before, other, ofProvider)).when(council, ofCouncil).isRefused(first);
    }

    @Test
    void aNoticeIsAnsweredOrWithdrawn() {
        oneOutcome(
                List.of(served),
                ANotice.withdraw().build(),
                ANotice.answer().build(),
                NoticeRule.NOTICE_OVER,
                NoticeRule.NOTICE_ANSWERED);
    }

    @Test
    void aDisputeOfTheServiceEndsInOneWay() {
        oneOutcome(
                List.of(served, disputed),
                ANotice.concede().build(),
                ANotice.uphold().build(),
                NoticeRule.SERVICE_NOT_DISPUTED,
                NoticeRule.SERVICE_NOT_DISPUTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverThePartiesDoTheNoticeHoldsTogether(long seed) {
        Random random = new Random(seed);
        List<Message<?>> events = new ArrayList<>(List.of(served));
        LocalDate day = LocalDate.of(2016, 3, 30);
        for (int i = 0; i < ACTS; i++) {
            day = day.plusDays(random.nextInt(3));
            Acts who = (random.nextBoolean() ? commissioner() : provider()).on(day);
            Command command = switch (random.nextInt(7)) {
                case 0 -> ANotice.answer().build();
                case 1, 2 -> ANotice.dispute().receivedOn(day).build();
                case 3 -> ANotice.uphold().build();
                case 4, 5 -> ANotice.concede().build();
                default -> ANotice.withdraw().build();
            };
            events = after(events, who, command);
            holdsTogether(events);
        }
    }

    private static void holdsTogether(List<Message<?>> events) {
        NoticeCourse course =
                NoticeCourse.served((NoticeServed) events.getFirst().getPayload());
        int answers = 0;
        for (Message<?> each : events.subList(1, events.size())) {
            Metadata metadata = EventMetadata.of(each);
            NoticeEvent event = (NoticeEvent) each.getPayload();
            assertThat(isOver(course.status())).as("%s after the end", event).isFalse();
            course = course.after(event, metadata.effectiveOn(), metadata.reason());
            answers += event instanceof NoticeAnswered ? 1 : 0;
            if (!(event instanceof NoticeEvent.NoticeAnswerOverdue)) {
                assertThat(metadata.role() == Role.COMMISSIONER)
                        .as(event.toString())
                        .isEqualTo(event instanceof NoticeEvent.NoticeServiceConceded
                                || event instanceof NoticeEvent.NoticeWithdrawn);
            }
        }
        assertThat(answers).isLessThanOrEqualTo(1);
        if (course.answer() != null && !isOver(course.status())) {
            boolean late = course.answerDueOn() != null && course.answer().on().isAfter(course.answerDueOn());
            assertThat(course.status()).isEqualTo(late ? NoticeStatus.ANSWERED_LATE : NoticeStatus.ANSWERED);
        }
        assertThat(course.withdrawnOn() != null).isEqualTo(course.status() == NoticeStatus.WITHDRAWN);
    }

    private static boolean isOver(NoticeStatus status) {
        return status == NoticeStatus.WITHDRAWN || status == NoticeStatus.NOT_SERVED;
    }
}
