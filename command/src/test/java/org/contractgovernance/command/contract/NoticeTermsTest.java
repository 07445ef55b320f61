package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.contracts.notice.ANotice.TERMS;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.contract.ContractCommand.SetNoticeTerms;
import org.contractgovernance.contracts.contract.ContractEvent.NoticeTermsSet;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.notice.terms.NoticeTerms;
import org.contractgovernance.contracts.notice.terms.NoticeTermsRule;
import org.contractgovernance.contracts.notice.terms.NoticeTermsVersion;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** What a contract says of formal notices, in versions. */
class NoticeTermsTest extends ContractSituations {

    private static final NoticeTerms OTHERS = new NoticeTerms("Clause 24", List.of(ANotice.BY_POST), List.of());
    private static final NoticeTermsVersion FIRST = new NoticeTermsVersion(1, LocalDate.of(2016, 5, 3), TERMS);

    private final Message<?> first = commissioner().on("2016-05-03").did(new NoticeTermsSet(null, FIRST));

    private static SetNoticeTerms set(NoticeTerms terms) {
        return new SetNoticeTerms(CONTRACT, terms, "as signed", null, null);
    }

    @Test
    void eachVersionHasTheNextNumberAndItsFirstDay() {
        given(registered)
                .when(commissioner().on("2016-05-03"), set(TERMS))
                .then(new NoticeTermsSet(null, FIRST))
                .seenBy(Visibility.SHARED);
        given(registered, first)
                .when(commissioner().on("2016-05-04"), set(OTHERS))
                .then(new NoticeTermsSet(FIRST, new NoticeTermsVersion(2, LocalDate.of(2016, 5, 4), OTHERS)));
    }

    @Test
    void termsChangeSomethingAndNotBeforeThoseInForce() {
        given(registered, first)
                .when(commissioner(), set(TERMS))
                .isRefused(NoticeTermsRule.NOTICE_TERMS_UNCHANGED, "/terms");
        given(registered, first)
                .when(commissioner().on("2016-05-02"), set(OTHERS))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void termsThatContradictThemselvesAreRefused() {
        given(registered)
                .when(commissioner(), set(new NoticeTerms("24", List.of(ANotice.BY_POST, ANotice.BY_POST), List.of())))
                .isRefused(NoticeTermsRule.NOTICE_METHOD_NAMED_TWICE, "/terms/receipts/1/how");
    }
}
