package org.contractgovernance.contracts.risktool.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the corporate risk tool says of an early warning, in one row of a file.
 *
 * @param contract reference of the contract
 * @param earlyWarning reference of the early warning
 * @param toolReference what the tool calls it; absent where the row does not say
 * @param position up to which position the tool has taken in what it was told of it; absent where the row does not say
 * @param score the tool's score in steps of our matrix; absent where the row does not say
 * @param status where it stands there, in the tool's own words; absent where the row does not say
 * @param closed whether it is over there; absent where the row does not say
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
