package org.contractgovernance.contracts.delegation;

import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * The authority by which somebody signed.
 *
 * @param party the party that the post belongs to
 * @param post what the post is called
 * @param limit the largest amount that the post may sign for; absent where the authority has no limit
 * @param clause the clause or paragraph that delegates the authority
 */
public record Authority(
        ContractParty party, String post, @Nullable Money limit, String clause) {

    /** The authority in a sentence. */
    public String words() {
        return "%s of the %s (up to %s, %s)"
                .formatted(
                        post,
                        party.words(),
                        limit == null ? "any amount" : "£" + limit.pounds().toPlainString(),
                        clause);
    }
}
