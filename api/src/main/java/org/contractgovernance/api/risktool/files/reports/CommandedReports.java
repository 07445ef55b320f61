package org.contractgovernance.api.risktool.files.reports;

import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.ReferralCommand;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.TakeRiskRow;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.risktool.files.RiskReport;
import org.contractgovernance.contracts.risktool.files.RiskReports;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.springframework.stereotype.Component;

/** Sends each row as one command, so that a row is recorded as a whole or not at all. */
@Component
final class CommandedReports implements RiskReports {

    private static final String SOURCE = "A file that the corporate risk tool exported";

    private final Commands commands;

    CommandedReports(Commands commands) {
        this.commands = commands;
    }

    @Override
    public boolean take(RiskReport report, Caller caller) {
        String toolReference = report.toolReference();
        if (toolReference != null && !toolReference.matches(ReferralCommand.TOOL_REFERENCE)) {
            throw BrokenRule.of(MappingRule.NOT_A_TOOL_REFERENCE).at("/toolReference");
        }
        if (toolReference == null && report.score() == null && report.status() == null && report.closed() == null) {
            throw BrokenRule.of(MappingRule.ROW_SAYS_NOTHING);
        }
        try {
            commands.send(
                    new TakeRiskRow(
                            report.contract(),
                            report.earlyWarning(),
                            toolReference,
                            report.position(),
                            report.score(),
                            report.status(),
                            report.closed(),
                            report.day(),
                            SOURCE),
                    caller,
                    Conditions.NONE);
            return true;
        } catch (BrokenRule e) {
            if (e.rule() == EarlyWarningRule.ACKNOWLEDGED_ALREADY) {
                return false;
            }
            throw e;
        }
    }
}
