package org.contractgovernance.command.notice;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.period.RunningTime;
import org.contractgovernance.contracts.notice.NoticeClock;
import org.contractgovernance.contracts.notice.NoticeCommand.ServeNotice;
import org.contractgovernance.contracts.notice.NoticeContent;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServed;
import org.contractgovernance.contracts.notice.NoticeRule;
import org.contractgovernance.contracts.notice.terms.AnswerTerm;
import org.contractgovernance.contracts.notice.terms.DeemedReceipt;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.notice.terms.NoticeTermsVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The serving of a notice, by the contract's terms in force on the day on which it is sent. */
record NoticeServing(ServeNotice command, CommandContext context, ContractFacts contract) {

    void requireSound() {
        NoticeContent content = command.content();
        if ((content.kind() == NoticeKind.OTHER) != (content.otherKind() != null)) {
            throw BrokenRule.of(NoticeRule.OTHER_KIND_NOT_SAID).at("/content/otherKind");
        }
        if (rule().sentBy() != null && command.sending().at() == null) {
            throw BrokenRule.of(
                            NoticeRule.NOTICE_TIME_NOT_SAID,
                            "by %s it counts as sent on its day until %s".formatted(rule().clause(), rule().sentBy()))
                    .at("/sending/at");
        }
    }

    NoticeServed served(String reference, @Nullable String approval) {
        LocalDate sentOn = context.effectiveOn();
        Calendars calendars = contract.clauses().calendars();
        DueDate received = NoticeClock.timeToReceipt(
                        rule(), sentOn, command.sending().at(), calendars)
                .atFirst();
        AnswerTerm asks = terms().terms().answer(command.content().kind());
        RunningTime toAnswer = NoticeClock.timeToAnswer(asks, received.on(), calendars);
        return new NoticeServed(
                reference,
                context.byProvider() ? ContractParty.PROVIDER : ContractParty.COUNCIL,
                command.content(),
                command.sending(),
                sentOn,
                terms().version(),
                rule(),
                received,
                asks,
                toAnswer == null ? null : toAnswer.atFirst(),
                command.evidence() == null ? List.of() : command.evidence(),
                approval);
    }

    private DeemedReceipt rule() {
        return terms().terms()
                .receipt(command.sending().how())
                .orElseThrow(() -> BrokenRule.of(
                                NoticeRule.NOTICE_METHOD_NOT_AGREED,
                                "%s does not name %s"
                                        .formatted(
                                                terms().terms().clause(),
                                                command.sending().how().words()))
                        .at("/sending/how"));
    }

    private NoticeTermsVersion terms() {
        List<NoticeTermsVersion> all = contract.clauses().noticeTerms();
        NoticeTermsVersion found = NoticeTermsVersion.on(context.effectiveOn(), all);
        if (found == null) {
            throw BrokenRule.of(
                    NoticeRule.NO_NOTICE_TERMS,
                    all.isEmpty()
                            ? "the contract says nothing of notices"
                            : "its terms of notices are in force from "
                                    + all.getFirst().since());
        }
        return found;
    }
}
