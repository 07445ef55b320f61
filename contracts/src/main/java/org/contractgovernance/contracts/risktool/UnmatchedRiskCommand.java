package org.contractgovernance.contracts.risktool;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.earlywarning.ReferralCommand;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Reports of the corporate risk tool about risks that have no early warning here. */
public sealed interface UnmatchedRiskCommand extends Command {

    /**
     * Reports that the corporate risk tool holds a risk of the contract for which it knows no early warning; closed, that the tool no
     * longer holds the risk. The report raises nothing: the commissioner decides whether to raise an early warning. Council only.
     *
     * @param contract reference of the contract
     * @param toolReference the tool's reference: letters, digits, and . _ / : -
     * @param score the tool's score, where the tool has one
     * @param owner the person responsible for it in the tool, by the identifier under which they were entered; where the tool names
     *     somebody
     * @param status its status in the tool, in the tool's own words; do not name people
     * @param closed whether the tool has closed it; the default is no
     * @param effectiveOn the day on which the tool held it so; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({RISK_TOOL, ADMINISTRATOR})
    record ReportUnmatchedRisk(
            @FromAddress String contract,

            @NotNull @Pattern(regexp = ReferralCommand.TOOL_REFERENCE) String toolReference,

            @Min(1) @Max(100) @Nullable Integer score,
            @Nullable PersonId owner,
            @Size(min = 1, max = 100) @Nullable String status,
            @Nullable Boolean closed,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements UnmatchedRiskCommand {

        @Override
        public Target target() {
            return new Target.Known(EntityId.of(EntityKind.UNMATCHED_RISK, contract, toolReference), toolReference);
        }
    }
}
