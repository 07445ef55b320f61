package org.contractgovernance.api.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The only form of days and moments in requests: ISO 8601, in years that a contract can be about. */
public final class Days {

    /** The form of a day. */
    public static final String DAY = "a day, such as 2016-03-31, from 1900 to 9999";

    /** The form of a moment. */
    public static final String MOMENT = "a moment with its offset, such as 2016-03-31T09:00:00Z, from 1900 to 9999";

    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 9999;

    private Days() {}

    /** Reads a day; throws {@link IllegalArgumentException} where it is none. */
    public static LocalDate day(String text) {
        if (!DAY_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(DAY);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < EARLIEST) {
                throw new IllegalArgumentException(DAY);
            }
            return day;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(DAY, e);
        }
    }

    /** Reads a moment; throws {@link IllegalArgumentException} where it is none. */
    public static Instant moment(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            if (year < EARLIEST || year > LATEST) {
                throw new IllegalArgumentException(MOMENT);
            }
            return moment;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(MOMENT, e);
        }
    }
}
