package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiLine;
import org.contractgovernance.contracts.kpi.KpiQuery.Kpis;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the KPIs of a contract. */
public final class KpisHandler implements QueryHandler<Kpis, Page<KpiLine>> {

    @Override
    public Class<Kpis> question() {
        return Kpis.class;
    }

    @Override
    public Page<KpiLine> answer(Kpis query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.KPIS, KpiEntry.class)
                .of(query.contract())
                .whereOneOf("frequency", query.frequency())
                .whereGiven("service = ?", query.service())
                .whereGiven("published = ?", query.published())
                .whereContains(query.text(), "code", "name")
                .sortedBy("code", "code", "text", false)
                .sortedBy("name", "lower(name)", "text", false)
                .sortedByRank("frequency", "frequency", Frequency.values())
                .countedBy("frequency", "true")
                .page(query.paging(), shown -> new KpiLine(shown.row(), shown.standing()));
    }
}
