package org.contractgovernance.query.results;

import java.sql.SQLException;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.results.ClaimEntry;
import org.contractgovernance.contracts.results.ClaimLine;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsQuery.ResultClaims;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the claims of a contract. */
final class ResultClaimsHandler implements QueryHandler<ResultClaims, Page<ClaimLine>> {

    @Override
    public Class<ResultClaims> question() {
        return ResultClaims.class;
    }

    @Override
    public Page<ClaimLine> answer(ResultClaims query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.RESULT_CLAIMS, ClaimEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereOneOf("payment", query.payment())
                .whereGiven("output = ?", query.output())
                .sortedBy("claim", "claim", "text", false)
                .sortedBy("claimedOn", "claimed_on", "date", false)
                .sortedBy("claimedAmount", "claimed_amount", "numeric", false)
                .sortedByRank("status", "status", ClaimStatus.values())
                .countedBy("status", "true")
                .page(query.paging(), shown -> new ClaimLine(shown.row(), shown.standing()));
    }
}
