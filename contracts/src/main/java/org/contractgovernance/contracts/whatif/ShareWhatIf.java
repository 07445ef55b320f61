package org.contractgovernance.contracts.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.contractgovernance.contracts.share.reckoning.ShareYears.YearReckoned;
import org.contractgovernance.contracts.share.reckoning.SharedBand;
import org.contractgovernance.contracts.share.reckoning.YearFigures;
import org.jspecify.annotations.Nullable;

/**
 * What the years of a contract come to under the terms of its share, and what they would come to under others. Both are reckoned afresh from the
 * figures of the statements on record, whatever their status: what the parties certified is not part of either.
 *
 * @param appliesFrom first day of the first year that the other terms are supposed to hold for
 * @param years each year that has a statement and can be reckoned under both, in order
 * @param leftOut the years that have a statement and cannot be reckoned, in order
 * @param inAll all {@code years} together
 * @param standing absent, as nothing is on record
 */
public record ShareWhatIf(
        LocalDate appliesFrom,
        List<SupposedYear> years,
        List<YearLeftOut> leftOut,
        SupposedShares inAll,
        @Nullable Standing standing)
        implements Versioned {

    public ShareWhatIf {
        years = List.copyOf(years);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A year under both terms.
     *
     * @param year its key
     * @param from its first day
     * @param to its last day
     * @param status the status of its statement
     * @param figures the target and the outturn of its statement
     * @param shares what the provider gets
     * @param lines the bands that come to something else, by their limits
     * @param reckoned the calculation, step by step
     * @param reckonedSupposed the calculation under the other terms, step by step
     */
    public record SupposedYear(
            String year,
            LocalDate from,
            LocalDate to,
            StatementStatus status,
            YearFigures figures,
            SupposedShares shares,
            List<SupposedBand> lines,
            ShareReckoned reckoned,
            ShareReckoned reckonedSupposed) {

        public SupposedYear {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What the provider gets under both terms.
     *
     * @param toProvider what it gets, in pounds; below zero where it pays
     * @param toProviderSupposed what it would get, in pounds; below zero where it would pay
     * @param difference how much more it would get, in pounds; below zero where it would get less
     */
    public record SupposedShares(BigDecimal toProvider, BigDecimal toProviderSupposed, BigDecimal difference) {

        static SupposedShares of(BigDecimal is, BigDecimal supposed) {
            return new SupposedShares(is, supposed, supposed.subtract(is));
        }
    }

    /**
     * A band under both terms.
     *
     * @param from its lower limit, in per cent of the target; absent where it has none
     * @param to its upper limit, in per cent of the target; absent where it has none
     * @param exact what it comes to before limits and rounding, exact, in pounds; absent where it comes to nothing
     * @param exactSupposed the same under the other terms; absent where it would come to nothing
     */
    public record SupposedBand(
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String exact,
            @Nullable String exactSupposed) {}

    /**
     * A year that cannot be reckoned, because an earlier year that counts with it has no statement.
     *
     * @param year its key
     * @param waitsFor key of the earlier year
     * @param underOtherTerms whether it waits under the other terms alone
     */
    public record YearLeftOut(String year, String waitsFor, boolean underOtherTerms) {}

    /**
     * The differences.
     *
     * @param appliesFrom from when on other terms are supposed
     * @param real what the years come to, in order
     * @param supposed the same years under the other terms
     * @param statuses the status of each year's statement, by key
     */
    public static ShareWhatIf of(
            LocalDate appliesFrom,
            List<YearReckoned> real,
            List<YearReckoned> supposed,
            Map<String, StatementStatus> statuses) {
        List<SupposedYear> years = new ArrayList<>();
        List<YearLeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < real.size(); i++) {
            YearReckoned was = real.get(i);
            YearReckoned is = supposed.get(i);
            String key = was.stated().year().key();
            ShareReckoned before = was.reckoned();
            ShareReckoned after = is.reckoned();
            if (before == null || after == null) {
                String waitsFor = was.waitsFor() == null ? is.waitsFor() : was.waitsFor();
                leftOut.add(new YearLeftOut(key, Objects.requireNonNullElse(waitsFor, ""), before != null));
            } else {
                years.add(new SupposedYear(
                        key,
                        was.stated().year().from(),
                        was.stated().year().to(),
                        Objects.requireNonNull(statuses.get(key), "a year with figures has a statement"),
                        was.stated().figures(),
                        SupposedShares.of(before.toProvider(), after.toProvider()),
                        lines(before, after),
                        before,
                        after));
            }
        }
        return new ShareWhatIf(
                appliesFrom,
                years,
                leftOut,
                SupposedShares.of(
                        sum(years.stream().map(each -> each.shares().toProvider())),
                        sum(years.stream().map(each -> each.shares().toProviderSupposed()))),
                null);
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<SupposedBand> lines(ShareReckoned before, ShareReckoned after) {
        Map<String, SupposedBand> all = new LinkedHashMap<>();
        for (SharedBand each : before.bands()) {
            all.put(limits(each), new SupposedBand(each.from(), each.to(), each.exact(), null));
        }
        for (SharedBand each : after.bands()) {
            SupposedBand was = all.get(limits(each));
            all.put(
                    limits(each),
                    new SupposedBand(each.from(), each.to(), was == null ? null : was.exact(), each.exact()));
        }
        return all.values().stream()
                .filter(each -> !Objects.equals(each.exact(), each.exactSupposed()))
                .toList();
    }

    private static String limits(SharedBand band) {
        return plain(band.from()) + " to " + plain(band.to());
    }

    private static String plain(@Nullable BigDecimal limit) {
        return limit == null ? "no limit" : limit.stripTrailingZeros().toPlainString();
    }
}
