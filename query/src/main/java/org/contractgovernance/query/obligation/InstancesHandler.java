package org.contractgovernance.query.obligation;

import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.InstanceLine;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationQuery.ObligationInstances;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the instances of a contract's obligations. */
final class InstancesHandler implements QueryHandler<ObligationInstances, Page<InstanceLine>> {

    @Override
    public Class<ObligationInstances> question() {
        return ObligationInstances.class;
    }

    @Override
    public Page<InstanceLine> answer(ObligationInstances query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.OBLIGATION_INSTANCES, InstanceEntry.class)
                .of(query.contract())
                .whereGiven("obligation = ?", query.obligation())
                .whereOneOf("owed_by", query.owedBy())
                .whereOneOf("state", query.state())
                .sortedBy("dueOn", "due_on", "date", true)
                .sortedBy("reference", "number", "bigint", false)
                .sortedByRank("state", "state", InstanceState.values())
                .countedBy("owed_by", "true")
                .countedBy("state", "true")
                .page(query.paging(), shown -> new InstanceLine(shown.row(), List.of(), shown.standing()));
    }
}
