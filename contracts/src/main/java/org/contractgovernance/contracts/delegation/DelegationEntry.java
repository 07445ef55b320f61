package org.contractgovernance.contracts.delegation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of schemes of delegation. Effective means: the day from which the scheme holds.
 *
 * @param contract reference of the contract
 * @param since the first day on which the scheme holds
 * @param posts the posts of both parties, each with its limit, clause, days and holders
 * @param needs what the council does only after an approval, and which posts sign
 * @param reason why the scheme was set
 */
public record DelegationEntry(
        String contract,
        LocalDate since,
        List<DelegatedPost> posts,
        List<ApprovalNeed> needs,
        @Nullable String reason) {

    public DelegationEntry {
        posts = List.copyOf(posts);
        needs = List.copyOf(needs);
    }
}
