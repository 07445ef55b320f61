package org.contractgovernance.contracts.record;

import java.util.List;
import org.contractgovernance.contracts.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the record found.
 *
 * @param upTo position of the last event that was looked at
 * @param registersAt position up to which the registers had come; their rows were compared as of then
 * @param checkpoint how many leaves the signed checkpoint covers that the events were held against; absent where there was none
 * @param contracts what was found of each contract that was checked
 * @param faults what was found of the record as a whole, at most {@value RecordFault#MOST}
 * @param furtherFaults how many more of these there were
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
     * What was found of one contract.
     *
     * @param contract its reference
     * @param events how many events it has
     * @param rows how many versions of rows the registers have of it
     * @param faults what was found, at most {@value RecordFault#MOST}: first what is not as it was recorded, then what is known to be
     *     incomplete or redacted
     * @param furtherFaults how many more faults of the record there were
     * @param recordedAt position of the event that says so; absent where it could not be recorded
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
