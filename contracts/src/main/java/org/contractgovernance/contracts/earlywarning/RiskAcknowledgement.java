package org.contractgovernance.contracts.earlywarning;

/**
 * The corporate risk tool's acknowledgement of an early warning.
 *
 * @param toolReference the tool's reference; it is no free text, so it can be searched for
 * @param position the position up to which the tool has taken in the events about this early warning
 */
public record RiskAcknowledgement(String toolReference, long position) {}
