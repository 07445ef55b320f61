package org.contractgovernance.contracts.share.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.share.terms.LossTreatment;
import org.contractgovernance.contracts.share.terms.ShareAveraging;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/** The years of a contract, one after the other: which earlier years count with a year, and what each comes to from its figures. */
public final class ShareYears {

    private final List<ShareInForce> terms;
    private final Calendar calendar;
    private final TreeMap<LocalDate, ShareReckoned> reckoned = new TreeMap<>();

    private ShareYears(List<ShareInForce> terms, Calendar calendar) {
        this.terms = List.copyOf(terms);
        this.calendar = calendar;
    }

    /**
     * A year and its figures.
     *
     * @param year the year
     * @param figures its figures
     */
    public record StatedYear(Period year, YearFigures figures) {}

    /**
     * What a year comes to. One of the last two is absent.
     *
     * @param stated the year and its figures
     * @param reckoned what it comes to
     * @param waitsFor key of an earlier year that counts with it and cannot be reckoned
     */
    public record YearReckoned(
            StatedYear stated,
            @Nullable ShareReckoned reckoned,
            @Nullable String waitsFor) {}

    /**
     * What years come to, from their figures alone: nobody asks whether they are certified. An earlier year counts with what it comes to under
     * the same terms.
     *
     * @param terms the terms, in order
     * @param stated the years that have figures, in order; none before the first terms
     */
    public static List<YearReckoned> under(List<ShareInForce> terms, List<StatedYear> stated, Calendar calendar) {
        ShareYears years = new ShareYears(terms, calendar);
        return stated.stream().map(years::reckon).toList();
    }

    /**
     * The earlier years that count with a year, in order.
     *
     * @param its the terms that the year follows
     * @param first first day of the first year that is shared
     */
    public static List<Period> countingWith(Period year, ShareTerms its, LocalDate first, Calendar calendar) {
        ShareAveraging averaging = its.averaging();
        int most =
                averaging != null ? averaging.years() - 1 : its.losses().treatment() == LossTreatment.CARRIED ? 1 : 0;
        if (most == 0) {
            return List.of();
        }
        List<Period> years = calendar
                .periods(Frequency.ANNUAL, first, year.from().minusDays(1))
                .stream()
                .filter(each -> each.from().isBefore(year.from()))
                .toList();
        return years.subList(Math.max(0, years.size() - most), years.size());
    }

    private YearReckoned reckon(StatedYear stated) {
        Period year = stated.year();
        ShareInForce inForce = AppliesFrom.on(year.from(), terms);
        if (inForce == null) {
            throw new IllegalArgumentException("%s is before the first year that is shared".formatted(year.key()));
        }
        ShareTerms its = inForce.terms();
        List<Period> counting = countingWith(year, its, terms.getFirst().appliesFrom(), calendar);
        Optional<Period> missing = counting.stream()
                .filter(each -> !reckoned.containsKey(each.from()))
                .findFirst();
        if (missing.isPresent()) {
            return new YearReckoned(stated, null, missing.get().key());
        }
        List<EarlierYear> earlier = new ArrayList<>();
        BigDecimal carried = BigDecimal.ZERO;
        for (Period each : counting) {
            ShareReckoned before = Objects.requireNonNull(reckoned.get(each.from()), "a year that is missing is told");
            earlier.add(new EarlierYear(each.key(), before.difference()));
            carried = before.carriedOut();
        }
        ShareReckoned found = ShareReckoning.reckon(
                inForce,
                stated.figures(),
                earlier,
                its.losses().treatment() == LossTreatment.CARRIED ? carried : BigDecimal.ZERO);
        reckoned.put(year.from(), found);
        return new YearReckoned(stated, found, null);
    }
}
