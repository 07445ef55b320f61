package org.contractgovernance.query.obligation;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.InstanceLine;
import org.contractgovernance.contracts.obligation.InstancesOfObligations;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.contracts.obligation.ObligationInstance;
import org.contractgovernance.contracts.obligation.ObligationLine;
import org.contractgovernance.contracts.obligation.ObligationQuery.OneInstance;
import org.contractgovernance.contracts.obligation.ObligationQuery.OneObligation;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions about obligations. */
@AutoService(QueryHandlers.class)
public final class ObligationHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new ObligationsHandler(),
                SingleHandler.of(
                        OneObligation.class,
                        ObligationReadModel.OBLIGATIONS,
                        (obligations, query) -> obligations.numbered(query.obligation()),
                        (shown, day) -> new ObligationLine(shown.row(), shown.standing())),
                new InstancesHandler(),
                new SingleHandler<>(OneInstance.class, ObligationHandlers::one));
    }

    private static InstanceLine one(OneInstance query, RegistersAsOf snapshot) throws SQLException {
        ObligationEntry obligation = snapshot.list(RegisterName.OBLIGATIONS, ObligationEntry.class)
                .of(query.contract())
                .numbered(query.obligation())
                .theOne()
                .row();
        Shown<InstanceEntry> shown = snapshot.list(RegisterName.OBLIGATION_INSTANCES, InstanceEntry.class)
                .of(query.contract())
                .where("obligation = ?", query.obligation())
                .where("number = ?", obligation.number())
                .where("instance = ?", query.instance())
                .theOne();
        ContractEntry contract = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne()
                .row();
        ObligationInstance owed = shown.row().owed();
        return new InstanceLine(
                shown.row(),
                InstancesOfObligations.of(List.of(shown.row()))
                        .clock(obligation, contract)
                        .steps(owed.startedOn(), owed.due()),
                shown.standing());
    }
}
