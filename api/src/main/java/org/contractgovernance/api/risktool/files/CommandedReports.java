package org.contractgovernance.api.risktool.files;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.ReferralCommand;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.AcknowledgeRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReportRisk;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.risktool.files.RiskReport;
import org.contractgovernance.contracts.risktool.files.RiskReports;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.springframework.stereotype.Component;

/** Says what a row says by the commands that the tool itself would send. */
@Component
final class CommandedReports implements RiskReports {

    private static final String SOURCE = "A file that the corporate risk tool exported";

    private final Commands commands;

    CommandedReports(Commands commands) {
        this.commands = commands;
    }

    @Override
    public boolean take(RiskReport report, Caller caller) {
        List<Command> said = new ArrayList<>();
        String toolReference = report.toolReference();
        Long position = report.position();
        if (toolReference != null) {
            if (position == null) {
                throw BrokenRule.of(MappingRule.POSITION_REQUIRED).at("/position");
            }
            if (!toolReference.matches(ReferralCommand.TOOL_REFERENCE)) {
                throw BrokenRule.of(MappingRule.NOT_A_TOOL_REFERENCE).at("/toolReference");
            }
            said.add(new AcknowledgeRisk(
                    report.contract(), report.earlyWarning(), toolReference, position, report.day(), SOURCE));
        }
        if (report.score() != null || report.status() != null || report.closed() != null) {
            said.add(new ReportRisk(
                    report.contract(),
                    report.earlyWarning(),
                    report.score(),
                    null,
                    report.status(),
                    report.closed(),
                    report.day(),
                    SOURCE));
        }
        if (said.isEmpty()) {
            throw BrokenRule.of(MappingRule.ROW_SAYS_NOTHING);
        }
        boolean taken = false;
        for (Command each : said) {
            taken |= isNew(each, caller);
        }
        return taken;
    }

    private boolean isNew(Command command, Caller caller) {
        try {
            commands.send(command, caller, Conditions.NONE);
            return true;
        } catch (BrokenRule e) {
            if (e.rule() == EarlyWarningRule.ACKNOWLEDGED_ALREADY) {
                return false;
            }
            throw e;
        }
    }
}
