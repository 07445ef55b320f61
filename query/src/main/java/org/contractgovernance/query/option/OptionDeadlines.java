package org.contractgovernance.query.option;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.option.OptionCommand.TellOption;
import org.contractgovernance.contracts.option.OptionContract;
import org.contractgovernance.contracts.option.OptionEntry;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionTime;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/** The clocks of options: windows of notice open, close soon, are missed, or renew the contract by silence. */
@AutoService(DeadlineSource.class)
public final class OptionDeadlines implements DeadlineSource {

    private static final Row<OptionEntry> OPTION = new Row<>(OptionEntry.class);

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        String[] amendable = Stream.of(OptionStatus.values())
                .filter(OptionStatus::isAmendable)
                .map(OptionStatus::code)
                .toArray(String[]::new);
        return Sql.of(
                        "SELECT ? FROM query.options WHERE contract = ? AND status = ANY (?) ORDER BY number",
                        OPTION.names(),
                        contract.contract(),
                        amendable)
                .all(connection, row -> OPTION.read(row, 1))
                .stream()
                .flatMap(each -> candidates(each, OptionContract.of(contract), today))
                .toList();
    }

    private static Stream<Candidate> candidates(OptionEntry option, OptionContract contract, LocalDate today) {
        TellOption command = new TellOption(option.contract(), option.reference());
        return new OptionTime(option.course(), contract)
                .all(today).stream().map(each -> new Candidate(each.on(), option.reference(), command));
    }
}
