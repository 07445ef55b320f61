package org.contractgovernance.api.risktool.files.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.contractgovernance.api.risktool.files.CellText;
import org.jspecify.annotations.Nullable;

/** The content of a cell, so that each format writes a number as a number and a day as a day. */
sealed interface Cell {

    Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** Some text. */
    record TextCell(String text) implements Cell {}

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    /** A cell for a text, or for the number in the text. */
    static Cell of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new Empty();
        }
        return WHOLE.matcher(text).matches() ? new Whole(Long.parseLong(text)) : new TextCell(text);
    }

    /** A cell for a text that remains a text: a title that is a number stays a title. */
    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? new Empty() : new TextCell(text);
    }

    static Cell of(@Nullable Long number) {
        return number == null ? new Empty() : new Whole(number);
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? new Empty() : new Day(day);
    }

    /** The cell as text that no spreadsheet computes. */
    default String plain(DateTimeFormatter days) {
        return switch (this) {
            case TextCell words -> CellText.harmless(words.text());
            case Whole whole -> Long.toString(whole.number());
            case Day day -> days.format(day.day());
            case Empty empty -> "";
        };
    }
}
