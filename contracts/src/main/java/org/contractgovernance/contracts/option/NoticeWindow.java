package org.contractgovernance.contracts.option;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * The days in which notice may be given. Both the first and the last of them count.
 *
 * @param clause where the contract says so
 * @param countedFrom the day from which days are counted back, such as that of a break; the contract's last day, as it is then, where absent
 * @param opens the first day; the contract's first day where absent
 * @param closes the last day
 */
public record NoticeWindow(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @Nullable LocalDate countedFrom,
        @Valid @Nullable NoticeDay opens,
        @NotNull @Valid NoticeDay closes) {

    /** Whether the days move with the contract's last day. */
    boolean followsTheContract() {
        return countedFrom == null && (closes.isCounted() || (opens != null && opens.isCounted()));
    }
}
