package org.contractgovernance.contracts.option;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an option does once it is used. Exactly one component is given. Months go from the day after the contract's last day to the day
 * before the same day of the month: a contract that ends with a month still ends with one.
 *
 * @param endsOn the contract's new last day
 * @param extendsByMonths by how many months the contract goes on
 * @param endsMonthsAfterNotice how many months after the day of the notice the contract ends
 * @param furtherServices what is bought; the contract's last day stays
 */
public record OptionEffect(
        @Nullable LocalDate endsOn,
        @Min(1) @Max(600) @Nullable Integer extendsByMonths,
        @Min(1) @Max(120) @Nullable Integer endsMonthsAfterNotice,

        @Size(min = 1, max = Text.NARRATIVE) @FreeText @Nullable String furtherServices) {

    /** The contract ends on a day. */
    public static OptionEffect endsOn(LocalDate day) {
        return new OptionEffect(day, null, null, null);
    }

    /** The contract goes on for a number of months. */
    public static OptionEffect extendsBy(int months) {
        return new OptionEffect(null, months, null, null);
    }

    /** The contract ends a number of months after the notice. */
    public static OptionEffect endsAfter(int months) {
        return new OptionEffect(null, null, months, null);
    }

    /** The council buys something. */
    public static OptionEffect buys(String what) {
        return new OptionEffect(null, null, null, what);
    }

    /** Whether the effect is said in exactly one way, and in one that fits the kind. */
    boolean fits(OptionKind kind) {
        boolean once = Stream.of(endsOn, extendsByMonths, endsMonthsAfterNotice, furtherServices)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
        return once
                && switch (kind) {
                    case EXTENSION, RENEWAL -> endsOn != null || extendsByMonths != null;
                    case BREAK -> endsOn != null || endsMonthsAfterNotice != null;
                    case FURTHER_SERVICES -> furtherServices != null;
                };
    }

    /** Whether the new last day follows from the present one. */
    boolean followsTheContract() {
        return extendsByMonths != null;
    }

    /**
     * The contract's last day after a notice; absent where the option does not move the last day, or the day cannot be computed.
     *
     * @param contractEnds the contract's last day until then; absent where it is not known
     * @param notice the day of the notice
     */
    @Nullable LocalDate newEnd(@Nullable LocalDate contractEnds, LocalDate notice) {
        if (endsMonthsAfterNotice != null) {
            return notice.plusMonths(endsMonthsAfterNotice);
        }
        if (extendsByMonths == null) {
            return endsOn;
        }
        return contractEnds == null
                ? null
                : contractEnds.plusDays(1).plusMonths(extendsByMonths).minusDays(1);
    }

    /** The effect as a person writes it. */
    public String words() {
        if (endsOn != null) {
            return "the contract ends on " + endsOn;
        }
        if (extendsByMonths != null) {
            return "the contract goes on for %d month%s".formatted(extendsByMonths, extendsByMonths == 1 ? "" : "s");
        }
        return endsMonthsAfterNotice != null
                ? "the contract ends %d month%s after the notice"
                        .formatted(endsMonthsAfterNotice, endsMonthsAfterNotice == 1 ? "" : "s")
                : "the council buys " + furtherServices;
    }
}
