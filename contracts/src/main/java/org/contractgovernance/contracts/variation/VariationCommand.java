package org.contractgovernance.contracts.variation;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on variations. */
public sealed interface VariationCommand extends Command {

    /** A command on a variation that is on record. */
    sealed interface OnVariation extends VariationCommand {

        /** The variation's reference in the contract: {@code VA-1}. */
        String variation();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.VARIATION, variation());
        }
    }

    /**
     * Proposes a variation. Either party does.
     *
     * @param contract reference of the contract
     * @param content what is proposed
     * @param effectiveOn the day of the proposal; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record ProposeVariation(
            @FromAddress String contract,
            @NotNull @Valid VariationContent content,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements VariationCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.VARIATION);
        }
    }

    /**
     * Says something about a variation that is proposed.
     *
     * @param contract reference of the contract
     * @param variation reference of the variation
     * @param note what is said; both parties read it; do not name people
     * @param effectiveOn the day on which it was said; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record DiscussVariation(
            @FromAddress String contract,
            @FromAddress String variation,
            @NotBlank @Size(max = Text.NARRATIVE) String note,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnVariation {}

    /**
     * Assesses what a variation means.
     *
     * @param contract reference of the contract
     * @param variation reference of the variation
     * @param impact what it means, and what has to be done
     * @param effectiveOn the day of the assessment; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AssessVariationImpact(
            @FromAddress String contract,
            @FromAddress String variation,
            @NotNull @Valid VariationImpact impact,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnVariation {}

    /**
     * Agrees to a variation for the person's own party.
     *
     * @param contract reference of the contract
     * @param variation reference of the variation
     * @param post the post of the scheme of delegation by which the person agrees
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day of the agreement; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AgreeVariation(
            @FromAddress String contract,
            @FromAddress String variation,
            @NotBlank @Size(max = Text.TITLE) String post,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnVariation {}

    /**
     * Takes a variation back that is proposed.
     *
     * @param contract reference of the contract
     * @param variation reference of the variation
     * @param reason why; the other party reads it, so do not name people
     * @param effectiveOn the day from which it no longer stands; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record WithdrawVariation(
            @FromAddress String contract,
            @FromAddress String variation,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnVariation {}

    /** What the application's own clock asks for. */
    sealed interface ToldOfVariation extends OnVariation {

        @Override
        default @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        default @Nullable String source() {
            return null;
        }
    }

    /**
     * Tells that a variation's last day has passed.
     *
     * @param contract reference of the contract
     * @param variation reference of the variation
     */
    @AllowedTo(ADMINISTRATOR)
    record LapseVariation(String contract, String variation) implements ToldOfVariation {}

    /**
     * Records that a change of an agreed variation was made, or that it was refused.
     *
     * @param contract reference of the contract
     * @param variation reference of the variation
     * @param change the name of the change
     * @param position position of the event that made it; absent where it was refused
     * @param rule code of the rule that refused it
     * @param detail what was found
     */
    @AllowedTo(ADMINISTRATOR)
    record RecordVariationChange(
            String contract,
            String variation,
            String change,
            @Nullable Long position,
            @Nullable String rule,
            @Nullable String detail)
            implements ToldOfVariation {}
}
