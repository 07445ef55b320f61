package org.contractgovernance.query.duty;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.duty.ContractProvisions;
import org.contractgovernance.contracts.duty.DutiesOfContract;
import org.contractgovernance.contracts.duty.DutyEntry;
import org.contractgovernance.contracts.duty.DutyLine;
import org.contractgovernance.contracts.duty.DutyQuery.AppliedProvisions;
import org.contractgovernance.contracts.duty.DutyQuery.OneDuty;
import org.contractgovernance.contracts.duty.law.DutyFacts;
import org.contractgovernance.contracts.duty.law.DutyRules;
import org.contractgovernance.contracts.particulars.ParticularsEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of duties. */
@AutoService(QueryHandlers.class)
public final class DutyHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new DutiesHandler(),
                SingleHandler.of(
                        OneDuty.class,
                        DutyReadModel.DUTIES,
                        (duties, query) -> duties.where("reference = ?", query.duty()),
                        (shown, day) -> new DutyLine(shown.row(), shown.standing())),
                new SingleHandler<>(AppliedProvisions.class, DutyHandlers::provisions));
    }

    private static ContractProvisions provisions(AppliedProvisions query, RegistersAsOf snapshot) throws SQLException {
        Shown<ContractEntry> contract = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne();
        Shown<ParticularsEntry> stated = snapshot.list(RegisterName.PARTICULARS, ParticularsEntry.class)
                .of(query.contract())
                .one();
        List<DutyEntry> duties = snapshot.list(RegisterName.DUTIES, DutyEntry.class).of(query.contract()).all().stream()
                .map(Shown::row)
                .toList();
        DutyFacts facts = new DutiesOfContract(contract.row(), stated == null ? null : stated.row(), duties, List.of())
                .facts(snapshot.day());
        return new ContractProvisions(query.contract(), facts, DutyRules.allOf(facts), contract.standing());
    }
}
