package org.contractgovernance.query.occurrence;

import java.sql.SQLException;
import org.contractgovernance.contracts.occurrence.OccurrenceEntry;
import org.contractgovernance.contracts.occurrence.OccurrenceLine;
import org.contractgovernance.contracts.occurrence.OccurrenceQuery.Occurrences;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of occurrences. */
final class OccurrencesHandler implements QueryHandler<Occurrences, Page<OccurrenceLine>> {

    private static final String COUNTS = "status <> 'withdrawn'";

    @Override
    public Class<Occurrences> question() {
        return Occurrences.class;
    }

    @Override
    public Page<OccurrenceLine> answer(Occurrences query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.OCCURRENCES, OccurrenceEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereGiven("event = ?", query.event())
                .whereGiven("kpi = ?", query.kpi())
                .whereGiven("service = ?", query.service())
                .whereGiven("(mended_at IS NOT NULL) = ?", query.mended())
                .whereGiven("day >= ?", query.from())
                .whereGiven("day <= ?", query.to())
                .sortedBy("reference", "number", "bigint", true)
                .sortedBy("beganAt", "began_at", "timestamptz", true)
                .sortedBy("event", "event", "text", false)
                .sortedByRank("status", "status", OccurrenceStatus.values())
                .countedBy("status", "true")
                .countedBy("event", COUNTS)
                .page(query.paging(), shown -> new OccurrenceLine(shown.row(), shown.standing()));
    }
}
