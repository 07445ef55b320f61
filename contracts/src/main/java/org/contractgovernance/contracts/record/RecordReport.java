package org.contractgovernance.contracts.record;

import java.util.List;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a check of the record.
 *
 * @param upTo position of the last event that was examined
 * @param registersAt position that the registers had reached; their rows were compared as of that position
 * @param checkpoint number of leaves in the signed checkpoint with which the events were compared; absent where there was none
 * @param contracts the findings for each contract that was checked
 * @param faults the faults of the record as a whole, at most {@value RecordFault#MOST}
 * @param furtherFaults how many more of those faults there were
 * @param registersLeft registers that were not compared, because another release of the application made their tables
 */
public record RecordReport(
        long upTo,
        long registersAt,
        @Nullable Long checkpoint,
        List<OneContract> contracts,
        List<RecordFault> faults,
        long furtherFaults,
        List<RegisterName> registersLeft) {

    /**
     * The findings for one contract.
     *
     * @param contract its reference
     * @param events how many events it has
     * @param rows how many versions of rows the registers have for it
     * @param faults the findings, at most {@value RecordFault#MOST}: first what is not as it was recorded, then what is known to be
     *     incomplete or redacted
     * @param furtherFaults how many more faults of the record there were
     * @param recordedAt position of the event that records the findings; absent where they could not be recorded
     */
    public record OneContract(
            String contract,
            long events,
            long rows,
            List<RecordFault> faults,
            long furtherFaults,
            @Nullable Long recordedAt) {

        /** How many faults of the record there are. */
        public long found() {
            return number(faults) + furtherFaults;
        }
    }

    /** How many faults of the record there are, of all contracts and of the record as a whole. */
    public long found() {
        return number(faults)
                + furtherFaults
                + contracts.stream().mapToLong(OneContract::found).sum();
    }

    private static long number(List<RecordFault> faults) {
        return faults.stream().filter(each -> each.kind().isOfTheRecord()).count();
    }
}
