package org.contractgovernance.contracts.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.contractgovernance.contracts.notice.terms.DeemedReceipt;
import org.contractgovernance.contracts.notice.terms.NoticeMethod;
import org.jspecify.annotations.Nullable;

/**
 * How and when a notice is sent on its day.
 *
 * @param how how it is sent
 * @param at the time of day in London, {@code 16:45}; asked for where the contract makes a difference by it
 */
public record NoticeSending(
        @NotNull NoticeMethod how,
        @Pattern(regexp = DeemedReceipt.TIME) @Nullable String at) {}
