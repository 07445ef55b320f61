package org.contractgovernance.contracts.particulars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;

/**
 * An identifier of an organisation in a public register.
 *
 * @param scheme the register, by its code in the list of org-id.guide, such as {@code GB-COH} for Companies House
 * @param number the organisation's number in the register, such as {@code 01234567}
 */
public record OrganisationIdentifier(
        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = SCHEME) String scheme,

        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = NUMBER) String number) {

    private static final String SCHEME = "[A-Z]{2}-[A-Z0-9]+(-[A-Z0-9]+)*";
    private static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9./-]*";
    private static final String COMPANIES_HOUSE = "GB-COH";
    private static final String COMPANY = "[A-Z0-9]{8}";

    /** Whether the number has the form of the register, where the form is known. */
    boolean isSound() {
        return !scheme.equals(COMPANIES_HOUSE) || number.matches(COMPANY);
    }

    /** The identifier as a person writes it. */
    public String words() {
        return scheme + " " + number;
    }
}
