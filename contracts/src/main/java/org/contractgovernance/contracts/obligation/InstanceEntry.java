package org.contractgovernance.contracts.obligation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A row of the instances of obligations: one time that an obligation is owed, once something has happened to it. Effective means: the day on
 * which it arose, was fulfilled or was waived, or from which it was missed.
 *
 * @param contract reference of the contract
 * @param obligation reference of the obligation: {@code OB-1}
 * @param number the number in that reference
 * @param owed the instance
 */
public record InstanceEntry(
        String contract,
        String obligation,
        long number,
        @JsonUnwrapped ObligationInstance owed) {

    /** As people call it: {@code OB-1 2016-01}. */
    public String called() {
        return obligation + " " + owed.instance();
    }
}
