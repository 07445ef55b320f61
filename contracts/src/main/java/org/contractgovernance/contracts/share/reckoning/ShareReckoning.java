package org.contractgovernance.contracts.share.reckoning;

import static org.contractgovernance.contracts.kpi.figure.Exact.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.figure.Exact;
import org.contractgovernance.contracts.share.terms.BandsApply;
import org.contractgovernance.contracts.share.terms.LossTreatment;
import org.contractgovernance.contracts.share.terms.ShareAveraging;
import org.contractgovernance.contracts.share.terms.ShareBand;
import org.contractgovernance.contracts.share.terms.ShareBase;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.share.terms.ShareLimit;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what is paid for a year. Nothing is rounded before the end: averages stay undivided sums until then.
 */
public final class ShareReckoning {

    private final ShareTerms terms;
    private final YearFigures figures;
    private final List<ShareStep> steps = new ArrayList<>();
    private final List<SharedBand> bands = new ArrayList<>();

    private ShareReckoning(ShareTerms terms, YearFigures figures) {
        this.terms = terms;
        this.figures = figures;
    }

    /**
     * What is paid for a year.
     *
     * @param terms the terms that the year follows
     * @param figures the year's figures
     * @param before the years before it, from the earliest on
     * @param carriedIn the losses that they left to be made good
     */
    public static ShareReckoned reckon(
            ShareInForce terms, YearFigures figures, List<EarlierYear> before, BigDecimal carriedIn) {
        ShareReckoning reckoning = new ShareReckoning(terms.terms(), figures);
        return reckoning.reckon(terms, before, carriedIn);
    }

    /** How much better than its target a year was. */
    public static BigDecimal difference(ShareBase base, YearFigures figures) {
        return base == ShareBase.COST
                ? figures.target().subtract(figures.outturn())
                : figures.outturn().subtract(figures.target());
    }

    private ShareReckoned reckon(ShareInForce inForce, List<EarlierYear> before, BigDecimal carriedIn) {
        BigDecimal difference = difference(terms.base(), figures);
        tell(
                terms.base() == ShareBase.COST ? "target less outturn" : "outturn less target",
                terms.bands().getFirst().clause(),
                "target %s, outturn %s".formatted(plain(figures.target()), plain(figures.outturn())),
                plain(difference));
        List<EarlierYear> counted = averagedWith(before);
        // from here on, everything is times the number of years
        BigDecimal years = BigDecimal.valueOf(counted.size() + 1L);
        BigDecimal sum = counted.stream().map(EarlierYear::difference).reduce(difference, BigDecimal::add);
        ShareAveraging averaging = terms.averaging();
        if (averaging != null) {
            tell(
                    "averaged over %d years, or as many as there are".formatted(averaging.years()),
                    averaging.clause(),
                    "%s over %s".formatted(plain(sum), plain(years)),
                    Exact.quotient(sum, years));
        }
        BigDecimal carriedOut = BigDecimal.ZERO;
        if (terms.losses().treatment() == LossTreatment.CARRIED) {
            BigDecimal net = sum.subtract(carriedIn);
            carriedOut = net.negate().max(BigDecimal.ZERO);
            tell(
                    "losses are made good first, and carried on",
                    terms.losses().clause(),
                    "%s less %s".formatted(plain(sum), plain(carriedIn)),
                    plain(net));
            sum = net;
        }
        boolean loss = sum.signum() < 0;
        BigDecimal paid = BigDecimal.ZERO;
        if (loss && terms.losses().treatment() != LossTreatment.SHARED) {
            tell(
                    "losses are " + terms.losses().treatment().words(),
                    terms.losses().clause(),
                    plain(sum),
                    "0");
        } else {
            paid = share(sum, years);
        }
        Money amount = limited(rounded(paid, years), loss ? terms.floor() : terms.cap());
        return new ShareReckoned(
                inForce.appliesFrom(),
                difference,
                counted,
                carriedIn,
                carriedOut,
                bands,
                steps,
                amount,
                loss ? terms.base().payee() : terms.base().holder());
    }

    private List<EarlierYear> averagedWith(List<EarlierYear> before) {
        ShareAveraging averaging = terms.averaging();
        if (averaging == null) {
            return List.of();
        }
        int first = Math.max(0, before.size() - averaging.years() + 1);
        return before.subList(first, before.size());
    }

    /** The sum over the bands, still times the number of years. */
    private BigDecimal share(BigDecimal sum, BigDecimal years) {
        BigDecimal target = figures.target().multiply(years);
        BigDecimal outturn = terms.base() == ShareBase.COST ? target.subtract(sum) : target.add(sum);
        BigDecimal paid = BigDecimal.ZERO;
        if (terms.apply() == BandsApply.WHOLE) {
            return took(terms.bandOf(outturn, target), sum.abs(), years);
        }
        BigDecimal low = outturn.min(target);
        BigDecimal high = outturn.max(target);
        for (ShareBand each : terms.ascending()) {
            BigDecimal begin = limit(each.lower(), target, low).max(low);
            BigDecimal end = limit(each.upper(), target, high).min(high);
            if (end.compareTo(begin) > 0) {
                paid = paid.add(took(each, end.subtract(begin), years));
            }
        }
        return paid;
    }

    private static BigDecimal limit(@Nullable BigDecimal percent, BigDecimal target, BigDecimal otherwise) {
        return percent == null ? otherwise : target.multiply(percent).movePointLeft(2);
    }

    private BigDecimal took(ShareBand band, BigDecimal within, BigDecimal years) {
        BigDecimal percent = terms.paidPercent(band);
        BigDecimal comesTo = within.multiply(percent).movePointLeft(2);
        bands.add(new SharedBand(
                band.clause(),
                band.from(),
                band.to(),
                Exact.quotient(within, years),
                band.sharePercent(),
                percent,
                Exact.quotient(comesTo, years)));
        tell(
                "%s%% of what lies %s"
                        .formatted(plain(percent), terms.apply() == BandsApply.WHOLE ? "there, whole" : words(band)),
                band.clause(),
                Exact.quotient(within, years),
                Exact.quotient(comesTo, years));
        return comesTo;
    }

    private static String words(ShareBand band) {
        BigDecimal from = band.from();
        BigDecimal to = band.to();
        return (from == null ? "below" : "from %s%% of the target".formatted(plain(from)))
                + (to == null ? " up" : "%s%s%% of the target".formatted(from == null ? " " : " to ", plain(to)));
    }

    private Money rounded(BigDecimal paid, BigDecimal years) {
        Money amount = terms.rounding().quotient(paid, years);
        tell(
                terms.rounding().words() + ", once, from the exact amount",
                terms.rounding().clause(),
                Exact.quotient(paid, years),
                plain(amount.pounds()));
        return amount;
    }

    private Money limited(Money amount, @Nullable ShareLimit limit) {
        if (limit == null) {
            return amount;
        }
        BigDecimal most = limit.most(figures.target()).setScale(2, RoundingMode.FLOOR);
        BigDecimal left = amount.pounds().min(most);
        tell(limit.words() + ", rounded down", limit.clause(), plain(amount.pounds()), plain(left));
        return new Money(left);
    }

    private void tell(String rule, String clause, String input, String result) {
        steps.add(new ShareStep(rule, clause, input, result));
    }
}
