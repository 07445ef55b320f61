package org.contractgovernance.command.relief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.relief.KpiPeriod;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.relief.ReliefState;

/**
 * The claims for relief that are on record in a contract.
 *
 * @param states the state of each, by its reference
 */
record OtherClaims(Map<String, ReliefState> states) {

    static OtherClaims of(String contract, ReferenceData referenceData) {
        Map<String, ReliefState> states = new LinkedHashMap<>();
        referenceData.histories(contract, EntityKind.RELIEF).forEach((reference, happened) -> {
            List<ReliefEvent> events =
                    happened.stream().map(ReliefEvent.class::cast).toList();
            states.put(reference, ReliefState.after(events));
        });
        return new OtherClaims(states);
    }

    /** The reference of the next claim: one more than the last. */
    String next() {
        long last = states.keySet().stream()
                .mapToLong(EntityKind.RELIEF::number)
                .max()
                .orElse(0);
        return EntityKind.RELIEF.reference(last + 1);
    }

    /** Reference of the claim that keeps another claim for a period out. */
    Optional<String> keepingOut(KpiPeriod period) {
        return states.entrySet().stream()
                .filter(each -> each.getValue().keepsOut(period))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
