package org.contractgovernance.contracts.occurrence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an occurrence.
 *
 * @param event code of the kind of event in the performance regime
 * @param beganAt when it began, to the second
 * @param units how many events or units it is
 * @param mendedAt when it was mended, to the second; absent where it is not mended yet, or does not last
 * @param kpi code of the KPI that it concerns, if any
 * @param service code of the service that it concerns, if any
 * @param narrative what happened; kept for ever, so do not name people
 */
public record OccurrenceDetails(
        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String event,

        @NotNull Instant beganAt,
        @Min(1) @Max(MOST_UNITS) long units,
        @Nullable Instant mendedAt,

        @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) @Nullable String kpi,

        @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) @Nullable String service,

        @NotBlank @Size(max = Text.NARRATIVE) String narrative) {

    /** The most units of one occurrence. */
    public static final long MOST_UNITS = 1_000_000;
}
