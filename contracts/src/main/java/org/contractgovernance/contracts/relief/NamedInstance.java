package org.contractgovernance.contracts.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;

/**
 * An instance of an obligation, as a claim for relief names it.
 *
 * @param obligation reference of the obligation: {@code OB-1}
 * @param instance the period, {@code once}, or the number of the time that it arose
 */
public record NamedInstance(
        @NotBlank @Size(max = Text.CODE) String obligation,
        @NotBlank @Size(max = Text.CODE) String instance) {

    /** As people write it: {@code OB-1 2016-01}. */
    public String words() {
        return obligation + " " + instance;
    }
}
