package org.contractgovernance.contracts.review.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.term.Text;

/**
 * A post that takes part in the reviews of a series. Who holds the post is no part of it.
 *
 * @param post the post: {@code Commissioning Manager}; do not name people
 * @param party the party that the post is of
 * @param required whether the post is expected at each review
 */
public record ReviewSeat(
        @NotBlank @Size(max = Text.TITLE) String post,
        @NotNull ContractParty party,
        boolean required) {}
