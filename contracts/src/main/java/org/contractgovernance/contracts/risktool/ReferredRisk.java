package org.contractgovernance.contracts.risktool;

import org.jspecify.annotations.Nullable;

/**
 * An early warning that is referred to corporate risk.
 *
 * @param risk what the corporate risk tool is told of it
 * @param toolReference what the tool calls it; absent until it has said so
 * @param position position of the event that made the row so
 * @param incompleteSince position of an event that could not be read into the register, where the row may be out of date since
 */
public record ReferredRisk(
        Risk risk,
        @Nullable String toolReference,
        long position,
        @Nullable Long incompleteSince) {}
