package org.contractgovernance.api.risktool.files.reading;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of a file that was sent. A cell with nothing in it is none. */
public sealed interface FoundCell {

    /** How many characters of a text are kept; nothing that is read may be as long. */
    int KEPT = 300;

    /** Some text. */
    record Word(String text) implements FoundCell {}

    /**
     * A number.
     *
     * @param number as exactly as a spreadsheet keeps it
     * @param digits with how many digits at least it is shown, as leading zeros make it: {@code 00042}; 0 where it is as it is
     */
    record Amount(BigDecimal number, int digits) implements FoundCell {}

    /**
     * A day, which a spreadsheet shows as one.
     *
     * @param day without the time of the day that may stand with it
     */
    record DayShown(LocalDate day) implements FoundCell {}

    /**
     * Something that is no value.
     *
     * @param sentence what it is
     */
    record Spoilt(String sentence) implements FoundCell {}
}
