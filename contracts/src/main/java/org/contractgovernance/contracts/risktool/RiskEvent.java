package org.contractgovernance.contracts.risktool;

import java.time.Instant;

/**
 * An event that is reported to the corporate risk tool, made from what the early warning register showed at a position. It is not stored.
 * Every request makes the same event again, except for texts that have been redacted since.
 *
 * @param position position of the recorded event behind it; a reader gets no two with the same position
 * @param recordedAt when the recorded event was recorded
 * @param kind what is reported
 * @param risk what the register showed at the position
 */
public record RiskEvent(long position, Instant recordedAt, RiskEventKind kind, Risk risk) {}
