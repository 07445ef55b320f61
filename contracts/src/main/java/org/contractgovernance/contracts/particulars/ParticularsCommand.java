package org.contractgovernance.contracts.particulars;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on a contract's particulars. */
public sealed interface ParticularsCommand extends Command {

    /** What people call the particulars: a contract has them once. */
    String REFERENCE = EntityKind.PARTICULARS.code();

    /** Identifier of a contract's particulars. */
    static EntityId particularsOf(String contract) {
        return new EntityId(EntityKind.PARTICULARS, contract);
    }

    @Override
    default Target target() {
        return new Target.Found(EntityKind.PARTICULARS, REFERENCE);
    }

    /**
     * States the particulars of a contract's procurement. What is left out is not stated.
     *
     * @param contract reference of the contract
     * @param particulars what is stated
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record StateParticulars(
            @FromAddress String contract,
            @NotNull @Valid ContractParticulars particulars,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ParticularsCommand {

        @Override
        public Target target() {
            return Target.Begun.of(particularsOf(contract), REFERENCE);
        }
    }

    /**
     * Puts the particulars right, or records that they changed: another supplier, another estimated value. The new particulars replace the old
     * ones; the estimated values of before stay in the history.
     *
     * @param contract reference of the contract
     * @param particulars everything that is stated from the effective day on
     * @param reason why they change; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record AmendParticulars(
            @FromAddress String contract,
            @NotNull @Valid ContractParticulars particulars,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ParticularsCommand {}
}
