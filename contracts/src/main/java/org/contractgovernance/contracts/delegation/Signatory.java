package org.contractgovernance.contracts.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.text.FoldedText;

/**
 * A post that is asked to sign.
 *
 * @param party the party that the post belongs to
 * @param post what the post is called in the scheme of delegation
 */
public record Signatory(
        @NotNull ContractParty party,
        @NotBlank @Size(max = Text.TITLE) String post) {

    /** Whether it is this post, whatever the capitals. */
    public boolean is(ContractParty itsParty, String name) {
        return party == itsParty
                && FoldedText.of(post).strip().equals(FoldedText.of(name).strip());
    }

    /** The post in a sentence. */
    public String words() {
        return "%s of the %s".formatted(post, party.words());
    }
}
