package org.contractgovernance.api.risktool.files.reading;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The content of a cell. An empty cell has none. */
public sealed interface FoundCell {

    /** How many characters of a text are kept; every text that is read must be shorter. */
    int KEPT = 300;

    /** Some text. */
    record Word(String text) implements FoundCell {}

    /**
     * A number.
     *
     * @param number the number, as exactly as a spreadsheet keeps it
     * @param digits the least number of digits shown, with leading zeros: {@code 00042}; 0 where there is no such format
     */
    record Amount(BigDecimal number, int digits) implements FoundCell {}

    /**
     * A number that a spreadsheet shows as a day.
     *
     * @param day the day, without a time of day
     */
    record DayShown(LocalDate day) implements FoundCell {}

    /**
     * A cell without a usable value.
     *
     * @param sentence what the cell has instead
     */
    record Spoilt(String sentence) implements FoundCell {}
}
