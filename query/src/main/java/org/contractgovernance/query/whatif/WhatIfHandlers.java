package org.contractgovernance.query.whatif;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.assessment.history.HistoryFacts;
import org.contractgovernance.contracts.assessment.history.RegimeHistory;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.regime.RegimeRule;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.results.ClaimEntry;
import org.contractgovernance.contracts.results.ResultsEntry;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.share.ShareEntry;
import org.contractgovernance.contracts.share.StatementEntry;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.contracts.share.reckoning.ShareYears;
import org.contractgovernance.contracts.share.reckoning.ShareYears.StatedYear;
import org.contractgovernance.contracts.share.reckoning.YearFigures;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.whatif.ResultsComparison;
import org.contractgovernance.contracts.whatif.ResultsWhatIf;
import org.contractgovernance.contracts.whatif.ShareWhatIf;
import org.contractgovernance.contracts.whatif.SupposedShare;
import org.contractgovernance.contracts.whatif.SupposedTerms;
import org.contractgovernance.contracts.whatif.WhatIf;
import org.contractgovernance.contracts.whatif.WhatIfComparison;
import org.contractgovernance.contracts.whatif.WhatIfQuery.UnderOtherResults;
import org.contractgovernance.contracts.whatif.WhatIfQuery.UnderOtherShares;
import org.contractgovernance.contracts.whatif.WhatIfQuery.UnderOtherTerms;
import org.contractgovernance.contracts.whatif.WhatIfRule;
import org.contractgovernance.query.assessment.history.HistoryAsOf;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** Answers what other terms would have come to, from the facts of the moment that is asked about. */
@AutoService(QueryHandlers.class)
public final class WhatIfHandlers implements QueryHandlers {

    /** Five years of two hundred KPIs by the week are half as many. */
    private static final int MOST_FIGURES = 100_000;

    /** What changes of so many cases is an answer of some megabytes. */
    private static final int MOST_CASES = 20_000;

    private static final List<RegisterName> RESULTS =
            List.of(RegisterName.CONTRACTS, RegisterName.RESULTS_SCHEMES, RegisterName.RESULT_CLAIMS);

    private static final List<RegisterName> SHARES =
            List.of(RegisterName.CONTRACTS, RegisterName.GAIN_SHARES, RegisterName.SHARE_STATEMENTS);

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new SingleHandler<>(UnderOtherTerms.class, WhatIfHandlers::compared),
                new SingleHandler<>(UnderOtherShares.class, WhatIfHandlers::shared),
                new SingleHandler<>(UnderOtherResults.class, WhatIfHandlers::claimed));
    }

    private static WhatIf compared(UnderOtherTerms query, RegistersAsOf snapshot) throws SQLException {
        if (!Computed.incomplete(snapshot, HistoryAsOf.REGISTERS).isEmpty()) {
            throw BrokenRule.of(GeneralRule.REGISTERS_BEHIND, "a register lacks facts of the contract");
        }
        HistoryFacts facts = HistoryAsOf.of(query.contract(), snapshot);
        if (facts == null) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
        }
        SupposedTerms supposed = query.supposed();
        requireKnownKpis(supposed, facts);
        List<TermsInForce> instead = supposed.instead(facts.terms(), facts.calendar());
        RegimeHistory history = RegimeHistory.of(facts);
        if (history.figures() > MOST_FIGURES) {
            throw BrokenRule.of(WhatIfRule.HISTORY_TOO_LONG, "there are %d".formatted(history.figures()));
        }
        return WhatIfComparison.of(
                supposed.from(facts.terms(), facts.calendar()), history.assessed(), history.under(instead));
    }

    private static ShareWhatIf shared(UnderOtherShares query, RegistersAsOf snapshot) throws SQLException {
        if (!Computed.incomplete(snapshot, SHARES).isEmpty()) {
            throw BrokenRule.of(GeneralRule.REGISTERS_BEHIND, "a register lacks facts of the contract");
        }
        List<ShareInForce> real = snapshot.list(RegisterName.GAIN_SHARES, ShareEntry.class)
                .of(query.contract())
                .theOne()
                .row()
                .terms();
        Calendar calendar = calendar(query.contract(), snapshot);
        List<StatementEntry> statements =
                snapshot.list(RegisterName.SHARE_STATEMENTS, StatementEntry.class).of(query.contract()).all().stream()
                        .map(RegisterQuery.Shown::row)
                        .sorted(Comparator.comparing(each -> each.matter().yearFrom()))
                        .toList();
        Map<String, StatementStatus> statuses = new HashMap<>();
        List<StatedYear> stated = new ArrayList<>();
        for (StatementEntry each : statements) {
            StatementEntry.StatementMatter matter = each.matter();
            statuses.put(each.year(), each.progress().status());
            stated.add(new StatedYear(
                    new Period(each.year(), Frequency.ANNUAL, matter.yearFrom(), matter.yearTo()),
                    new YearFigures(matter.target(), matter.outturn())));
        }
        SupposedShare supposed = query.supposed();
        List<ShareInForce> instead = supposed.instead(real, calendar);
        return ShareWhatIf.of(
                supposed.from(real, calendar),
                ShareYears.under(real, stated, calendar),
                ShareYears.under(instead, stated, calendar),
                statuses);
    }

    private static ResultsWhatIf claimed(UnderOtherResults query, RegistersAsOf snapshot) throws SQLException {
        if (!Computed.incomplete(snapshot, RESULTS).isEmpty()) {
            throw BrokenRule.of(GeneralRule.REGISTERS_BEHIND, "a register lacks facts of the contract");
        }
        List<SchemeInForce> real = snapshot.list(RegisterName.RESULTS_SCHEMES, ResultsEntry.class)
                .of(query.contract())
                .theOne()
                .row()
                .terms();
        List<ClaimEntry> claims =
                snapshot.list(RegisterName.RESULT_CLAIMS, ClaimEntry.class).of(query.contract()).all().stream()
                        .map(RegisterQuery.Shown::row)
                        .sorted(Comparator.comparing(ClaimEntry::claim))
                        .toList();
        int cases = claims.stream()
                .mapToInt(each -> each.sums().priced().cases().size())
                .sum();
        if (cases > MOST_CASES) {
            throw BrokenRule.of(WhatIfRule.CLAIMS_TOO_MANY, "there are %d".formatted(cases));
        }
        return ResultsComparison.of(query.supposed(), real, calendar(query.contract(), snapshot), claims);
    }

    private static Calendar calendar(String contract, RegistersAsOf snapshot) throws SQLException {
        return MeasuredPeriods.calendar(snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(contract)
                .theOne()
                .row()
                .signed());
    }

    private static void requireKnownKpis(SupposedTerms supposed, HistoryFacts facts) {
        Set<String> known = new HashSet<>();
        facts.kpis().forEach(each -> known.add(each.kpi().code()));
        RegimeTerms terms = supposed.terms();
        if (terms != null) {
            requireKnown(terms.kpis(), known, "/terms/kpis");
        }
        requireKnown(supposed.kpis(), known, "/kpis");
    }

    private static void requireKnown(List<KpiSchedule> named, Set<String> known, String at) {
        for (int i = 0; i < named.size(); i++) {
            String kpi = named.get(i).kpi();
            if (!known.contains(kpi)) {
                throw BrokenRule.of(
                                RegimeRule.REGIME_NAMES_UNKNOWN_KPI,
                                "there is no KPI %s in the contract".formatted(kpi))
                        .at("%s/%d/kpi".formatted(at, i));
            }
        }
    }
}
