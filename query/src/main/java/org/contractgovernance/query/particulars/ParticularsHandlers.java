package org.contractgovernance.query.particulars;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.particulars.ParticularsEntry;
import org.contractgovernance.contracts.particulars.ParticularsLine;
import org.contractgovernance.contracts.particulars.ParticularsQuery.OneParticulars;
import org.contractgovernance.contracts.particulars.ProcurementFacts;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handler of the question for a contract's particulars. */
@AutoService(QueryHandlers.class)
public final class ParticularsHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(new SingleHandler<>(OneParticulars.class, ParticularsHandlers::one));
    }

    private static ParticularsLine one(OneParticulars query, RegistersAsOf snapshot) throws SQLException {
        Shown<ParticularsEntry> shown = snapshot.list(RegisterName.PARTICULARS, ParticularsEntry.class)
                .of(query.contract())
                .theOne();
        ContractEntry contract = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne()
                .row();
        return ParticularsLine.of(
                shown.row(),
                new ProcurementFacts(
                        contract.signed().legalRegime(), shown.row().stated()),
                shown.standing());
    }
}
