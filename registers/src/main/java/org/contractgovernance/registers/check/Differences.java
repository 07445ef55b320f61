package org.contractgovernance.registers.check;

import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/** Is told what of a record is not as it should be. */
@FunctionalInterface
public interface Differences {

    /**
     * Takes a fault.
     *
     * @param contract reference of the contract whose record it is; absent where it is not known
     */
    void fault(@Nullable String contract, RecordFault fault);

    /** Takes one about a register's row. */
    default void row(
            RecordFault.Kind kind,
            String contract,
            @Nullable Long position,
            RegisterName register,
            String key,
            String what) {
        fault(contract, new RecordFault(kind, position, register.code(), key, what));
    }
}
