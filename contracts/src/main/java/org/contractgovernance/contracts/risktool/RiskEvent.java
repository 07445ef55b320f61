package org.contractgovernance.contracts.risktool;

import java.time.Instant;

/**
 * Something that the corporate risk tool is told: made for it of what the early warning register came to show at a position. It is not
 * stored as such; it is made again, the same, whenever it is asked for, but for texts that have been redacted since.
 *
 * @param position position of the event that brought it about; no two of what a reader is told have the same
 * @param recordedAt when that event was recorded
 * @param kind what the tool is told
 * @param risk what the register showed then
 */
public record RiskEvent(long position, Instant recordedAt, RiskEventKind kind, Risk risk) {}
