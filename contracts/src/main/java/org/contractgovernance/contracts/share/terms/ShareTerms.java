package org.contractgovernance.contracts.share.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.figure.OrderedBands;
import org.contractgovernance.contracts.kpi.figure.OrderedBands.PlacedBand;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says of the share of a gain or a surplus. Every outturn is measured in per cent of the year's target.
 *
 * @param base what is shared
 * @param shareOf the party whose shares the bands say; the other party has the rest
 * @param bands the bands; together they reach every outturn
 * @param apply what the percentage of a band is taken of
 * @param averaging over how many years the difference is averaged; none: each year stands alone
 * @param losses what becomes of losses
 * @param cap the most that is paid for a gain, where the contract says so
 * @param floor the most that is paid for a loss, where the contract says so
 * @param rounding how what is paid is rounded; a loss as a gain of the same size
 */
public record ShareTerms(
        @NotNull ShareBase base,
        @NotNull ContractParty shareOf,
        @NotNull @Size(min = 1, max = 30) List<@Valid ShareBand> bands,
        @NotNull BandsApply apply,
        @Valid @Nullable ShareAveraging averaging,
        @NotNull @Valid ShareLosses losses,
        @Valid @Nullable ShareLimit cap,
        @Valid @Nullable ShareLimit floor,
        @NotNull @Valid PennyRounding rounding) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public ShareTerms {
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    /** The bands from the lowest outturn up. */
    public List<ShareBand> ascending() {
        return ordered().ascending().stream().map(PlacedBand::band).toList();
    }

    /** How much is paid in a band to who does not have the difference, in per cent. */
    public BigDecimal paidPercent(ShareBand band) {
        return base.payee() == shareOf ? band.sharePercent() : WHOLE.subtract(band.sharePercent());
    }

    /** The band that an outturn lies in, given as a dividend and a divisor, both in pounds. */
    public ShareBand bandOf(BigDecimal outturn, BigDecimal target) {
        for (ShareBand each : ascending()) {
            BigDecimal upper = each.upper();
            if (upper == null || outturn.movePointRight(2).compareTo(upper.multiply(target)) <= 0) {
                return each;
            }
        }
        throw new IllegalStateException("sound bands reach every outturn");
    }

    /** Refuses terms that contradict one another: {@link ShareTermsRule} says by which rules, each pointing to its field. */
    public void requireSound() {
        requireBands(ordered().ascending());
        boolean shared = losses.treatment() == LossTreatment.SHARED;
        if (!shared) {
            ordered().given().forEach(this::requireNoLossShared);
        }
        if (averaging != null && losses.treatment() == LossTreatment.CARRIED) {
            throw BrokenRule.of(ShareTermsRule.AVERAGED_AND_CARRIED).at("/terms/losses/treatment");
        }
        if (floor != null && !shared) {
            throw BrokenRule.of(ShareTermsRule.FLOOR_WITHOUT_LOSSES).at("/terms/floor");
        }
        requireLimit(cap, "/terms/cap");
        requireLimit(floor, "/terms/floor");
    }

    private OrderedBands<ShareBand> ordered() {
        return new OrderedBands<>(bands);
    }

    private static void requireBands(List<PlacedBand<ShareBand>> ascending) {
        for (PlacedBand<ShareBand> each : ascending) {
            BigDecimal lower = each.band().lower();
            BigDecimal upper = each.band().upper();
            if (lower != null && upper != null && lower.compareTo(upper) >= 0) {
                throw refused(ShareTermsRule.SHARE_BAND_UPSIDE_DOWN, each, "to", "it holds no outturn");
            }
        }
        for (int i = 1; i < ascending.size(); i++) {
            BigDecimal end = ascending.get(i - 1).band().upper();
            BigDecimal begin = ascending.get(i).band().lower();
            if (end == null) {
                throw refused(
                        ShareTermsRule.SHARE_BANDS_OVERLAP,
                        ascending.get(i - 1),
                        "to",
                        "only the highest band has no upper limit");
            }
            if (begin == null || begin.compareTo(end) < 0) {
                throw refused(
                        ShareTermsRule.SHARE_BANDS_OVERLAP,
                        ascending.get(i),
                        "from",
                        "the band below ends at " + end.toPlainString());
            }
            if (begin.compareTo(end) > 0) {
                throw refused(
                        ShareTermsRule.SHARE_BANDS_LEAVE_A_HOLE,
                        ascending.get(i),
                        "from",
                        "the band below ends at " + end.toPlainString());
            }
        }
        if (ascending.getFirst().band().lower() != null) {
            throw refused(
                    ShareTermsRule.SHARE_BANDS_FALL_SHORT, ascending.getFirst(), "from", "the lowest band has a limit");
        }
        if (ascending.getLast().band().upper() != null) {
            throw refused(
                    ShareTermsRule.SHARE_BANDS_FALL_SHORT, ascending.getLast(), "to", "the highest band has a limit");
        }
    }

    private void requireNoLossShared(PlacedBand<ShareBand> each) {
        BigDecimal lower = each.band().lower();
        BigDecimal upper = each.band().upper();
        boolean lossAlone = base == ShareBase.COST
                ? lower != null && lower.compareTo(WHOLE) >= 0
                : upper != null && upper.compareTo(WHOLE) <= 0;
        if (lossAlone && paidPercent(each.band()).signum() != 0) {
            throw refused(
                    ShareTermsRule.LOSS_NOT_SHARED,
                    each,
                    "sharePercent",
                    "losses are " + losses.treatment().words());
        }
    }

    private static void requireLimit(@Nullable ShareLimit limit, String at) {
        if (limit == null) {
            return;
        }
        BigDecimal percent = limit.percent();
        BigDecimal pounds = limit.pounds();
        if ((percent == null) == (pounds == null)) {
            throw BrokenRule.of(ShareTermsRule.LIMIT_NOT_SAID_ONCE).at(at + "/percent");
        }
        if (percent != null && percent.signum() < 0) {
            throw BrokenRule.of(ShareTermsRule.LIMIT_BELOW_ZERO).at(at + "/percent");
        }
        if (pounds != null && pounds.signum() < 0) {
            throw BrokenRule.of(ShareTermsRule.LIMIT_BELOW_ZERO).at(at + "/pounds");
        }
    }

    private static BrokenRule refused(ShareTermsRule rule, PlacedBand<ShareBand> band, String field, String detail) {
        return BrokenRule.of(rule, detail).at("/terms/bands/%d/%s".formatted(band.index(), field));
    }
}
