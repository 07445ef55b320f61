package org.contractgovernance.contracts.share.reckoning;

/**
 * A step on the way from the figures of a year to what is paid.
 *
 * @param rule by which rule, with the contract's own numbers in it
 * @param clause where the contract says so
 * @param input what goes in, exact
 * @param result what comes out, exact
 */
public record ShareStep(String rule, String clause, String input, String result) {}
