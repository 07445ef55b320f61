package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.VolumeFigure;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * Bands that hang on a volume: the number of calls, of schools, of visits. A volume in none of the ranges leaves the KPI's common bands in
 * place; so does a volume that is not known yet, or that another KPI had nothing to measure for.
 *
 * @param kpi code of the KPI whose figure in the same period is the volume; absent where the return itself gives the volume
 * @param figure the figure of the return that is the volume; absent where another KPI gives it
 * @param ranges the ranges of volumes with bands of their own
 * @param clause where the contract says so
 */
public record BandsByVolume(
        @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) @Nullable String kpi,

        @Nullable VolumeFigure figure,
        @NotNull @Size(min = 1, max = 12) List<@Valid VolumeRange> ranges,
        @NotBlank @Size(max = Text.TITLE) String clause) {

    private static final String AT = "/definition/bandsByVolume";

    public BandsByVolume {
        ranges = ranges == null ? List.of() : List.copyOf(ranges);
    }

    /**
     * A range of volumes, and the bands for it.
     *
     * @param from the lowest volume; none: however low
     * @param below the volume below which the range ends, itself not in it; none: however high
     * @param bands the bands for these volumes
     */
    public record VolumeRange(
            @Digits(integer = 18, fraction = 9) @Nullable BigDecimal from,
            @Digits(integer = 18, fraction = 9) @Nullable BigDecimal below,
            @NotNull @Size(min = 2, max = 12) List<@Valid Band> bands) {

        public VolumeRange {
            bands = bands == null ? List.of() : List.copyOf(bands);
        }

        private boolean holds(BigDecimal volume) {
            return (from == null || volume.compareTo(from) >= 0) && (below == null || volume.compareTo(below) < 0);
        }

        private VolumeRange plain() {
            return new VolumeRange(
                    from == null ? null : from.stripTrailingZeros(),
                    below == null ? null : below.stripTrailingZeros(),
                    bands.stream().map(Band::plain).toList());
        }

        /** The range in words: {@code from 100 to below 200}. */
        public String words() {
            return "from %s to %s"
                    .formatted(
                            from == null ? "any" : from.toPlainString(),
                            below == null ? "any" : "below " + below.toPlainString());
        }
    }

    BandsByVolume plain() {
        return new BandsByVolume(
                kpi, figure, ranges.stream().map(VolumeRange::plain).toList(), clause);
    }

    /** The range of a volume; none where the common bands hold. */
    @Nullable VolumeRange rangeOf(@Nullable BigDecimal volume) {
        return volume == null
                ? null
                : ranges.stream().filter(each -> each.holds(volume)).findFirst().orElse(null);
    }

    /** Refuses a volume that comes from two places or none, ranges that overlap, and bands that are unsound. */
    void refuseUnsound(KpiDefinition definition) {
        if ((kpi == null) == (figure == null)) {
            throw BrokenRule.of(ComputedRule.VOLUME_IN_ONE_WAY).at(AT + (kpi == null ? "/kpi" : "/figure"));
        }
        List<Integer> ascending = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            VolumeRange each = ranges.get(i);
            if (each.from() != null && each.below() != null && each.from().compareTo(each.below()) >= 0) {
                throw BrokenRule.of(ComputedRule.VOLUME_RANGE_UPSIDE_DOWN, "it runs " + each.words())
                        .at("%s/ranges/%d/below".formatted(AT, i));
            }
            ascending.add(i);
        }
        ascending.sort(
                Comparator.comparing(i -> ranges.get(i).from(), Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int i = 1; i < ascending.size(); i++) {
            VolumeRange lower = ranges.get(ascending.get(i - 1));
            VolumeRange higher = ranges.get(ascending.get(i));
            if (lower.below() == null || higher.from() == null || higher.from().compareTo(lower.below()) < 0) {
                throw BrokenRule.of(
                                ComputedRule.VOLUME_RANGES_OVERLAP,
                                "one range runs %s, another %s".formatted(lower.words(), higher.words()))
                        .at("%s/ranges/%d/from".formatted(AT, ascending.get(i)));
            }
        }
        for (int i = 0; i < ranges.size(); i++) {
            new Bands(definition.withBands(ranges.get(i).bands()), "%s/ranges/%d/bands".formatted(AT, i))
                    .refuseUnsound();
        }
    }
}
