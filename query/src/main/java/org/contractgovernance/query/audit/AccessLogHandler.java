package org.contractgovernance.query.audit;

import java.sql.SQLException;
import org.contractgovernance.contracts.audit.AccessPage;
import org.contractgovernance.contracts.audit.AuditQuery.AccessLog;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers who asked what about a contract. */
public final class AccessLogHandler implements QueryHandler<AccessLog, AccessPage> {

    @Override
    public Class<AccessLog> question() {
        return AccessLog.class;
    }

    @Override
    public AccessPage answer(AccessLog query, RegistersAsOf snapshot) throws SQLException {
        return Accesses.in(snapshot)
                .of(query.contract())
                .askedBy(query.actor())
                .asking(query.question())
                .between(query.from(), query.to())
                .page(query.paging());
    }
}
