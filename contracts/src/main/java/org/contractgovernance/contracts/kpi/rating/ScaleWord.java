package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A word of a contract's own rating scale.
 *
 * @param word as the contract writes it: {@code met}, {@code amber}, {@code above the floor}
 * @param colour the colour in which it is shown, as six lower-case hexadecimal digits after {@code #}: red, green and blue
 * @param rating the statutory rating that it stands for; none: it stands for none, and is not published as one. Never Other
 */
public record ScaleWord(
        @NotBlank @Size(max = 40) String word,

        @NotNull @Pattern(regexp = "#[0-9a-f]{6}") String colour,

        @Nullable Rating rating) {}
