package org.contractgovernance.query.share;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.share.ShareLine;
import org.contractgovernance.contracts.share.ShareQuery.OneShare;
import org.contractgovernance.contracts.share.ShareQuery.OneStatement;
import org.contractgovernance.contracts.share.StatementLine;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** Answers what can be asked of gain share. */
@AutoService(QueryHandlers.class)
public final class ShareHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                SingleHandler.of(
                        OneShare.class,
                        ShareReadModel.GAIN_SHARES,
                        (shares, query) -> shares,
                        (shown, day) -> ShareLine.on(day, shown.row(), shown.standing())),
                new ShareStatementsHandler(),
                SingleHandler.of(
                        OneStatement.class,
                        ShareReadModel.SHARE_STATEMENTS,
                        (statements, query) -> statements.where("year = ?", query.year()),
                        (shown, day) -> new StatementLine(shown.row(), shown.standing())));
    }
}
