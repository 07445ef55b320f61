package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;

/**
 * A link to a document that a figure rests on, with a fingerprint that proves the document unchanged.
 *
 * @param title what the document is; do not name people
 * @param link an https address
 * @param sha256 SHA-256 of the document, 64 lower-case hexadecimal digits
 */
public record Evidence(
        @NotBlank @Size(max = Text.TITLE) @FreeText String title,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "https://\\S+") String link,

        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
