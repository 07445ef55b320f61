package org.contractgovernance.query.share;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import org.contractgovernance.contracts.share.ShareEvent;
import org.contractgovernance.contracts.share.ShareEvent.GainShareAmended;
import org.contractgovernance.contracts.share.ShareEvent.GainShareSet;
import org.contractgovernance.contracts.share.ShareEvent.ShareAgreed;
import org.contractgovernance.contracts.share.ShareEvent.ShareCertified;
import org.contractgovernance.contracts.share.ShareEvent.ShareDisputed;
import org.contractgovernance.contracts.share.ShareEvent.ShareDrafted;
import org.contractgovernance.contracts.share.ShareEvent.ShareReopened;
import org.contractgovernance.contracts.share.ShareEvent.ShareSigned;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.contractgovernance.query.feature.Narrative;
import org.contractgovernance.query.feature.TermsInWords;
import org.jspecify.annotations.Nullable;

/** The events of gain share in plain English. */
final class ShareNarrator {

    private ShareNarrator() {}

    static Narrative tell(ShareEvent event) {
        return switch (event) {
            case GainShareSet e ->
                changes(new Narrative("Gain share was set for years from " + e.appliesFrom()), null, e.terms());
            case GainShareAmended e ->
                changes(
                        new Narrative("Gain share was amended for years from " + e.appliesFrom()),
                        e.before(),
                        e.after());
            case ShareDrafted e ->
                new Narrative("The %s drafted the statement of %s: %s"
                                .formatted(
                                        e.draftedBy().words(),
                                        e.year(),
                                        pays(e.reckoned().toProvider())))
                        .change("status", null, StatementStatus.DRAFT)
                        .change("target", null, e.figures().target())
                        .change("outturn", null, e.figures().outturn())
                        .change("evidence", null, TermsInWords.of(e.evidence()))
                        .change("narrative", null, e.narrative())
                        .change(
                                "how it is reckoned",
                                null,
                                TermsInWords.of(e.reckoned().steps()));
            case ShareDisputed e ->
                new Narrative("The %s disputes the statement of %s"
                                .formatted(e.disputedBy().words(), e.year()))
                        .change("status", e.statusBefore(), StatementStatus.DISPUTED);
            case ShareAgreed e ->
                new Narrative("The %s agreed the statement of %s"
                                .formatted(e.agreedBy().words(), e.year()))
                        .change("status", StatementStatus.DRAFT, StatementStatus.AGREED);
            case ShareSigned e ->
                new Narrative("The %s certified the statement of %s, which stands when both parties have certified it"
                                .formatted(e.signedBy().words(), e.year()))
                        .change("certified by one party alone", null, e.signedBy());
            case ShareCertified e ->
                new Narrative("The %s certified the statement of %s, as the other party had: %s"
                                .formatted(e.signedBy().words(), e.year(), pays(e.toProvider())))
                        .change("status", StatementStatus.AGREED, StatementStatus.CERTIFIED)
                        .change("target", null, e.figures().target())
                        .change("outturn", null, e.figures().outturn())
                        .change("what the provider gets, in pounds", e.standingBefore(), e.toProvider())
                        .change("difference, in pounds", null, e.difference())
                        .change(
                                "how it is reckoned",
                                null,
                                TermsInWords.of(e.reckoned().steps()));
            case ShareReopened e ->
                new Narrative("The statement of %s was opened again".formatted(e.year()))
                        .change("status", StatementStatus.CERTIFIED, StatementStatus.DISPUTED)
                        .change("what stands until another is certified", null, pays(e.standing()));
        };
    }

    private static String pays(@Nullable BigDecimal toProvider) {
        if (toProvider == null) {
            return "nothing is reckoned";
        }
        return switch (toProvider.signum()) {
            case 0 -> "nothing is paid";
            case 1 -> "the council pays £%s".formatted(toProvider.toPlainString());
            default -> "the provider pays £%s".formatted(toProvider.negate().toPlainString());
        };
    }

    private static Narrative changes(Narrative told, @Nullable ShareTerms before, ShareTerms after) {
        for (RecordComponent each : ShareTerms.class.getRecordComponents()) {
            told.change(
                    TermsInWords.name(each),
                    before == null ? null : TermsInWords.of(TermsInWords.value(before, each)),
                    TermsInWords.of(TermsInWords.value(after, each)));
        }
        return told;
    }
}
