package org.contractgovernance.contracts.notice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServed;
import org.contractgovernance.contracts.notice.terms.DeemedReceipt;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.notice.terms.NoticeMethod;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of notices. Effective means: the day on which the notice was sent, answered, disputed or withdrawn, or from which the
 * answer was overdue.
 *
 * @param contract reference of the contract
 * @param reference what people call the notice: {@code NO-1}
 * @param number the number in the reference
 * @param served what was served, and how
 * @param course what has become of it
 */
public record NoticeEntry(
        String contract,
        String reference,
        long number,
        @JsonUnwrapped ServedNotice served,
        @JsonUnwrapped NoticeCourse course) {

    /**
     * What was served, and how.
     *
     * @param servedBy the party that served it on the other
     * @param kind what it is for
     * @param otherKind the kind in words, where it is another
     * @param clause the clause under which it is given
     * @param subject what it is about, in a few words
     * @param text its text
     * @param how how it was sent
     * @param sentOn the day on which it was sent
     * @param sentAt the time of day at which it was sent, where it was said
     * @param termsVersion the version of the contract's terms of notices by which it goes
     * @param rule when by these terms a notice that is sent so counts as received
     * @param evidence documents: the notice, the receipt of posting or delivery
     */
    public record ServedNotice(
            ContractParty servedBy,
            NoticeKind kind,
            @Nullable String otherKind,
            String clause,
            String subject,
            String text,
            NoticeMethod how,
            LocalDate sentOn,
            @Nullable String sentAt,
            int termsVersion,
            DeemedReceipt rule,
            List<Evidence> evidence) {

        public ServedNotice {
            evidence = List.copyOf(evidence);
        }

        private static ServedNotice of(NoticeServed e) {
            NoticeContent content = e.content();
            return new ServedNotice(
                    e.servedBy(),
                    content.kind(),
                    content.otherKind(),
                    content.clause(),
                    content.subject(),
                    content.text(),
                    e.sending().how(),
                    e.sentOn(),
                    e.sending().at(),
                    e.termsVersion(),
                    e.rule(),
                    e.evidence());
        }
    }

    /** A notice that was just served. */
    public static NoticeEntry served(String contract, long number, NoticeServed e) {
        return new NoticeEntry(contract, e.reference(), number, ServedNotice.of(e), NoticeCourse.served(e));
    }

    /** The notice after something more has become of it. */
    public NoticeEntry with(NoticeCourse now) {
        return new NoticeEntry(contract, reference, number, served, now);
    }
}
