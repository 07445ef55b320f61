package org.contractgovernance.contracts.share;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.share.reckoning.EarlierYear;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.contractgovernance.contracts.share.reckoning.ShareReckoning;
import org.contractgovernance.contracts.share.reckoning.YearFigures;
import org.contractgovernance.contracts.share.terms.BandsApply;
import org.contractgovernance.contracts.share.terms.LossTreatment;
import org.contractgovernance.contracts.share.terms.ShareAveraging;
import org.contractgovernance.contracts.share.terms.ShareBand;
import org.contractgovernance.contracts.share.terms.ShareBase;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.share.terms.ShareLimit;
import org.contractgovernance.contracts.share.terms.ShareLosses;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.jspecify.annotations.Nullable;

/** A share for tests to begin with: NEC4 Option C, of which 25% are the provider's down to 80% of the target, and nothing below. */
@RecordBuilder.Include({
    ShareTerms.class,
    ShareCommand.SetGainShare.class,
    ShareCommand.AmendGainShare.class,
    ShareCommand.DraftStatement.class
})
public final class AShare {

    /** The first day of the contract's year in which the contract begins. */
    public static final LocalDate FROM = LocalDate.of(2015, 4, 1);

    public static final String CLAUSE = "Schedule 7.3, paragraph 2";

    public static final List<Evidence> EVIDENCE =
            List.of(new Evidence("The audited accounts", "https://evidence.example/accounts", "cd".repeat(32)));

    private AShare() {}

    /** Gains are shared to 80% of the target; losses are the provider's by half. */
    public static ShareTermsBuilder terms() {
        return ShareTermsBuilder.builder()
                .base(ShareBase.COST)
                .shareOf(ContractParty.PROVIDER)
                .bands(List.of(band(null, "80", "0"), band("80", "100", "25"), band("100", null, "50")))
                .apply(BandsApply.MARGINAL)
                .losses(losses(LossTreatment.SHARED))
                .rounding(new PennyRounding(CLAUSE, Rounding.Mode.HALF_UP));
    }

    /** A surplus above the target, of which the council gets a tenth, and a half above 110%; losses are carried. */
    public static ShareTermsBuilder surplus() {
        return terms().base(ShareBase.SURPLUS)
                .shareOf(ContractParty.COUNCIL)
                .bands(List.of(band(null, "100", "0"), band("100", "110", "10"), band("110", null, "50")))
                .losses(losses(LossTreatment.CARRIED));
    }

    /** Everything that terms can say. */
    public static ShareTerms whole(String cap) {
        return terms().averaging(new ShareAveraging(CLAUSE, 3))
                .cap(new ShareLimit(CLAUSE, new BigDecimal(cap), null))
                .floor(new ShareLimit(CLAUSE, null, new BigDecimal("50000.00")))
                .build();
    }

    public static ShareBand band(@Nullable String from, @Nullable String to, String percent) {
        return new ShareBand(
                CLAUSE,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to),
                new BigDecimal(percent));
    }

    public static ShareLosses losses(LossTreatment treatment) {
        return new ShareLosses(CLAUSE, treatment);
    }

    public static YearFigures figures(String target, String outturn) {
        return new YearFigures(new BigDecimal(target), new BigDecimal(outturn));
    }

    /** What a year comes to. */
    public static ShareReckoned reckoned(ShareTerms terms, YearFigures figures, EarlierYear... before) {
        return ShareReckoning.reckon(new ShareInForce(FROM, terms), figures, List.of(before), BigDecimal.ZERO);
    }

    /** Sets the share. */
    public static SetGainShareBuilder set() {
        return SetGainShareBuilder.builder()
                .contract(AContract.REFERENCE)
                .terms(terms().build())
                .appliesFrom(FROM.plusMonths(6));
    }

    /** Amends it. */
    public static AmendGainShareBuilder amend() {
        return AmendGainShareBuilder.builder()
                .contract(AContract.REFERENCE)
                .reason("The parties agreed")
                .appliesFrom(FROM.plusYears(1));
    }

    /** Drafts the first year's statement. */
    public static DraftStatementBuilder draft() {
        return DraftStatementBuilder.builder()
                .contract(AContract.REFERENCE)
                .year("2015-16")
                .figures(figures("500000", "200000"))
                .evidence(EVIDENCE);
    }
}
