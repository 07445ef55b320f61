package org.contractgovernance.query.approval;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.approval.ApprovalCommand.LapseApproval;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;

/** The clock of approvals: an open approval lapses after its last day. */
@AutoService(DeadlineSource.class)
public final class ApprovalDeadlines implements DeadlineSource {

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        return Sql.of("""
                        SELECT reference, last_day FROM query.approvals
                         WHERE contract = ? AND status = ? AND last_day < ?
                         ORDER BY number
                        """, contract.contract(), ApprovalStatus.OPEN.code(), today)
                .all(
                        connection,
                        row -> new Candidate(
                                row.getObject(2, LocalDate.class).plusDays(1),
                                row.getString(1),
                                new LapseApproval(contract.contract(), row.getString(1))));
    }
}
