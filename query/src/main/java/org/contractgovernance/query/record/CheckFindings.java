package org.contractgovernance.query.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.registers.check.Differences;
import org.jspecify.annotations.Nullable;

/** The findings of a check so far, by contract and for the record as a whole, up to the number that is listed. */
final class CheckFindings implements Differences {

    private final Map<String, Some> byContract = new HashMap<>();
    private final Some whole = new Some();

    /** What was found of one. */
    static final class Some {

        private final List<RecordFault> faults = new ArrayList<>();
        private final List<RecordFault> known = new ArrayList<>();
        private long further;

        private void add(RecordFault fault) {
            boolean isFault = fault.kind().isOfTheRecord();
            List<RecordFault> list = isFault ? faults : known;
            if (list.size() < RecordFault.MOST) {
                list.add(fault);
            } else if (isFault) {
                further++;
            }
        }

        /** What is told: faults of the record first. */
        List<RecordFault> told() {
            return Stream.concat(faults.stream(), known.stream())
                    .limit(RecordFault.MOST)
                    .toList();
        }

        long further() {
            return further;
        }

        boolean areFaults() {
            return !faults.isEmpty();
        }
    }

    @Override
    public void fault(@Nullable String contract, RecordFault fault) {
        (contract == null ? whole : byContract.computeIfAbsent(contract, any -> new Some())).add(fault);
    }

    Some of(String contract) {
        return byContract.getOrDefault(contract, new Some());
    }

    Some whole() {
        return whole;
    }

    /** The contracts of which anything was found. */
    Iterable<String> contracts() {
        return byContract.keySet();
    }
}
