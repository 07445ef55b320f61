package org.contractgovernance.command.approval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ApprovalState;
import org.contractgovernance.contracts.entity.EntityKind;

/**
 * The approvals that are on record in a contract.
 *
 * @param states the state of each, by its reference; the people are not known
 */
record OtherApprovals(Map<String, ApprovalState> states) {

    static OtherApprovals of(String contract, ReferenceData referenceData) {
        Map<String, ApprovalState> states = new LinkedHashMap<>();
        referenceData
                .histories(contract, EntityKind.APPROVAL)
                .forEach((reference, happened) -> states.put(reference, ApprovalState.of(happened)));
        return new OtherApprovals(states);
    }

    /** The reference of the next approval: one more than the last. */
    String next() {
        long last = states.keySet().stream()
                .mapToLong(EntityKind.APPROVAL::number)
                .max()
                .orElse(0);
        return EntityKind.APPROVAL.reference(last + 1);
    }

    /** Reference of the approval that keeps another approval of the same version out. */
    Optional<String> keepingOut(ApprovalMatter matter) {
        return states.entrySet().stream()
                .filter(each -> each.getValue().keepsOut(matter))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
