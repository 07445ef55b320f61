package org.contractgovernance.query.obligation;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.InstancesOfObligations;
import org.contractgovernance.contracts.obligation.ObligationCommand.TellObligation;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/** The clocks of obligations: an instance was missed, or is due on another day by a new calendar. */
@AutoService(DeadlineSource.class)
public final class ObligationDeadlines implements DeadlineSource {

    private static final Row<ObligationEntry> OBLIGATION = new Row<>(ObligationEntry.class);
    private static final Row<InstanceEntry> INSTANCE = new Row<>(InstanceEntry.class);

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        List<ObligationEntry> obligations = Sql.of(
                        "SELECT ? FROM query.obligations WHERE contract = ? ORDER BY number",
                        OBLIGATION.names(),
                        contract.contract())
                .all(connection, row -> OBLIGATION.read(row, 1));
        if (obligations.isEmpty()) {
            return List.of();
        }
        InstancesOfObligations known = InstancesOfObligations.of(Sql.of(
                        "SELECT ? FROM query.obligation_instances WHERE contract = ?",
                        INSTANCE.names(),
                        contract.contract())
                .all(connection, row -> INSTANCE.read(row, 1)));
        return obligations.stream()
                .flatMap(each -> candidates(each, contract, known, today))
                .toList();
    }

    private static Stream<Candidate> candidates(
            ObligationEntry obligation, ContractEntry contract, InstancesOfObligations known, LocalDate today) {
        TellObligation command = new TellObligation(obligation.contract(), obligation.reference());
        return known.clock(obligation, contract).untold(today).stream()
                .map(each -> new Candidate(
                        each.on(), obligation.reference() + " " + each.event().instance(), command));
    }
}
