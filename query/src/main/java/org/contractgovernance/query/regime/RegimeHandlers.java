package org.contractgovernance.query.regime;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEntry.SignedDetails;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;
import org.contractgovernance.contracts.regime.FirstPeriod;
import org.contractgovernance.contracts.regime.RegimeCases;
import org.contractgovernance.contracts.regime.RegimeEntry;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.RegimeLine;
import org.contractgovernance.contracts.regime.RegimeQuery.CasesInForce;
import org.contractgovernance.contracts.regime.RegimeQuery.OneRegime;
import org.contractgovernance.contracts.regime.RegimeQuery.ProposedCases;
import org.contractgovernance.contracts.regime.RegimeRule;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.reckoning.StandardCases;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;
import org.jspecify.annotations.Nullable;

/** Answers what can be asked of performance regimes. */
@AutoService(QueryHandlers.class)
public final class RegimeHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                SingleHandler.of(
                        OneRegime.class,
                        RegimeReadModel.PERFORMANCE_REGIMES,
                        (regimes, query) -> regimes,
                        (shown, day) -> RegimeLine.on(day, shown.row(), shown.standing())),
                new SingleHandler<>(CasesInForce.class, RegimeHandlers::inForce),
                new SingleHandler<>(ProposedCases.class, RegimeHandlers::proposed));
    }

    private static RegimeCases inForce(CasesInForce query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery.Shown<RegimeEntry> shown = snapshot.list(RegisterName.PERFORMANCE_REGIMES, RegimeEntry.class)
                .of(query.contract())
                .theOne();
        TermsInForce found = shown.row().on(snapshot.day());
        if (found == null) {
            throw BrokenRule.of(
                    RegimeRule.NO_REGIME_IN_FORCE,
                    RegimeGap.has(snapshot.day(), shown.row().gaps())
                            ? "the regime was ended before that day"
                            : "the regime applies from %s"
                                    .formatted(shown.row().terms().getFirst().appliesFrom()));
        }
        return cases(found, query.contract(), shown.standing(), snapshot);
    }

    private static RegimeCases proposed(ProposedCases query, RegistersAsOf snapshot) throws SQLException {
        SignedDetails contract = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne()
                .row()
                .signed();
        query.terms().requireSound();
        LocalDate from = FirstPeriod.beginsOn(query.appliesFrom(), query.terms(), MeasuredPeriods.calendar(contract));
        TermsInForce proposed = new TermsInForce(from, query.terms());
        return cases(proposed, query.contract(), null, snapshot);
    }

    private static RegimeCases cases(
            TermsInForce terms, String contract, @Nullable Standing standing, RegistersAsOf snapshot)
            throws SQLException {
        return new RegimeCases(
                terms.appliesFrom(),
                StandardCases.of(terms.terms(), terms.appliesFrom()),
                RegimeDifferences.of(
                        terms.terms(), terms.terms().period().lastDayFrom(terms.appliesFrom()), contract, snapshot),
                standing);
    }
}
