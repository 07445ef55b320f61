package org.contractgovernance.contracts.record;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.Target;
import org.jspecify.annotations.Nullable;

/** What can be asked of the record of a contract. */
public sealed interface RecordCommand extends Command {

    /** The record of the contract, begun by whoever is first: a command, or the database's owner who redacts. */
    @Override
    default Target target() {
        return new Target.Known(EntityId.ofRecord(contract()), contract());
    }

    /**
     * Puts on record what a check of the record has found. The application sends it to itself when the check that was asked for, or
     * tonight's, has come to its end.
     *
     * @param contract reference of the contract
     * @param upTo position of the last event of the whole store that was looked at
     * @param events how many events of the contract there were
     * @param rows how many versions of rows the registers had of it
     * @param checkpoint how many leaves the signed checkpoint covers that the events were held against; absent where there was none
     * @param faults what was found, at most {@value RecordFault#MOST}
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
