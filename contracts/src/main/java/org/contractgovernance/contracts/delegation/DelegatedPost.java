package org.contractgovernance.contracts.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A post with its delegated limit of authority. A post may have no holder, and it may have several.
 *
 * @param party the party that the post belongs to
 * @param post what the post is called
 * @param limit the largest amount that the post may sign for; absent where the authority has no limit
 * @param holders the people who hold the post, by their identifiers; empty where nobody does
 * @param clause the clause or paragraph that delegates the authority
 * @param from the first day of the authority
 * @param until the last day of the authority; absent where it has none
 */
public record DelegatedPost(
        @NotNull ContractParty party,
        @NotBlank @Size(max = Text.TITLE) String post,
        @Valid @Nullable Money limit,
        @NotNull @Size(max = 20) List<@NotNull @Valid PersonId> holders,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    public DelegatedPost {
        holders = holders == null ? List.of() : List.copyOf(holders);
    }

    /** Whether the authority is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether the post may sign for an amount; every post may sign where no amount is at stake. */
    public boolean covers(@Nullable Money amount) {
        return limit == null || amount == null || amount.pounds().compareTo(limit.pounds()) <= 0;
    }

    /** Whether both are the same post with a day in common. */
    boolean meets(DelegatedPost other) {
        return party == other.party
                && FoldedText.of(post).strip().equals(FoldedText.of(other.post).strip())
                && (until == null || !other.from.isAfter(until))
                && (other.until == null || !from.isAfter(other.until));
    }

    /** Whether the post is called so, whatever the capitals. */
    public boolean isCalled(String name) {
        return FoldedText.of(post).strip().equals(FoldedText.of(name).strip());
    }

    /** The limit as people write it. */
    public String limitInWords() {
        return limit == null ? "any amount" : "£" + limit.pounds().toPlainString();
    }
}
