package org.contractgovernance.contracts.kpi.figure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * The score that a grade of an input stands for.
 *
 * @param grade a word of the input's own scale; the code of the statutory rating, such as {@code approaching-target}, where it has no scale
 * @param score what counts in place of the input's figure
 */
public record GradeScore(
        @NotBlank @Size(max = 40) String grade,
        @NotNull @Digits(integer = 9, fraction = 6) BigDecimal score) {

    GradeScore plain() {
        return new GradeScore(grade, score.stripTrailingZeros());
    }
}
