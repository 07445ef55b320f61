package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * In the first months credits are not taken, or only a share of them. Points, repeats and windows count as ever.
 *
 * @param clause where the contract says so
 * @param startsOn the day from which months are counted
 * @param stages the stages, from the first on
 */
public record BeddingIn(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull LocalDate startsOn,
        @NotNull @Size(min = 1, max = 12) List<@Valid BeddingStage> stages) {

    /**
     * A stage.
     *
     * @param lastMonth the last month that it holds for, counted from 1
     * @param percent how much of a credit is taken, in per cent
     */
    public record BeddingStage(
            @Min(1) @Max(60) int lastMonth,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal percent) {}

    public BeddingIn {
        stages = stages == null ? List.of() : List.copyOf(stages);
    }

    /** The stage that a period falls in by its first day; none before the first month and after the last stage. */
    public @Nullable BeddingStage of(LocalDate periodFrom) {
        if (periodFrom.isBefore(startsOn)) {
            return null;
        }
        for (BeddingStage each : stages) {
            if (periodFrom.isBefore(startsOn.plusMonths(each.lastMonth()))) {
                return each;
            }
        }
        return null;
    }
}
