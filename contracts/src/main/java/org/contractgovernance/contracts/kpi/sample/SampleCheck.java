package org.contractgovernance.contracts.kpi.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * The records behind a return that were checked at their source, and what was found.
 *
 * @param checkedAt where they were checked: the case system, the files at a school
 * @param population how many records they were chosen from
 * @param chosen how they were chosen: at random, every tenth, the largest; do not name people
 * @param records each record that was checked
 */
public record SampleCheck(
        @NotBlank @Size(max = Text.TITLE) @FreeText String checkedAt,
        @Min(1) @Nullable Long population,
        @Size(max = Text.NARRATIVE) @FreeText @Nullable String chosen,
        @NotNull @Size(min = 1, max = 100) List<@Valid CheckedRecord> records) {

    public SampleCheck {
        records = records == null ? List.of() : List.copyOf(records);
    }

    /** How many records agree with their source. */
    public long agreeing() {
        return records.stream()
                .filter(each -> each.finding() == SampleFinding.AGREES)
                .count();
    }

    /** Refuses a record that occurs twice, a finding that nobody described, and more records than there were to choose from. */
    public void refuseUnsound() {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            CheckedRecord each = records.get(i);
            String pointer = "/check/records/" + i;
            if (!known.add(each.record())) {
                throw BrokenRule.of(SampleRule.SAMPLE_RECORD_TWICE, each.record() + " occurs twice")
                        .at(pointer + "/record");
            }
            String found = each.found();
            if (each.finding() != SampleFinding.AGREES && (found == null || found.isBlank())) {
                throw BrokenRule.of(SampleRule.FINDING_NOT_DESCRIBED).at(pointer + "/found");
            }
        }
        if (population != null && population < records.size()) {
            throw BrokenRule.of(
                            SampleRule.SAMPLE_LARGER_THAN_POPULATION,
                            "%d records were checked, of %d".formatted(records.size(), population))
                    .at("/check/population");
        }
    }
}
