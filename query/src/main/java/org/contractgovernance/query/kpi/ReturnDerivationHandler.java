package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.DerivedReturn;
import org.contractgovernance.contracts.kpi.DerivedReturn.DueDay;
import org.contractgovernance.contracts.kpi.KpiQuery.ReturnDerivation;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.registers.fold.Occurrence;

/** Answers with the derivation of one KPI's line in one period. */
public final class ReturnDerivationHandler implements QueryHandler<ReturnDerivation, Single<DerivedReturn>> {

    private final Traces traces;

    public ReturnDerivationHandler(Traces traces) {
        this.traces = traces;
    }

    @Override
    public Class<ReturnDerivation> question() {
        return ReturnDerivation.class;
    }

    @Override
    public Single<DerivedReturn> answer(ReturnDerivation query, RegistersAsOf snapshot) throws SQLException {
        String contract = query.contract();
        ScorecardLine line = Scoring.line(snapshot, contract, query.code(), query.period());
        String kpi = Scoring.entity(contract, query.code());
        List<Occurrence> events = traces.events(snapshot, contract, kpi);
        Traces.Traced<ReturnEntry> returned =
                traces.rowIfAny(snapshot, KpiReadModel.KPI_RETURNS, contract, kpi + "/" + query.period(), events);
        Traces.Traced<ReturnDueEntry> clock =
                traces.rowIfAny(snapshot, KpiReadModel.RETURNS_DUE, contract, kpi + "/" + query.period(), events);
        Calendars calendars = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(contract)
                .theOne()
                .row()
                .calendars();
        RatingsFold ratings =
                RatingsFold.of(kpi, events, returned == null ? null : returned.fold(), line.periodTo(), snapshot.day());
        ReturnEntry entry = line.returned();
        return snapshot.single(new DerivedReturn(
                line.code(),
                line.period(),
                line.status(),
                line.figure(),
                line.rating(),
                line.day(),
                line.word(),
                line.otherBecause(),
                line.provisional(),
                ratings.definitions(),
                new DueDay(
                        ratings.inForce().by().position(),
                        ratings.inForce().definition().due(),
                        line.periodTo(),
                        line.dueOn(),
                        line.calendar(),
                        ratings.inForce().definition().due().steps(line.periodTo(), calendars.named(line.calendar())),
                        entry == null ? null : entry.submission().submittedOn(),
                        line.late()),
                ratings.ratings(),
                returned == null ? null : returned.derivation(),
                clock == null ? null : clock.derivation()));
    }
}
