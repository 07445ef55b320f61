package org.contractgovernance.contracts.kpi.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Bands as they are given, and from the lowest figures up.
 *
 * @param <B> the kind of band
 */
public final class OrderedBands<B extends Limited> {

    /**
     * A band in its place.
     *
     * @param index its place among those that are given, from 0, for pointers
     * @param band the band
     */
    public record PlacedBand<B extends Limited>(int index, B band) {}

    private final List<PlacedBand<B>> given;
    private final List<PlacedBand<B>> ascending;

    public OrderedBands(List<B> bands) {
        given = IntStream.range(0, bands.size())
                .mapToObj(index -> new PlacedBand<>(index, bands.get(index)))
                .toList();
        Comparator<BigDecimal> number = Comparator.naturalOrder();
        ascending = given.stream()
                .sorted(Comparator.comparing((PlacedBand<B> each) -> each.band().lower(), Comparator.nullsFirst(number))
                        .thenComparing(each -> each.band().upper(), Comparator.nullsLast(number)))
                .toList();
    }

    /** As they are given. */
    public List<PlacedBand<B>> given() {
        return given;
    }

    /** From the lowest figures up. */
    public List<PlacedBand<B>> ascending() {
        return ascending;
    }

    /** The lowest band that reaches a figure, which is rounded already; none where it is above them all. */
    public Optional<B> reaching(BigDecimal rounded) {
        for (PlacedBand<B> each : ascending) {
            BigDecimal upper = each.band().upper();
            if (upper == null || rounded.compareTo(upper) <= 0) {
                return Optional.of(each.band());
            }
        }
        return Optional.empty();
    }
}
