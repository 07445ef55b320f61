package org.contractgovernance.query.duty;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.duty.DutiesOfContract;
import org.contractgovernance.contracts.duty.DutyEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.particulars.ParticularsEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;

/**
 * The duties that follow from a contract's facts and variations, and their clocks. Duties are kept once the contract's particulars are stated,
 * somebody has reported an occasion, or both parties have agreed a variation.
 */
@AutoService(DeadlineSource.class)
public final class DutyDeadlines implements DeadlineSource {

    private static final Row<ParticularsEntry> PARTICULARS = new Row<>(ParticularsEntry.class);
    private static final Row<DutyEntry> DUTY = new Row<>(DutyEntry.class);
    private static final Row<VariationEntry> VARIATION = new Row<>(VariationEntry.class);

    @Override
    public Set<EntityKind> newsOf() {
        return EnumSet.of(EntityKind.CONTRACT, EntityKind.PARTICULARS, EntityKind.DUTY, EntityKind.VARIATION);
    }

    @Override
    public List<RegisterName> restsOn() {
        return List.of(RegisterName.CONTRACTS, RegisterName.PARTICULARS, RegisterName.DUTIES, RegisterName.VARIATIONS);
    }

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        ParticularsEntry stated = Sql.of(
                        "SELECT ? FROM query.particulars p WHERE contract = ? AND ?",
                        PARTICULARS.names(),
                        contract.contract(),
                        AsOfPredicate.ofCouncil(Sql.name("p")))
                .first(connection, row -> PARTICULARS.read(row, 1));
        List<DutyEntry> duties = Sql.of(
                        "SELECT ? FROM query.duties d WHERE contract = ? AND ? ORDER BY reference",
                        DUTY.names(),
                        contract.contract(),
                        AsOfPredicate.ofCouncil(Sql.name("d")))
                .all(connection, row -> DUTY.read(row, 1));
        List<VariationEntry> variations = Sql.of(
                        "SELECT ? FROM query.variations v WHERE contract = ? AND ? ORDER BY number",
                        VARIATION.names(),
                        contract.contract(),
                        AsOfPredicate.ofCouncil(Sql.name("v")))
                .all(connection, row -> VARIATION.read(row, 1));
        DutiesOfContract all = new DutiesOfContract(contract, stated, duties, variations);
        if (!all.areKept()) {
            return List.of();
        }
        return all.asked(today, contract.calendars().on(today).calendar()).stream()
                .map(each -> new Candidate(each.on(), each.reference(), each.command()))
                .toList();
    }
}
