package org.contractgovernance.query.variation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.query.telling.TellingJob;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/**
 * The variations whose day has come, with the changes that are not yet made. Each change is the usual command of a contract, a KPI or a regime,
 * and names the variation as its source.
 */
public final class AgreedVariations implements DeadlineSource {

    private static final Row<VariationEntry> VARIATION = new Row<>(VariationEntry.class);

    /** Makes the changes of variations on their day. */
    public static TellingJob job(TellingJob.JobParts parts) {
        return new TellingJob(
                parts.sendingTo(new ChangesOnTheirDay(parts.commands())),
                "variations",
                "Variations of contracts",
                TellingJob.Course.BY_DAY,
                List.of(new AgreedVariations()));
    }

    @Override
    public List<RegisterName> restsOn() {
        return List.of(RegisterName.VARIATIONS);
    }

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        List<VariationEntry> due = Sql.of(
                        """
                        SELECT ? FROM query.variations
                         WHERE contract = ? AND status = ANY (?) AND takes_effect_on <= ?
                         ORDER BY takes_effect_on, number
                        """,
                        VARIATION.names(),
                        contract.contract(),
                        new String[] {VariationStatus.AGREED.code(), VariationStatus.PARKED.code()},
                        today)
                .all(connection, row -> VARIATION.read(row, 1));
        List<Candidate> found = new ArrayList<>();
        for (VariationEntry each : due) {
            Set<String> kpis = kpis(connection, contract.contract());
            for (VariedCommand change : VariedCommand.all(each, contract, kpis)) {
                found.add(new Candidate(each.proposal().takesEffectOn(), each.reference(), change));
            }
        }
        return found;
    }

    private static Set<String> kpis(Connection connection, String contract) throws SQLException {
        return new HashSet<>(Sql.of("SELECT code FROM query.kpis WHERE contract = ?", contract)
                .all(connection, row -> row.getString(1)));
    }
}
