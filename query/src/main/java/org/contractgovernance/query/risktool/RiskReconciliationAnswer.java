package org.contractgovernance.query.risktool;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.risktool.Drift;
import org.contractgovernance.contracts.risktool.DriftLine;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.risktool.RiskQuery.RiskReconciliation;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.Computed;
import org.contractgovernance.query.desk.Listing;
import org.contractgovernance.query.desk.Snapshot;
import org.jspecify.annotations.Nullable;

/** Holds what the corporate risk tool said against what it was told. */
public final class RiskReconciliationAnswer implements Answer<RiskReconciliation, Page<DriftLine>> {

    private static final Comparator<DriftLine> BY_REFERENCE = Comparator.comparingInt(
                    (DriftLine line) -> line.reference().length())
            .thenComparing(DriftLine::reference)
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
    public Page<DriftLine> answer(RiskReconciliation query, Snapshot snapshot) throws SQLException {
        List<Listing.Shown<EarlyWarningEntry>> known = snapshot.list(
                        RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class)
                .of(query.contract())
                .where("corporate_risk IS NOT NULL")
                .all();
        Map<String, RiskEvent> told = ToldRisks.last(
                snapshot.connection(),
                known.stream().map(Listing.Shown::entity).toList(),
                snapshot.asOf().position(),
                new RiskFeed.Reader(
                        Set.of(query.contract()), false, !snapshot.caller().seesOnlyWhatIsShared()));
        List<DriftLine> lines = new ArrayList<>();
        for (Listing.Shown<EarlyWarningEntry> each : known) {
            EarlyWarningEntry row = each.row();
            RiskEvent last = told.get(row.reference());
            CorporateRisk corporate = Objects.requireNonNull(row.corporateRisk());
            drifts(row, corporate, last).forEach((drift, since) -> {
                if (query.drift().isEmpty() || query.drift().contains(drift)) {
                    lines.add(new DriftLine(
                            row.reference(),
                            row.title(),
                            row.visibility(),
                            drift,
                            since,
                            ChronoUnit.DAYS.between(since, snapshot.day()),
                            row.status(),
                            row.score(),
                            last == null ? null : last.position(),
                            corporate));
                }
            });
        }
        return new Computed<>(snapshot, List.of(RegisterName.EARLY_WARNING_REGISTER), query.contract(), lines)
                .countedBy("drift", DriftLine::drift)
                .page(query.paging(), SORTS, "reference", new TreeSet<>(query.drift()).toString());
    }

    /** In what they differ, each since a day. */
    private static Map<Drift, LocalDate> drifts(
            EarlyWarningEntry row, CorporateRisk corporate, @Nullable RiskEvent last) {
        Map<Drift, LocalDate> drifts = new EnumMap<>(Drift.class);
        boolean open = row.referredOn() != null && row.status() == EarlyWarningStatus.OPEN;
        RiskAcknowledgement acknowledged = corporate.acknowledged();
        ToolRisk tool = corporate.tool();
        LocalDate toolOn = corporate.toolOn();
        if (open && acknowledged == null) {
            drifts.put(Drift.MISSING_THERE, corporate.referredOn());
        }
        if (acknowledged != null && last != null && acknowledged.position() < last.position()) {
            drifts.put(Drift.STALE_ACKNOWLEDGEMENT, LocalDate.ofInstant(last.recordedAt(), Moment.COUNCIL_TIME));
        }
        if (open && tool != null && toolOn != null) {
            if (tool.score() != null && tool.score() != row.score()) {
                drifts.put(Drift.DIFFERENT_SCORE, toolOn);
            }
            if (tool.closed()) {
                drifts.put(Drift.CLOSED_THERE, toolOn);
            }
        }
        return drifts;
    }
}
