package org.contractgovernance.query.duty;

import java.sql.SQLException;
import org.contractgovernance.contracts.duty.DutyEntry;
import org.contractgovernance.contracts.duty.DutyLine;
import org.contractgovernance.contracts.duty.DutyQuery.DutyRegister;
import org.contractgovernance.contracts.duty.DutyStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of duties. */
final class DutiesHandler implements QueryHandler<DutyRegister, Page<DutyLine>> {

    @Override
    public Class<DutyRegister> question() {
        return DutyRegister.class;
    }

    @Override
    public Page<DutyLine> answer(DutyRegister query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.DUTIES, DutyEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereOneOf("provision", query.provision())
                .sortedBy("reference", "reference", "text", false)
                .sortedBy("lastDay", "last_day", "date", false)
                .sortedByRank("status", "status", DutyStatus.values())
                .countedBy("status", "true")
                .page(query.paging(), shown -> new DutyLine(shown.row(), shown.standing()));
    }
}
