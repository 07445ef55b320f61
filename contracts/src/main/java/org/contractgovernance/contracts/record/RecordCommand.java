package org.contractgovernance.contracts.record;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.Target;
import org.jspecify.annotations.Nullable;

/** Commands on the record of a contract. */
public sealed interface RecordCommand extends Command {

    /** The record of the contract. Its first command, or the first redaction by the database's owner, begins it. */
    @Override
    default Target target() {
        return new Target.Known(EntityId.ofRecord(contract()), contract());
    }

    /**
     * Puts the findings of a check on record. The application itself sends this command when a requested or nightly check ends.
     *
     * @param contract reference of the contract
     * @param upTo position of the last event of the whole store that was examined
     * @param events how many events the contract had
     * @param rows how many versions of rows the registers had for it
     * @param checkpoint number of leaves in the signed checkpoint with which the events were compared; absent where there was none
     * @param faults the faults found, at most {@value RecordFault#MOST}
     * @param furtherFaults how many more faults of the record there were
     */
    @AllowedTo(ADMINISTRATOR)
    record RecordCheck(
            String contract,
            long upTo,
            long events,
            long rows,
            @Nullable Long checkpoint,
            List<RecordFault> faults,
            long furtherFaults)
            implements RecordCommand {

        /** A check is made on the day on which it is recorded. */
        @Override
        public @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        public @Nullable String source() {
            return null;
        }
    }
}
