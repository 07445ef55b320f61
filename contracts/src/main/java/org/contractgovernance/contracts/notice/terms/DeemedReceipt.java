package org.contractgovernance.contracts.notice.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * When a notice that is sent in one way counts as received. A notice that is sent after the time of day counts as sent on the next day. Of
 * no working days the day itself counts where it is a working day, otherwise the next one.
 *
 * @param how how the notice is sent
 * @param clause where the contract says so
 * @param after how many days after the day on which it is sent
 * @param unit working days of the contract's calendar, unless said otherwise, or days
 * @param sentBy the time of day, in London, until which it counts as sent on that day, {@code 17:00}; absent where the time makes no
 *     difference
 */
public record DeemedReceipt(
        @NotNull NoticeMethod how,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Min(0) @Max(60) Integer after,
        @NotNull TimeAllowed.Unit unit,
        @Pattern(regexp = TIME) @Nullable String sentBy) {

    /** How a time of day is written: {@code 17:00}. */
    public static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    public DeemedReceipt {
        unit = unit == null ? TimeAllowed.Unit.WORKING_DAYS : unit;
    }

    /** The day that counts as that of sending. */
    public LocalDate countsAsSentOn(LocalDate sentOn, @Nullable String sentTime) {
        boolean tooLate = sentBy != null && sentTime != null && sentTime.compareTo(sentBy) > 0;
        return tooLate ? sentOn.plusDays(1) : sentOn;
    }

    /** As a sentence says it: {@code post: 2 working days (24.2)}. */
    public String words() {
        return "%s: %d %s%s (%s)"
                .formatted(how.words(), after, unit.words(), sentBy == null ? "" : ", sent by " + sentBy, clause);
    }
}
