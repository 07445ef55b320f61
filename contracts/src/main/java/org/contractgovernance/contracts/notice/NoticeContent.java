package org.contractgovernance.contracts.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says.
 *
 * @param kind what it is for
 * @param otherKind the kind in words, where it is another; do not name people
 * @param clause the clause under which it is given
 * @param subject what it is about, in a few words; do not name people
 * @param text its text; kept for ever, so do not name people
 */
public record NoticeContent(
        @NotNull NoticeKind kind,
        @Size(min = 1, max = Text.TITLE) @FreeText @Nullable String otherKind,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotBlank @Size(max = Text.TITLE) @FreeText String subject,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String text) {

    /** The kind as a sentence says it. */
    public String called() {
        return otherKind == null ? kind.words() : otherKind;
    }
}
