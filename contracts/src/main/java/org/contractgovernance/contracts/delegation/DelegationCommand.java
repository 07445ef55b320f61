package org.contractgovernance.contracts.delegation;

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

/** What can be asked of a contract's scheme of delegation. */
public sealed interface DelegationCommand extends Command {

    /** What people call the scheme: a contract has one. */
    String REFERENCE = EntityKind.DELEGATION.code();

    /** Identifier of a contract's scheme. */
    static EntityId delegationOf(String contract) {
        return new EntityId(EntityKind.DELEGATION, contract);
    }

    @Override
    default Target target() {
        return new Target.Known(delegationOf(contract()), REFERENCE);
    }

    /**
     * Sets the scheme of delegation: which posts of both parties may sign for how much, and who holds them. It replaces the scheme before. What was
     * signed before stays signed.
     *
     * @param contract reference of the contract
     * @param scheme every post with its limit, clause, days and holders
     * @param reason why; do not name people
     * @param effectiveOn the day from which it holds; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, ADMINISTRATOR})
    record SetDelegation(
            @FromAddress String contract,
            @NotNull @Valid DelegationScheme scheme,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements DelegationCommand {}
}
