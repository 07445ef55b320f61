package org.contractgovernance.contracts.earlywarning;

/**
 * That the corporate risk tool has taken an early warning in.
 *
 * @param toolReference what the tool calls it; no text, so that it can be found by it
 * @param position up to which position the tool has taken in what it was told of this early warning
 */
public record RiskAcknowledgement(String toolReference, long position) {}
