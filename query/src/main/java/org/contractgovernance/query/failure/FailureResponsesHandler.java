package org.contractgovernance.query.failure;

import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.failure.FailedPeriodEntry;
import org.contractgovernance.contracts.failure.FailureOnRecord;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.failure.FailureResponseLine;
import org.contractgovernance.contracts.failure.FailureResponseQuery.FailureResponses;
import org.contractgovernance.contracts.failure.ResponseStatus;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers what failures of a contract set off. */
final class FailureResponsesHandler implements QueryHandler<FailureResponses, Page<FailureResponseLine>> {

    @Override
    public Class<FailureResponses> question() {
        return FailureResponses.class;
    }

    @Override
    public Page<FailureResponseLine> answer(FailureResponses query, RegistersAsOf snapshot) throws SQLException {
        List<FailedPeriodEntry> periods = periods(query.contract(), snapshot);
        return snapshot.list(RegisterName.FAILURE_RESPONSES, FailureResponseEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereOneOf("what", query.what())
                .whereOneOf("assessment", query.assessment())
                .whereOneOf("kpi", query.kpi())
                .sortedBy("setOffOn", "set_off_on", "date", true)
                .sortedBy("reference", "reference", "text", false)
                .sortedByRank("what", "what", ResponseKind.values())
                .sortedByRank("status", "status", ResponseStatus.values())
                .countedBy("status", "true")
                .page(query.paging(), shown -> line(shown, periods));
    }

    /** The failures of the contract's assessed periods. */
    static List<FailedPeriodEntry> periods(String contract, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.FAILED_PERIODS, FailedPeriodEntry.class).of(contract).all().stream()
                .map(Shown::row)
                .toList();
    }

    static FailureResponseLine line(Shown<FailureResponseEntry> shown, List<FailedPeriodEntry> periods) {
        FailureResponseEntry row = shown.row();
        boolean stillOnRecord = periods.stream()
                .filter(each -> each.period().equals(row.matter().assessment()))
                .flatMap(each -> each.failures().stream())
                .map(FailureOnRecord::failure)
                .anyMatch(row.matter().failure()::equals);
        return new FailureResponseLine(row, stillOnRecord, shown.standing());
    }
}
