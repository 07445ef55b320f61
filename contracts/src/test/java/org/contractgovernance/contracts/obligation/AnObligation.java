package org.contractgovernance.contracts.obligation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationArose;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationFulfilled;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationMissed;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationRecorded;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationWaived;

/**
 * An obligation of the council for tests to begin with, OB-1: pupil data within five working days of each month's end. A test says only what
 * matters to it.
 */
@RecordBuilder.Include({
    ObligationTerms.class,
    ObligationCommand.RecordObligation.class,
    ObligationCommand.EndObligation.class,
    ObligationCommand.RecordObligationArisen.class,
    ObligationCommand.FulfilObligation.class,
    ObligationCommand.WithdrawFulfilment.class,
    ObligationCommand.WaiveObligation.class
})
public final class AnObligation {

    public static final String REFERENCE = "OB-1";
    public static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    public static final String JANUARY = "2016-01";
    public static final Evidence RECEIPT =
            new Evidence("Receipt of the data", "https://example.org/receipt", "0123456789abcdef".repeat(4));

    private AnObligation() {}

    /** Of the council, for each month. */
    public static ObligationTermsBuilder terms() {
        return ObligationTermsBuilder.builder()
                .clause("Schedule 4, paragraph 2")
                .owedBy(ContractParty.COUNCIL)
                .title("Pupil data of the month")
                .description("A file of pupils on roll, by school")
                .schedule(ObligationSchedule.each(
                        OwedHowOften.MONTHLY, CountedFrom.PERIOD_END, 5, TimeAllowed.Unit.WORKING_DAYS));
    }

    /** It was recorded. */
    public static ObligationRecorded recorded(ObligationTerms terms) {
        return new ObligationRecorded(REFERENCE, terms, FROM);
    }

    /** A day by the usual calendar. */
    public static DueDate due(String day) {
        return new DueDate(LocalDate.parse(day), usual());
    }

    /** The usual calendar, by the library in use. */
    public static CalendarUsed usual() {
        return Calendars.NONE.on(FROM).used();
    }

    /** A day by a calendar whose library does not change with a release. */
    public static DueDate stored(String day) {
        return new DueDate(LocalDate.parse(day), new CalendarUsed(Nation.ENGLAND_AND_WALES, 0, "a library"));
    }

    /** January was fulfilled on a day. */
    public static ObligationFulfilled fulfilled(String on, DueDate due, InstanceState before, int late) {
        LocalDate day = LocalDate.parse(on);
        return new ObligationFulfilled(
                JANUARY,
                ContractParty.COUNCIL,
                LocalDate.of(2016, 1, 31),
                due,
                before,
                day.isAfter(due.on()) ? InstanceState.FULFILLED_LATE : InstanceState.FULFILLED,
                day,
                late,
                "Sent by the portal",
                List.of(RECEIPT));
    }

    /** January was missed. */
    public static ObligationMissed missed(DueDate due) {
        return new ObligationMissed(JANUARY, ContractParty.COUNCIL, LocalDate.of(2016, 1, 31), due);
    }

    /** January was waived. */
    public static ObligationWaived waived(DueDate due, InstanceState before) {
        return new ObligationWaived(JANUARY, ContractParty.COUNCIL, LocalDate.of(2016, 1, 31), due, before, null);
    }

    /** The fulfilment of January was contested. */
    public static ObligationEvent contested(DueDate due, InstanceState state) {
        return new ObligationEvent.ObligationFulfilmentContested(
                JANUARY, ContractParty.COUNCIL, LocalDate.of(2016, 1, 31), due, state);
    }

    /** That it was not fulfilled was granted. */
    public static ObligationEvent contestUpheld(DueDate due, InstanceState before) {
        return new ObligationEvent.ObligationContestUpheld(
                JANUARY, ContractParty.COUNCIL, LocalDate.of(2016, 1, 31), due, before);
    }

    /** The contest was taken back. */
    public static ObligationEvent contestWithdrawn(DueDate due, InstanceState state) {
        return new ObligationEvent.ObligationContestWithdrawn(
                JANUARY, ContractParty.COUNCIL, LocalDate.of(2016, 1, 31), due, state);
    }

    /** It arose for the first time. */
    public static ObligationArose arose(DueDate due) {
        return new ObligationArose("1", ContractParty.COUNCIL, LocalDate.of(2016, 3, 23), due, "A request for a plan");
    }

    /** What happens to an obligation in its time: one way to go for each number. */
    public static List<ObligationEvent> life(String reference, int number) {
        DueDate due = stored("2016-02-05");
        ObligationEvent withdrawn = new ObligationEvent.ObligationFulfilmentWithdrawn(
                JANUARY, ContractParty.COUNCIL, LocalDate.of(2016, 1, 31), due, InstanceState.FULFILLED);
        ObligationEvent moved = new ObligationEvent.ObligationDueMoved(
                JANUARY, ContractParty.COUNCIL, LocalDate.of(2016, 1, 31), due, stored("2016-02-08"));
        ObligationEvent begun = new ObligationRecorded(reference, terms().build(), FROM);
        ObligationEvent done = fulfilled("2016-02-04", due, InstanceState.AWAITED, 0);
        ObligationEvent late = fulfilled("2016-02-10", due, InstanceState.MISSED, 3);
        return switch (number % 4) {
            case 0 ->
                List.of(
                        begun,
                        missed(due),
                        late,
                        contested(due, InstanceState.FULFILLED_LATE),
                        contestWithdrawn(due, InstanceState.FULFILLED_LATE),
                        contested(due, InstanceState.FULFILLED_LATE),
                        contestUpheld(due, InstanceState.FULFILLED_LATE));
            case 1 -> List.of(begun, moved, missed(due), waived(due, InstanceState.MISSED));
            case 2 -> List.of(begun, done, withdrawn, missed(due));
            default ->
                List.of(
                        begun,
                        arose(stored("2016-03-29")),
                        new ObligationEvent.ObligationEnded(ObligationStatus.IN_FORCE, LocalDate.of(2016, 12, 31)));
        };
    }

    /** Record it. */
    public static RecordObligationBuilder record() {
        return RecordObligationBuilder.builder().contract(AContract.REFERENCE).terms(terms().build());
    }

    /** Say that January was fulfilled. */
    public static FulfilObligationBuilder fulfil() {
        return FulfilObligationBuilder.builder()
                .contract(AContract.REFERENCE)
                .obligation(REFERENCE)
                .instance(JANUARY)
                .note("Sent by the portal")
                .evidence(List.of(RECEIPT));
    }

    /** Waive January. */
    public static WaiveObligationBuilder waive() {
        return WaiveObligationBuilder.builder()
                .contract(AContract.REFERENCE)
                .obligation(REFERENCE)
                .instance(JANUARY)
                .reason("The data came from the schools");
    }

    /** Take the fulfilment of January back. */
    public static WithdrawFulfilmentBuilder withdraw() {
        return WithdrawFulfilmentBuilder.builder()
                .contract(AContract.REFERENCE)
                .obligation(REFERENCE)
                .instance(JANUARY)
                .reason("It was the file of December");
    }

    /** End it with a day. */
    public static EndObligationBuilder end(String lastDay) {
        return EndObligationBuilder.builder()
                .contract(AContract.REFERENCE)
                .obligation(REFERENCE)
                .lastDay(LocalDate.parse(lastDay))
                .reason("The portal has the data");
    }

    /** Say that it arose. */
    public static RecordObligationArisenBuilder arise() {
        return RecordObligationArisenBuilder.builder()
                .contract(AContract.REFERENCE)
                .obligation(REFERENCE)
                .because("A request for a plan");
    }
}
