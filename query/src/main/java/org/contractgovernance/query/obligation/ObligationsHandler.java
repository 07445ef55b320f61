package org.contractgovernance.query.obligation;

import java.sql.SQLException;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.contracts.obligation.ObligationLine;
import org.contractgovernance.contracts.obligation.ObligationQuery.Obligations;
import org.contractgovernance.contracts.obligation.OwedHowOften;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of obligations. */
final class ObligationsHandler implements QueryHandler<Obligations, Page<ObligationLine>> {

    @Override
    public Class<Obligations> question() {
        return Obligations.class;
    }

    @Override
    public Page<ObligationLine> answer(Obligations query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.OBLIGATIONS, ObligationEntry.class)
                .of(query.contract())
                .whereOneOf("owed_by", query.owedBy())
                .whereOneOf("how_often", query.howOften())
                .whereOneOf("status", query.status())
                .sortedBy("reference", "number", "bigint", false)
                .sortedByRank("howOften", "how_often", OwedHowOften.values())
                .sortedBy("clause", "lower(clause)", "text", false)
                .countedBy("owed_by", "true")
                .countedBy("status", "true")
                .page(query.paging(), shown -> new ObligationLine(shown.row(), shown.standing()));
    }
}
