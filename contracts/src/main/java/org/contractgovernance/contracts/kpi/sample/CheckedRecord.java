package org.contractgovernance.contracts.kpi.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a return that was checked at its source.
 *
 * @param record the record's own reference at its source; a case number, never a name
 * @param finding what the source says
 * @param found what was found; required unless the record agrees; do not name people
 */
public record CheckedRecord(
        @NotBlank @Size(max = Text.TITLE) @FreeText String record,
        @NotNull SampleFinding finding,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String found) {}
