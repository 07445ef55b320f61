package org.contractgovernance.contracts.regime.reckoning;

import org.contractgovernance.contracts.contract.Money;

/**
 * A credit that waits for a KPI's next figure, or waited for it.
 *
 * @param kpi the KPI's code
 * @param failedIn key of the KPI's own period in which it failed
 * @param clause where the contract says so
 * @param amount to the penny
 */
public record WaitingCredit(String kpi, String failedIn, String clause, Money amount) {}
