package org.contractgovernance.query.share;

import java.sql.SQLException;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.share.ShareQuery.ShareStatements;
import org.contractgovernance.contracts.share.StatementEntry;
import org.contractgovernance.contracts.share.StatementLine;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the statements of a contract. */
final class ShareStatementsHandler implements QueryHandler<ShareStatements, Page<StatementLine>> {

    @Override
    public Class<ShareStatements> question() {
        return ShareStatements.class;
    }

    @Override
    public Page<StatementLine> answer(ShareStatements query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.SHARE_STATEMENTS, StatementEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .sortedBy("year", "year", "text", false)
                .sortedByRank("status", "status", StatementStatus.values())
                .countedBy("status", "true")
                .page(query.paging(), shown -> new StatementLine(shown.row(), shown.standing()));
    }
}
