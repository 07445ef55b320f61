package org.contractgovernance.api.risktool.files.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a workbook counts days. A number alone does not show which of the two it follows. */
enum CountedDays {
    /** 1 is the first of January 1900; since 29 February 1900 is counted too, from March on it is as if 0 were 30 December 1899. */
    FROM_1900(LocalDate.of(1899, 12, 30)),
    /** 0 is the first of January 1904. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    /** Half a second: the time of a day is written as a fraction, and some programs write one that is a little short of midnight. */
    private static final BigDecimal HALF_A_SECOND = new BigDecimal("0.0000058");

    /** From this number on, a number is more likely a day (in the 1920s or later) than anything else. */
    private static final int LEAST = 10_000;

    private static final int MOST = 99_999;

    private final LocalDate zero;

    CountedDays(LocalDate zero) {
        this.zero = zero;
    }

    /** The day of a number, without the time of day; none where the number is more likely not a day. */
    @Nullable LocalDate day(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(LEAST)) < 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return null;
        }
        return zero.plusDays(
                number.add(HALF_A_SECOND).setScale(0, RoundingMode.FLOOR).longValueExact());
    }
}
