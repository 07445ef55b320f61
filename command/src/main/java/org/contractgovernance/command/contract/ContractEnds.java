package org.contractgovernance.command.contract;

import java.time.LocalDate;

/** Moves the last day of contracts, in the unit of work of the decision that moves it. A parameter of the handlers of other entities. */
public interface ContractEnds {

    /**
     * Moves a contract's last day. The contract's own event says so. It is effective on the day of the decision, or on the day of the contract's
     * last amendment, if that is later. Nothing happens where the contract ends on that day already.
     *
     * @param contract reference of the contract
     * @param to its new last day
     * @param option reference of the option that moves it
     * @param on the day of the decision
     */
    void move(String contract, LocalDate to, String option, LocalDate on);
}
