package org.contractgovernance.contracts.share;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.share.ShareEvent.ShareAgreed;
import org.contractgovernance.contracts.share.ShareEvent.ShareCertified;
import org.contractgovernance.contracts.share.ShareEvent.ShareDisputed;
import org.contractgovernance.contracts.share.ShareEvent.ShareDrafted;
import org.contractgovernance.contracts.share.ShareEvent.ShareReopened;
import org.contractgovernance.contracts.share.ShareEvent.ShareSigned;
import org.contractgovernance.contracts.share.ShareEvent.StatementEvent;
import org.contractgovernance.contracts.share.reckoning.EarlierYear;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.contractgovernance.contracts.share.reckoning.YearFigures;

/** What happens to a statement under a share that says all that one can say. */
public final class AStatement {

    private static final YearFigures FIGURES = AShare.figures("500000", "200000");
    private static final ShareReckoned RECKONED =
            AShare.reckoned(AShare.whole("6"), FIGURES, new EarlierYear("2014-15", new BigDecimal("12500.50")));

    public static final ShareDrafted DRAFTED = new ShareDrafted(
            "2015-16",
            AShare.FROM,
            AShare.FROM.plusYears(1).minusDays(1),
            ContractParty.PROVIDER,
            FIGURES,
            AShare.EVIDENCE,
            "As audited",
            RECKONED);
    public static final ShareDisputed DISPUTED =
            new ShareDisputed("2015-16", StatementStatus.DRAFT, ContractParty.COUNCIL);
    public static final ShareAgreed AGREED = new ShareAgreed("2015-16", ContractParty.COUNCIL);
    public static final ShareSigned SIGNED = new ShareSigned("2015-16", ContractParty.PROVIDER);
    public static final ShareCertified CERTIFIED = new ShareCertified(
            "2015-16",
            ContractParty.COUNCIL,
            FIGURES,
            RECKONED,
            RECKONED.toProvider(),
            new BigDecimal("20000.00"),
            RECKONED.toProvider().subtract(new BigDecimal("20000.00")));
    public static final ShareReopened REOPENED = new ShareReopened("2015-16", RECKONED.toProvider());

    private AStatement() {}

    /** What happens to a statement that is certified and opened again, in order. */
    public static List<StatementEvent> steps() {
        return List.of(DRAFTED, DISPUTED, DRAFTED, AGREED, SIGNED, CERTIFIED, REOPENED);
    }

    /** The same of another year. */
    public static StatementEvent of(String year, StatementEvent event) {
        return switch (event) {
            case ShareDrafted e ->
                new ShareDrafted(
                        year, e.from(), e.to(), e.draftedBy(), e.figures(), e.evidence(), e.narrative(), e.reckoned());
            case ShareDisputed e -> new ShareDisputed(year, e.statusBefore(), e.disputedBy());
            case ShareAgreed e -> new ShareAgreed(year, e.agreedBy());
            case ShareSigned e -> new ShareSigned(year, e.signedBy());
            case ShareCertified e ->
                new ShareCertified(
                        year,
                        e.signedBy(),
                        e.figures(),
                        e.reckoned(),
                        e.toProvider(),
                        e.standingBefore(),
                        e.difference());
            case ShareReopened e -> new ShareReopened(year, e.standing());
        };
    }
}
