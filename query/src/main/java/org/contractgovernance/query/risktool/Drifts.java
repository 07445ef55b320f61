package org.contractgovernance.query.risktool;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.risktool.Drift;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.UnmatchedRisk;
import org.jspecify.annotations.Nullable;

/** The differences between the corporate risk tool's report of an early warning, the events reported to the tool, and the register. */
final class Drifts {

    private Drifts() {}

    /** Which risks the tool holds open that no early warning of their contract is known by there. */
    static List<UnmatchedRisk> missingHere(Collection<UnmatchedRisk> unmatched, Collection<EarlyWarningEntry> known) {
        Set<String> matched = new HashSet<>();
        for (EarlyWarningEntry each : known) {
            CorporateRisk corporate = each.referral().corporateRisk();
            if (corporate != null && corporate.acknowledged() != null) {
                matched.add(JdbcRiskFeed.called(
                        each.contract(), corporate.acknowledged().toolReference()));
            }
        }
        return unmatched.stream()
                .filter(each -> !each.tool().closed())
                .filter(each -> !matched.contains(JdbcRiskFeed.called(each.contract(), each.toolReference())))
                .toList();
    }

    /**
     * In what they differ, each since a day.
     *
     * @param last the last that the tool was told of it
     */
    static Map<Drift, LocalDate> of(EarlyWarningEntry row, CorporateRisk corporate, @Nullable RiskEvent last) {
        Map<Drift, LocalDate> drifts = new EnumMap<>(Drift.class);
        boolean open = row.referral().referredOn() != null && row.status() == EarlyWarningStatus.OPEN;
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
            if (tool.score() != null && tool.score() != row.scores().score()) {
                drifts.put(Drift.DIFFERENT_SCORE, toolOn);
            }
            if (tool.closed()) {
                drifts.put(Drift.CLOSED_THERE, toolOn);
            }
        }
        return drifts;
    }
}
