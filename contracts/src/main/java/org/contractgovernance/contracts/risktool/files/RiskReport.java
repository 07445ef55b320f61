package org.contractgovernance.contracts.risktool.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the corporate risk tool says about an early warning, in one row of a file.
 *
 * @param contract reference of the contract
 * @param earlyWarning reference of the early warning
 * @param toolReference the tool's reference; absent where the row gives none
 * @param position the position up to which the tool has taken in the events about it; absent where the row gives none
 * @param score the tool's score in steps of the contract's matrix; absent where the row gives none
 * @param status its status in the tool, in the tool's own words; absent where the row gives none
 * @param closed whether the tool has closed it; absent where the row does not say
 * @param day the day on which the tool held it so; absent where the row does not say
 */
public record RiskReport(
        String contract,
        String earlyWarning,
        @Nullable String toolReference,
        @Nullable Long position,
        @Nullable Integer score,
        @Nullable String status,
        @Nullable Boolean closed,
        @Nullable LocalDate day) {}
