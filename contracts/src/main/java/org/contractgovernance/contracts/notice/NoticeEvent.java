package org.contractgovernance.contracts.notice;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.notice.terms.AnswerTerm;
import org.contractgovernance.contracts.notice.terms.DeemedReceipt;
import org.contractgovernance.contracts.notice.terms.SilenceOnNotice;
import org.jspecify.annotations.Nullable;

/** What can happen to a formal notice. Its entity is {@code notice:0189…}; people call it {@code NO-1}. */
public sealed interface NoticeEvent extends Event {

    /**
     * A party sent a notice to the other on the effective day. By the contract it counts as received on a day, from which the time to answer
     * runs.
     *
     * @param reference what people call the notice in its contract: {@code NO-1}
     * @param servedBy the party that served it on the other
     * @param content what it says
     * @param sending how and when it was sent
     * @param sentOn the day on which it was sent
     * @param termsVersion the version of the contract's terms of notices by which it goes
     * @param rule when by these terms a notice that is sent so counts as received
     * @param received the day on which it counts as received, and the calendar by which that day was computed
     * @param asks by when the contract has it answered; absent where it needs no answer
     * @param answerBy when the answer is due; absent likewise
     * @param evidence documents: the notice, the receipt of posting or delivery
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "NoticeServed")
    record NoticeServed(
            String reference,
            ContractParty servedBy,
            NoticeContent content,
            NoticeSending sending,
            LocalDate sentOn,
            int termsVersion,
            DeemedReceipt rule,
            DueDate received,
            @Nullable AnswerTerm asks,
            @Nullable DueDate answerBy,
            List<Evidence> evidence,
            @Nullable String approval)
            implements NoticeEvent {}

    /**
     * The party on which the notice was served answered it on the effective day.
     *
     * @param answeredOn the day
     * @param due when the answer was due; absent where the contract asks for none
     * @param workingDaysLate how many working days after its due day it was answered
     * @param before the status until then
     * @param after answered, or answered late
     * @param text the answer
     * @param evidence documents that belong to it
     */
    @Stored(name = "NoticeAnswered")
    record NoticeAnswered(
            LocalDate answeredOn,
            @Nullable DueDate due,
            int workingDaysLate,
            NoticeStatus before,
            NoticeStatus after,
            @FreeText String text,
            List<Evidence> evidence)
            implements NoticeEvent {}

    /**
     * The time to answer has run out. Nobody acts: it is effective on the day after the due day.
     *
     * @param due when the answer was due
     * @param silence what it means by the contract; absent where the contract does not say
     */
    @Stored(name = "NoticeAnswerOverdue")
    record NoticeAnswerOverdue(DueDate due, @Nullable SilenceOnNotice silence) implements NoticeEvent {}

    /**
     * The answer is due on another day by a new version of the calendar.
     *
     * @param before when it was due until then
     * @param due when it is due now
     */
    @Stored(name = "NoticeAnswerMoved")
    record NoticeAnswerMoved(DueDate before, DueDate due) implements NoticeEvent {}

    /**
     * The party on which the notice was served disputes that it was served so; the reason is in the metadata. The time to answer runs on.
     *
     * @param received the day on which it counts as received by the contract
     * @param saysReceivedOn the day on which the party says that it received it; absent where it says that it never did
     */
    @Stored(name = "NoticeServiceDisputed")
    record NoticeServiceDisputed(DueDate received, @Nullable LocalDate saysReceivedOn) implements NoticeEvent {}

    /**
     * The party that disputed the service of the notice no longer does; the reason is in the metadata.
     *
     * @param received the day on which it counts as received
     * @param saidReceivedOn the day that the party had said; absent where it had said that it never received it
     */
    @Stored(name = "NoticeServiceUpheld")
    record NoticeServiceUpheld(DueDate received, @Nullable LocalDate saidReceivedOn) implements NoticeEvent {}

    /**
     * The party that served the notice agrees with the other's account of its service; the reason is in the metadata.
     *
     * @param before the day on which it counted as received until then
     * @param received the day on which it counts as received now; absent where it counts as not served
     * @param answerBefore when the answer was due until then; absent where the contract asks for none
     * @param answerBy when the answer is due now; absent likewise, and where the notice counts as not served
     * @param workingDaysLate how many working days after that an answer came that was given already; absent where there is none
     */
    @Stored(name = "NoticeServiceConceded")
    record NoticeServiceConceded(
            DueDate before,
            @Nullable DueDate received,
            @Nullable DueDate answerBefore,
            @Nullable DueDate answerBy,
            @Nullable Integer workingDaysLate)
            implements NoticeEvent {}

    /**
     * The party that served the notice took it back; the reason is in the metadata.
     *
     * @param before the status until then
     */
    @Stored(name = "NoticeWithdrawn")
    record NoticeWithdrawn(NoticeStatus before) implements NoticeEvent {}
}
