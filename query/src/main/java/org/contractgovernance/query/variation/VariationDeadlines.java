package org.contractgovernance.query.variation;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.variation.VariationCommand.LapseVariation;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;

/** The clock of variations: a variation that is proposed lapses after its last day. */
@AutoService(DeadlineSource.class)
public final class VariationDeadlines implements DeadlineSource {

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        return Sql.of("""
                        SELECT reference, last_day FROM query.variations
                         WHERE contract = ? AND status = ? AND last_day < ?
                         ORDER BY number
                        """, contract.contract(), VariationStatus.PROPOSED.code(), today)
                .all(
                        connection,
                        row -> new Candidate(
                                row.getObject(2, LocalDate.class).plusDays(1),
                                row.getString(1),
                                new LapseVariation(contract.contract(), row.getString(1))));
    }
}
