package org.contractgovernance.query.contract;

import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.ContractEvent.NoticeTermsSet;
import org.contractgovernance.contracts.notice.terms.AnswerTerm;
import org.contractgovernance.contracts.notice.terms.DeemedReceipt;
import org.contractgovernance.contracts.notice.terms.NoticeTerms;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** What a contract says of formal notices in plain English. */
final class NoticeTermsWords {

    private NoticeTermsWords() {}

    static Narrative tell(NoticeTermsSet e) {
        NoticeTerms before = e.before() == null ? null : e.before().terms();
        NoticeTerms after = e.after().terms();
        return new Narrative("Version %d of the terms of notices was set"
                        .formatted(e.after().version()))
                .change("clause", before == null ? null : before.clause(), after.clause())
                .change("received", before == null ? null : receipts(before.receipts()), receipts(after.receipts()))
                .change("answered", before == null ? null : answers(before.answers()), answers(after.answers()));
    }

    private static String receipts(List<DeemedReceipt> all) {
        return all.stream().map(DeemedReceipt::words).collect(Collectors.joining("; "));
    }

    private static @Nullable String answers(List<AnswerTerm> all) {
        return all.isEmpty() ? null : all.stream().map(AnswerTerm::words).collect(Collectors.joining("; "));
    }
}
