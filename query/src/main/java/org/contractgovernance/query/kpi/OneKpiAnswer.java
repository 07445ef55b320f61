package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiLine;
import org.contractgovernance.contracts.kpi.KpiQuery.OneKpi;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.Listing;
import org.contractgovernance.query.desk.Snapshot;

/** Answers one KPI. */
public final class OneKpiAnswer implements Answer<OneKpi, Single<KpiLine>> {

    @Override
    public Class<OneKpi> question() {
        return OneKpi.class;
    }

    @Override
    public Single<KpiLine> answer(OneKpi query, Snapshot snapshot) throws SQLException {
        Listing.Shown<KpiEntry> shown = snapshot.list(RegisterName.KPIS, KpiEntry.class)
                .of(query.contract())
                .where("code = ?", query.code())
                .theOne();
        return snapshot.single(new KpiLine(shown.row(), shown.standing()));
    }
}
