package org.contractgovernance.contracts.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a decision or an action is about: an entry that both parties may see.
 *
 * @param kind the kind of entry
 * @param reference what people call it: {@code I-14}, a KPI's code
 */
public record AboutEntry(
        @NotNull EntityKind kind,
        @NotBlank @Size(max = Text.CODE) String reference) {

    /** As people write it: {@code issue I-14}. */
    public String words() {
        return kind.words() + " " + reference;
    }

    /** Several, as people write them; absent where there are none. */
    static @Nullable String words(List<AboutEntry> all) {
        return all.isEmpty() ? null : all.stream().map(AboutEntry::words).collect(Collectors.joining(", "));
    }
}
