package org.contractgovernance.query.audit;

import java.sql.SQLException;
import org.contractgovernance.contracts.audit.AccessPage;
import org.contractgovernance.contracts.audit.AuditQuery.WholeAccessLog;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers who asked what, about any contract that the caller may know of and about none. */
public final class WholeAccessLogHandler implements QueryHandler<WholeAccessLog, AccessPage> {

    @Override
    public Class<WholeAccessLog> question() {
        return WholeAccessLog.class;
    }

    @Override
    public AccessPage answer(WholeAccessLog query, RegistersAsOf snapshot) throws SQLException {
        return Accesses.in(snapshot)
                .thatMayBeKnownOf(snapshot.caller())
                .askedBy(query.actor())
                .asking(query.question())
                .between(query.from(), query.to())
                .page(query.paging());
    }
}
