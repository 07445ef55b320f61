package org.contractgovernance.contracts.obligation;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to an obligation. Its entity is {@code obligation:0189…}; people call it {@code OB-1}. An instance of it is called by its
 * period, {@code 2016-01}; {@code once}; or the number of the time that it arose.
 */
public sealed interface ObligationEvent extends Event {

    /** Something that happened to the obligation itself. */
    sealed interface WholeObligationEvent extends ObligationEvent {}

    /** Something that happened to one instance of the obligation. */
    sealed interface InstanceEvent extends ObligationEvent {

        /** The instance. */
        String instance();

        /** The party that owes it. */
        ContractParty owedBy();

        /** The day from which its time is counted. */
        LocalDate startedOn();

        /** When it is or was due. */
        DueDate due();
    }

    /**
     * A party owes something from the effective day on.
     *
     * @param reference what people call the obligation in its contract: {@code OB-1}
     * @param terms what is owed
     * @param owedFrom the first day from which a time of it can be counted
     */
    @Stored(name = "ObligationRecorded")
    record ObligationRecorded(String reference, ObligationTerms terms, LocalDate owedFrom)
            implements WholeObligationEvent {}

    /**
     * The obligation ends; the reason is in the metadata.
     *
     * @param before the status until then
     * @param lastDay the last day from which a time of it can be counted
     */
    @Stored(name = "ObligationEnded")
    record ObligationEnded(ObligationStatus before, LocalDate lastDay) implements WholeObligationEvent {}

    /**
     * What an obligation waits for has happened on the effective day, so that an instance of it is owed.
     *
     * @param instance the number of the time that it arose
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param due when it is due
     * @param because what happened
     */
    @Stored(name = "ObligationArose")
    record ObligationArose(
            String instance,
            ContractParty owedBy,
            LocalDate startedOn,
            DueDate due,
            @FreeText String because) implements InstanceEvent {}

    /**
     * An instance was fulfilled on the effective day.
     *
     * @param instance the instance
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param due when it was due
     * @param before its state until then
     * @param after fulfilled, or fulfilled late
     * @param fulfilledOn the day on which it was done
     * @param workingDaysLate how many working days after the due day it was fulfilled
     * @param note what was done
     * @param evidence documents that show it
     */
    @Stored(name = "ObligationFulfilled")
    record ObligationFulfilled(
            String instance,
            ContractParty owedBy,
            LocalDate startedOn,
            DueDate due,
            InstanceState before,
            InstanceState after,
            LocalDate fulfilledOn,
            int workingDaysLate,
            @FreeText @Nullable String note,
            List<Evidence> evidence)
            implements InstanceEvent {}

    /**
     * A fulfilment was recorded in error, so that the instance is owed again; the reason is in the metadata.
     *
     * @param instance the instance
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param due when it is due
     * @param before its state until then
     */
    @Stored(name = "ObligationFulfilmentWithdrawn")
    record ObligationFulfilmentWithdrawn(
            String instance, ContractParty owedBy, LocalDate startedOn, DueDate due, InstanceState before)
            implements InstanceEvent {}

    /**
     * The party to which an instance is owed contests that it was fulfilled; the reason is in the metadata. The instance stays fulfilled until the
     * contest is settled.
     *
     * @param instance the instance
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param due when it was due
     * @param state its state as its fulfilment was recorded
     */
    @Stored(name = "ObligationFulfilmentContested")
    record ObligationFulfilmentContested(
            String instance, ContractParty owedBy, LocalDate startedOn, DueDate due, InstanceState state)
            implements InstanceEvent {}

    /**
     * The party that owes an instance grants that it was not fulfilled, so that it is owed again; the reason is in the metadata.
     *
     * @param instance the instance
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param due when it is due
     * @param before its state until then
     */
    @Stored(name = "ObligationContestUpheld")
    record ObligationContestUpheld(
            String instance, ContractParty owedBy, LocalDate startedOn, DueDate due, InstanceState before)
            implements InstanceEvent {}

    /**
     * The party that contested a fulfilment contests it no longer; the reason is in the metadata.
     *
     * @param instance the instance
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param due when it was due
     * @param state its state as its fulfilment was recorded
     */
    @Stored(name = "ObligationContestWithdrawn")
    record ObligationContestWithdrawn(
            String instance, ContractParty owedBy, LocalDate startedOn, DueDate due, InstanceState state)
            implements InstanceEvent {}

    /**
     * The party to which an instance is owed does without it; the reason is in the metadata.
     *
     * @param instance the instance
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param due when it was due
     * @param before its state until then
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "ObligationWaived")
    record ObligationWaived(
            String instance,
            ContractParty owedBy,
            LocalDate startedOn,
            DueDate due,
            InstanceState before,
            @Nullable String approval)
            implements InstanceEvent {}

    /**
     * The due day of an instance has passed. Nobody acts: it is effective on the day after the due day, or on the first later day on which
     * the instance was owed again.
     *
     * @param instance the instance
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param due when it was due
     */
    @Stored(name = "ObligationMissed")
    record ObligationMissed(String instance, ContractParty owedBy, LocalDate startedOn, DueDate due)
            implements InstanceEvent {}

    /**
     * An instance is due on another day by a new version of the calendar.
     *
     * @param instance the instance
     * @param owedBy the party that owes it
     * @param startedOn the day from which its time is counted
     * @param before when it was due until then
     * @param due when it is due now
     */
    @Stored(name = "ObligationDueMoved")
    record ObligationDueMoved(String instance, ContractParty owedBy, LocalDate startedOn, DueDate before, DueDate due)
            implements InstanceEvent {}
}
