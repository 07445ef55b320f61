package org.contractgovernance.command.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.command.entity.Acts.person;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.FailurePolicySet;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningRaised;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.failure.AFailure;
import org.contractgovernance.contracts.failure.FailureResponseCommand.RespondToFailure;
import org.contractgovernance.contracts.failure.FailureResponseCommand.TellFailureResponse;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureEscalated;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureSetOff;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureTakenUp;
import org.contractgovernance.contracts.failure.FailureResponseRule;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** A failure sets something off by the contract's policy, in one unit of work; and somebody hears of it when nobody acts. */
class FailureResponseTest {

    private static final String SINCE = "2016-05-09";
    private static final Acts APPLICATION = as(Role.ADMINISTRATOR, person(9));

    private ReferenceDataInMemory referenceData = withPolicy(AFailure.WHOLE);

    private static ReferenceDataInMemory withPolicy(FailurePolicy policy) {
        return new ReferenceDataInMemory()
                .contract(
                        CONTRACT,
                        new ContractRegistered(CONTRACT, Signed.DETAILS),
                        new FailurePolicySet(null, AFailure.from(SINCE, policy)))
                .event(CONTRACT, AFailure.EVENT);
    }

    private Situation given(String reference, Message<?>... events) {
        return Situation.of(
                        FailureResponse.class,
                        EntityId.of(EntityKind.FAILURE_RESPONSE, CONTRACT, reference)
                                .toString(),
                        referenceData)
                .knownAs(reference)
                .given(events);
    }

    private static RespondToFailure respond(ResponseKind what, FailureFound failure, String since) {
        return new RespondToFailure(
                CONTRACT, AnAssessment.PERIOD, what, failure, LocalDate.parse(since), AFailure.EVENT);
    }

    private static Message<?> setOffOn(String day) {
        return APPLICATION.on(day).did(AFailure.setOff(AFailure.LADDER), Visibility.COUNCIL_ONLY);
    }

