package org.contractgovernance.contracts.earlywarning;

/**
 * A place on the contract's risk matrix, as it was when the score was given.
 *
 * @param likelihood step from 1
 * @param impact step from 1
 * @param score likelihood times impact
 * @param band the matrix's name for scores like it
 */
public record Score(int likelihood, int impact, int score, String band) {}
