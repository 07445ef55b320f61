package org.contractgovernance.query.option;

import java.sql.SQLException;
import org.contractgovernance.contracts.option.OptionEntry;
import org.contractgovernance.contracts.option.OptionLine;
import org.contractgovernance.contracts.option.OptionQuery.OptionRegister;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of options. */
final class OptionsHandler implements QueryHandler<OptionRegister, Page<OptionLine>> {

    private static final String IN_WINDOW = "(status = 'open' AND ?::date BETWEEN (notice_window ->> 'first')::date"
            + " AND (notice_window ->> 'last')::date)";

    @Override
    public Class<OptionRegister> question() {
        return OptionRegister.class;
    }

    @Override
    public Page<OptionLine> answer(OptionRegister query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery<OptionEntry> list = snapshot.list(RegisterName.OPTIONS, OptionEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereOneOf("kind", query.kind());
        if (query.inWindow() != null) {
            list.where(query.inWindow() ? IN_WINDOW : "NOT " + IN_WINDOW, snapshot.day());
        }
        return list.sortedBy("reference", "number", "bigint", true)
                .sortedByRank("status", "status", OptionStatus.values())
                .sortedBy("closesOn", "(notice_window ->> 'last')", "text", false)
                .countedBy("status", "true")
                .page(query.paging(), shown -> OptionLine.on(snapshot.day(), shown.row(), shown.standing()));
    }
}
