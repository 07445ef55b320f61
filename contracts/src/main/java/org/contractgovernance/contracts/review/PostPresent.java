package org.contractgovernance.contracts.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A post that was present at a review.
 *
 * @param post a post with a seat
 * @param deputy the post that came in its place; absent where its own holder came
 */
public record PostPresent(
        @NotBlank @Size(max = Text.TITLE) String post,
        @Size(max = Text.TITLE) @Nullable String deputy) {}
