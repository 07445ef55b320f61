package org.contractgovernance.contracts.kpi.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

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

        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    /** Documents as a sentence names them; absent where there are none. */
    public static @Nullable String words(List<Evidence> all) {
        return all.isEmpty()
                ? null
                : all.stream()
                        .map(each -> "%s (%s, SHA-256 %s)".formatted(each.title, each.link, each.sha256))
                        .collect(Collectors.joining("; "));
    }
}
