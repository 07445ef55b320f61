package org.contractgovernance.query.risktool;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.risktool.Drift;
import org.contractgovernance.contracts.risktool.DriftLine;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.risktool.RiskQuery.RiskReconciliation;
import org.contractgovernance.contracts.risktool.UnmatchedRisk;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;

/** Compares the corporate risk tool's reports with the events that were reported to it. */
public final class RiskReconciliationHandler implements QueryHandler<RiskReconciliation, Page<DriftLine>> {

    /** By number, and after those what has none. */
    private static final Comparator<DriftLine> BY_REFERENCE = Comparator.comparing(
                    DriftLine::reference,
                    Comparator.nullsLast(
                            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
            .thenComparing(DriftLine::toolReference, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DriftLine::drift);

    private static final Map<String, Comparator<DriftLine>> SORTS = Map.of(
            "reference", BY_REFERENCE,
            "days", Comparator.comparingLong(DriftLine::days).thenComparing(BY_REFERENCE),
            "drift", Comparator.comparing(DriftLine::drift).thenComparing(BY_REFERENCE));

    @Override
    public Class<RiskReconciliation> question() {
        return RiskReconciliation.class;
    }

    @Override
    public Page<DriftLine> answer(RiskReconciliation query, RegistersAsOf snapshot) throws SQLException {
        List<RegisterQuery.Shown<EarlyWarningEntry>> known = snapshot.list(
                        RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class)
                .of(query.contract())
                .where("corporate_risk IS NOT NULL")
                .all();
        List<UnmatchedRisk> unmatched =
                snapshot.list(RegisterName.UNMATCHED_RISKS, UnmatchedRisk.class).of(query.contract()).all().stream()
                        .map(RegisterQuery.Shown::row)
                        .toList();
        Map<String, RiskEvent> told = JdbcRiskFeed.last(
                snapshot.connection(),
                known.stream().map(RegisterQuery.Shown::entity).toList(),
                snapshot.asOf().position(),
                new RiskFeed.Reader(
                        Set.of(query.contract()), false, !snapshot.caller().seesOnlyWhatIsShared()));
        List<DriftLine> lines = new ArrayList<>();
        for (RegisterQuery.Shown<EarlyWarningEntry> each : known) {
            EarlyWarningEntry row = each.row();
            RiskEvent last = told.get(JdbcRiskFeed.called(row.contract(), row.reference()));
            Drifts.of(row, Objects.requireNonNull(row.referral().corporateRisk()), last)
                    .forEach((drift, since) -> lines.add(line(row, drift, since, last, snapshot.day())));
        }
        Drifts.missingHere(
                        unmatched, known.stream().map(RegisterQuery.Shown::row).toList())
                .forEach(each -> lines.add(line(each, snapshot.day())));
        if (!query.drift().isEmpty()) {
            lines.removeIf(each -> !query.drift().contains(each.drift()));
        }
        return new Computed<>(
                        snapshot,
                        List.of(RegisterName.UNMATCHED_RISKS, RegisterName.EARLY_WARNING_REGISTER),
                        query.contract(),
                        lines)
                .countedBy("drift", DriftLine::drift)
                .page(query.paging(), SORTS, "reference", new TreeSet<>(query.drift()).toString());
    }

    private static DriftLine line(
            EarlyWarningEntry row, Drift drift, LocalDate since, @Nullable RiskEvent last, LocalDate today) {
        CorporateRisk corporate = Objects.requireNonNull(row.referral().corporateRisk());
        RiskAcknowledgement acknowledged = corporate.acknowledged();
        return new DriftLine(
                row.reference(),
                acknowledged == null ? null : acknowledged.toolReference(),
                row.matter().title(),
                row.origin().visibility(),
                drift,
                since,
                ChronoUnit.DAYS.between(since, today),
                row.status(),
                row.scores().score(),
                last == null ? null : last.position(),
                corporate,
                corporate.tool());
    }

    private static DriftLine line(UnmatchedRisk row, LocalDate today) {
        return new DriftLine(
                null,
                row.toolReference(),
                null,
                Visibility.COUNCIL_ONLY,
                Drift.MISSING_HERE,
                row.since(),
                ChronoUnit.DAYS.between(row.since(), today),
                null,
                null,
                null,
                null,
                row.tool());
    }
}
