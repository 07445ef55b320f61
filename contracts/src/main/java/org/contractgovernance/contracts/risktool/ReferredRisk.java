package org.contractgovernance.contracts.risktool;

import org.jspecify.annotations.Nullable;

/**
 * An early warning that is referred to corporate risk.
 *
 * @param risk what is reported to the corporate risk tool about it
 * @param toolReference the tool's reference; absent until the tool has given it
 * @param position position of the last event in the row
 * @param incompleteSince position of an event that the register could not read, where there is one; the row may be out of date since
 */
public record ReferredRisk(
        Risk risk,
        @Nullable String toolReference,
        long position,
        @Nullable Long incompleteSince) {}
