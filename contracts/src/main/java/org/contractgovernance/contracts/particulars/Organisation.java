package org.contractgovernance.contracts.particulars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A supplier or a sub-contractor: an organisation, never a person.
 *
 * @param name the organisation's name
 * @param identifiers its identifiers in public registers; none where none is stated
 * @param registeredAddress its registered address; absent where it is not stated
 */
public record Organisation(
        @NotBlank @Size(max = Text.TITLE) @FreeText String name,
        @NotNull @Size(max = 10) List<@NotNull @Valid OrganisationIdentifier> identifiers,
        @Size(min = 1, max = 500) @FreeText @Nullable String registeredAddress) {

    public Organisation {
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }

    /** The organisation as a person writes it. */
    public String words() {
        String known = identifiers.stream().map(OrganisationIdentifier::words).collect(Collectors.joining(", "));
        return name + (known.isEmpty() ? "" : " (" + known + ")");
    }
}
