package org.contractgovernance.command.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.obligation.AnObligation.JANUARY;
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
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationCommand;
import org.contractgovernance.contracts.obligation.ObligationCommand.ContestFulfilment;
import org.contractgovernance.contracts.obligation.ObligationCommand.TellObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.UpholdContest;
import org.contractgovernance.contracts.obligation.ObligationCommand.WithdrawContest;
import org.contractgovernance.contracts.obligation.ObligationCourse;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.InstanceEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationRecorded;
import org.contractgovernance.contracts.obligation.ObligationInstance;
import org.contractgovernance.contracts.obligation.ObligationRule;
import org.contractgovernance.contracts.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both parties at once on one instance of an obligation. The store takes one act after the other, and the second is decided again on what the first
 * left: so each order of two acts is tried, and many orders of many.
 */
class ObligationInterleavingsTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 2, 1);
    private static final int ACTS = 14;

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.DETAILS),
                    new ContractStarted(LocalDate.of(2015, 10, 1)));

    private final Message<?> recorded = commissioner()
            .on("2016-01-01")
            .did(AnObligation.recorded(AnObligation.terms().build()));
    private final Message<?> fulfilled = commissioner()
            .on("2016-02-04")
            .did(AnObligation.fulfilled("2016-02-04", due("2016-02-05"), InstanceState.AWAITED, 0));
    private final Message<?> contested =
            provider().on("2016-02-04").did(AnObligation.contested(due("2016-02-05"), InstanceState.FULFILLED));

    private Situation given(List<Message<?>> events) {
        return Situation.of(Obligation.class, "obligation:1", referenceData)
                .knownAs(AnObligation.REFERENCE)
                .given(events.toArray(Message<?>[]::new));
    }

    private static ObligationCommand contest() {
        return new ContestFulfilment(CONTRACT, AnObligation.REFERENCE, JANUARY, "The wrong month", null, null);
    }

    private static ObligationCommand uphold() {
        return new UpholdContest(CONTRACT, AnObligation.REFERENCE, JANUARY, "It was", null, null);
    }

    private static ObligationCommand withdrawContest() {
        return new WithdrawContest(CONTRACT, AnObligation.REFERENCE, JANUARY, "It was found", null, null);
    }

    /** What is on record after an act, which may have been refused. */
    private List<Message<?>> after(List<Message<?>> before, Acts who, ObligationCommand command) {
        List<Message<?>> all = new ArrayList<>(before);
        given(before)
                .when(who, command)
                .events()
                .forEach(each -> all.add(new GenericMessage<>(each.getPayload(), each.getMetaData())));
        return all;
    }

    private void oneOutcome(
            List<Message<?>> before,
            ObligationCommand ofCouncil,
            ObligationCommand ofProvider,
            Rule second,
            Rule first) {
        Acts council = commissioner().on("2016-02-04");
        Acts other = provider().on("2016-02-04");
        List<Message<?>> councilFirst = after(before, council, ofCouncil);
        assertThat(councilFirst).hasSize(before.size() + 1);
        given(councilFirst).when(other, ofProvider).isRefused(second);
        List<Message<?>> providerFirst = after(before, other, ofProvider);
        assertThat(providerFirst).hasSize(before.size() + 1);
        given(providerFirst).when(council, ofCouncil).isRefused(first);
    }

    @Test
    void whatIsFulfilledIsNotWaivedAndWhatIsWaivedIsNotFulfilled() {
        oneOutcome(
                List.of(recorded),
                AnObligation.fulfil().build(),
                AnObligation.waive().build(),
                ObligationRule.OBLIGATION_FULFILLED,
                ObligationRule.OBLIGATION_WAIVED);
    }

    @Test
    void aContestIsUpheldOrTakenBack() {
        oneOutcome(
                List.of(recorded, fulfilled, contested),
                uphold(),
                withdrawContest(),
                ObligationRule.FULFILMENT_NOT_CONTESTED,
                ObligationRule.FULFILMENT_NOT_CONTESTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverThePartiesDoTheInstanceHoldsTogether(long seed) {
        Random random = new Random(seed);
        List<Message<?>> events = new ArrayList<>(List.of(recorded));
        LocalDate day = FIRST;
        for (int i = 0; i < ACTS; i++) {
            day = day.plusDays(random.nextInt(3));
            Acts who = random.nextBoolean() ? commissioner() : provider();
            ObligationCommand command = switch (random.nextInt(8)) {
                case 0, 1 -> AnObligation.fulfil().build();
                case 2 -> AnObligation.withdraw().build();
                case 3, 4 -> contest();
                case 5 -> uphold();
                case 6 -> withdrawContest();
                default ->
                    random.nextInt(4) == 0
                            ? AnObligation.waive().build()
                            : new TellObligation(CONTRACT, AnObligation.REFERENCE);
            };
            Acts acting = command instanceof TellObligation ? Acts.as(Role.ADMINISTRATOR, Acts.person(8)) : who.on(day);
            events = after(events, acting, command);
            holdsTogether(events);
        }
    }

    private static void holdsTogether(List<Message<?>> events) {
        ObligationCourse course =
                ObligationCourse.of((ObligationRecorded) events.getFirst().getPayload());
        boolean missed = false;
        boolean waived = false;
        for (Message<?> each : events.subList(1, events.size())) {
            Metadata metadata = EventMetadata.of(each);
            InstanceEvent event = (InstanceEvent) each.getPayload();
            course = course.after((ObligationEvent) event, metadata.effectiveOn(), metadata.reason());
            if (event instanceof ObligationEvent.ObligationMissed) {
                assertThat(missed && event.instance().equals(JANUARY))
                        .as("missed twice")
                        .isFalse();
                missed |= event.instance().equals(JANUARY);
            } else if (event.instance().equals(JANUARY)) {
                boolean ofCouncil = metadata.role() == Role.COMMISSIONER;
                assertThat(ofCouncil).as(event.toString()).isEqualTo(isOfWhoOwesIt(event));
                assertThat(waived).as("after a waiver").isFalse();
                waived = event instanceof ObligationEvent.ObligationWaived;
            }
        }
        course.find(JANUARY).ifPresent(ObligationInterleavingsTest::agrees);
    }

    private static boolean isOfWhoOwesIt(InstanceEvent event) {
        return event instanceof ObligationEvent.ObligationFulfilled
                || event instanceof ObligationEvent.ObligationFulfilmentWithdrawn
                || event instanceof ObligationEvent.ObligationContestUpheld;
    }

    private static void agrees(ObligationInstance instance) {
        boolean done = instance.fulfilled() != null;
        assertThat(done && instance.waivedOn() != null).isFalse();
        assertThat(instance.isContested() && !done)
                .as("contested, and not fulfilled")
                .isFalse();
        assertThat(instance.state())
                .isIn(
                        instance.waivedOn() != null
                                ? List.of(InstanceState.WAIVED)
                                : done
                                        ? List.of(InstanceState.FULFILLED, InstanceState.FULFILLED_LATE)
                                        : List.of(InstanceState.AWAITED, InstanceState.MISSED));
        if (done) {
            assertThat(instance.state() == InstanceState.FULFILLED_LATE)
                    .isEqualTo(instance.fulfilled().on().isAfter(instance.dueOn()));
        }
    }
}