    @Test
    void anIssueIsRaisedInTheSameUnitOfWorkAndFollowsFromTheAssessment() {
        Situation then = given(AFailure.REFERENCE)
                .when(APPLICATION, respond(ResponseKind.ISSUE, AFailure.of("Serious", 2), SINCE));

        IssueRaised raised = (IssueRaised) then.eventsElsewhere().getFirst().getPayload();
        FailureSetOff setOff = (FailureSetOff) then.events().getFirst().getPayload();
        assertThat(then.events()).hasSize(1);
        assertThat(then.eventsElsewhere()).hasSize(1);
        assertThat(raised.reference()).isEqualTo("I-1").isEqualTo(setOff.reference());
        assertThat(raised.kpi()).isEqualTo(AFailure.KPI);
        assertThat(raised.title()).isEqualTo("SL-1 missed its level in 2015-10 (Serious, 2 in a row)");
        assertThat(raised.description())
                .startsWith("Raised by the contract's failure policy, version 1 (Schedule 7, paragraph 12)");
        assertThat(raised.dueOn())
                .isEqualTo(WorkingCalendar.USUAL.after(TODAY, 10))
                .isEqualTo("2016-05-25");
        assertThat(setOff.entity()).startsWith("issue:");
        assertThat(setOff.escalation()).isEqualTo(AFailure.LADDER);
        Metadata seen = EventMetadata.of(then.eventsElsewhere().getFirst());
        assertThat(seen.causation()).isEqualTo(AFailure.EVENT);
        assertThat(seen.visibility()).isEqualTo(Visibility.SHARED);
        assertThat(seen.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(EventMetadata.of(then.events().getFirst()).visibility()).isEqualTo(Visibility.COUNCIL_ONLY);
    }

    @Test
    void anEarlyWarningSaysThatItIsProposed() {
        Situation then = given("2015-10.early-warning")
                .when(APPLICATION, respond(ResponseKind.EARLY_WARNING, AFailure.critical(), SINCE));

        EarlyWarningRaised raised =
                (EarlyWarningRaised) then.eventsElsewhere().getFirst().getPayload();
        assertThat(raised.title()).isEqualTo("Critical failure in 2015-10");
        assertThat(raised.consequence()).startsWith("Proposed by the contract's failure policy");
        assertThat(raised.inherent().score()).isEqualTo(12);
        assertThat(raised.issue()).isNull();
    }

    @Test
    void aFailureSetsOffAThingOnce() {
        referenceData.entity(CONTRACT, EntityKind.FAILURE_RESPONSE, AFailure.REFERENCE, "failure-response:x");

        given(AFailure.REFERENCE)
                .when(APPLICATION, respond(ResponseKind.ISSUE, AFailure.of("Serious", 2), SINCE))
                .isRefused(FailureResponseRule.FAILURE_SET_OFF_ALREADY)
                .becauseOf(EntityKind.FAILURE_RESPONSE, AFailure.REFERENCE);
    }

    @Test
    void whatThePolicyOfTheDayDoesNotAskForIsNotSetOff() {
        given(AFailure.REFERENCE)
                .when(APPLICATION, respond(ResponseKind.ISSUE, AFailure.of("Serious", 2), "2016-05-08"))
                .isRefused(FailureResponseRule.NOTHING_SET_OFF);
        given("2015-10.SL-1.early-warning")
                .when(APPLICATION, respond(ResponseKind.EARLY_WARNING, AFailure.of("Serious", 1), SINCE))
                .isRefused(FailureResponseRule.NOTHING_SET_OFF);
        referenceData = withPolicy(AFailure.OFF);
        given(AFailure.REFERENCE)
                .when(APPLICATION, respond(ResponseKind.ISSUE, AFailure.of("Serious", 2), SINCE))
                .isRefused(FailureResponseRule.NOTHING_SET_OFF);
    }

    @Test
    void itFollowsFromAnEventOnRecord() {
        referenceData = new ReferenceDataInMemory()
                .contract(
                        CONTRACT,
                        new ContractRegistered(CONTRACT, Signed.DETAILS),
                        new FailurePolicySet(null, AFailure.from(SINCE, AFailure.WHOLE)));
        given(AFailure.REFERENCE)
                .when(APPLICATION, respond(ResponseKind.ISSUE, AFailure.of("Serious", 2), SINCE))
                .isRefused(GeneralRule.UNKNOWN_CAUSE, "/arisesFrom");
    }

    /** Set off on Friday 1 April: five working days end on the 8th, five more on the 15th, ten more on the 29th. */
    @Test
    void everyLevelThatHeardMeanwhileIsToldInOrderFromItsDay() {
        Situation then = given(AFailure.REFERENCE, setOffOn("2016-04-01"))
                .when(APPLICATION, new TellFailureResponse(CONTRACT, AFailure.REFERENCE, null, null));

        then.then(escalated(0, "2016-04-08"), escalated(1, "2016-04-15"), escalated(2, "2016-04-29"))
                .seenBy(Visibility.COUNCIL_ONLY);
        assertThat(then.events())
                .extracting(each -> EventMetadata.of(each).effectiveOn().toString())
                .containsExactly("2016-04-09", "2016-04-16", "2016-04-30");
    }

    private static FailureEscalated escalated(int level, String due) {
        return new FailureEscalated(
                "I-14",
                AFailure.LADDER.steps().get(level),
                AFailure.LADDER.clause(),
                new DueDate(LocalDate.parse(due), Calendars.NONE.on(TODAY).used()));
    }

    @Test
    void anActEndsItFromItsDayAfterWhatWasSoBefore() {
        Situation then = given(AFailure.REFERENCE, setOffOn("2016-04-01"))
                .when(
                        APPLICATION,
                        new TellFailureResponse(CONTRACT, AFailure.REFERENCE, AFailure.ACT, LocalDate.of(2016, 4, 12)));

        then.then(escalated(0, "2016-04-08"), new FailureTakenUp("I-14", AFailure.ACT));
        assertThat(then.events())
                .extracting(each -> EventMetadata.of(each).effectiveOn().toString())
                .containsExactly("2016-04-09", "2016-04-12");
    }

    @Test
    void anActInTimeIsToldAloneAndOnce() {
        given(AFailure.REFERENCE, setOffOn("2016-04-01"))
                .when(
                        APPLICATION,
                        new TellFailureResponse(CONTRACT, AFailure.REFERENCE, AFailure.ACT, LocalDate.of(2016, 4, 8)))
                .then(new FailureTakenUp("I-14", AFailure.ACT));
        given(
                        AFailure.REFERENCE,
                        setOffOn("2016-04-01"),
                        APPLICATION.on("2016-04-08").did(AFailure.takenUp(), Visibility.COUNCIL_ONLY))
                .when(
                        APPLICATION,
                        new TellFailureResponse(CONTRACT, AFailure.REFERENCE, AFailure.ACT, LocalDate.of(2016, 4, 8)))
                .isRefused(FailureResponseRule.NO_RESPONSE_TO_TELL);
    }

    @Test
    void nothingIsToldInTimeOrWithoutALadder() {
        given(AFailure.REFERENCE, setOffOn("2016-05-04"))
                .when(APPLICATION, new TellFailureResponse(CONTRACT, AFailure.REFERENCE, null, null))
                .isRefused(FailureResponseRule.NO_RESPONSE_TO_TELL);
        given(AFailure.REFERENCE, APPLICATION.on("2016-04-01").did(AFailure.setOff(null), Visibility.COUNCIL_ONLY))
                .when(APPLICATION, new TellFailureResponse(CONTRACT, AFailure.REFERENCE, null, null))
                .isRefused(FailureResponseRule.NO_RESPONSE_TO_TELL);
    }
}
