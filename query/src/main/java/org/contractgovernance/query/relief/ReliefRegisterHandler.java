package org.contractgovernance.query.relief;

import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.relief.ReliefEntry;
import org.contractgovernance.contracts.relief.ReliefLine;
import org.contractgovernance.contracts.relief.ReliefQuery.ReliefRegister;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of relief. */
final class ReliefRegisterHandler implements QueryHandler<ReliefRegister, Page<ReliefLine>> {

    @Override
    public Class<ReliefRegister> question() {
        return ReliefRegister.class;
    }

    @Override
    public Page<ReliefLine> answer(ReliefRegister query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.RELIEF, ReliefEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereOneOf("cause", query.cause())
                .whereHasOneOf("periods", "kpi", query.kpi() == null ? List.of() : List.of(query.kpi()))
                .whereHasOneOf("periods", "decision", query.decision())
                .sortedBy("reference", "number", "bigint", true)
                .sortedByRank("status", "status", ReliefStatus.values())
                .sortedBy("claimedOn", "claimed_on", "date", false)
                .countedBy("status", "true")
                .countedBy("cause", "true")
                .page(query.paging(), shown -> new ReliefLine(shown.row(), shown.standing()));
    }
}
