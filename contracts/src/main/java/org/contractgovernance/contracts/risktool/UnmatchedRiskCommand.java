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

/** What the corporate risk tool says of risks that are no early warning here. */
public sealed interface UnmatchedRiskCommand extends Command {

    /**
     * Says that the corporate risk tool holds a risk of the contract for which it knows no early warning; or, closed, that it does not
     * any more. Nothing is raised by it: whether there is something to warn of is the commissioner's to say. Council only.
     *
     * @param contract reference of the contract
     * @param toolReference what the tool calls it: letters, digits, and . _ / : -
     * @param score the tool's score, where it has one
     * @param owner who answers for it there, by the identifier under which they were entered; where the tool names somebody
     * @param status where it stands there, in the tool's own words; do not name people
     * @param closed whether it is over there; not, unless said otherwise
     * @param effectiveOn the day on which the tool held it so; today where nothing is said
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
