package org.contractgovernance.api.risktool.files.reading;

import static org.contractgovernance.api.risktool.files.reading.PackedFile.unreadable;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.contractgovernance.api.risktool.files.CellText;
import org.jspecify.annotations.Nullable;

/** Reads a sheet row by row. Empty rows and columns take no memory: a named row or column may be the last possible one. */
final class SheetRows {

    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    /** A number as spreadsheets write them: 17 digits, and no exponent that makes it longer than a page. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,25}(\\.[0-9]{0,25})?([eE][+-]?[0-9]{1,2})?");

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int ALPHABET = 26;
    private static final int HEXADECIMAL = 16;

    private final PartXml xml;
    private final CountedDays days;
    private final List<NumberFormat> formats;
    private int row;

    /**
     * @param formats how cells are shown, by the number of their style
     */
    SheetRows(PartXml xml, CountedDays days, List<NumberFormat> formats) {
        this.xml = xml;
        this.days = days;
        this.formats = formats;
    }

    /** A cell with a shared text, known by its number. */
    record Shared(int number) {}

    /**
     * A row as it is read.
     *
     * @param line from 1
     * @param cells by column, from 0: a {@link FoundCell}, or a {@link Shared} text
     */
    record Raw(int line, Map<Integer, Object> cells) {}

    /** Several cells that are shown as one. */
    record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Whether a cell is one of the merged cells, except the one with the value. */
        boolean hides(int line, int column) {
            return line >= firstRow
                    && line <= lastRow
                    && column >= firstColumn
                    && column <= lastColumn
                    && (line != firstRow || column != firstColumn);
        }
    }

    /** The next row that has a cell; none after the last, when the merged cells follow. */
    @Nullable Raw next() throws XMLStreamException {
        while (xml.next()) {
            if (xml.begins("row") && xml.depth() == 3) {
                Raw read = row();
                if (!read.cells().isEmpty()) {
                    return read;
                }
            } else if (xml.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    /** The merged cells, which follow the last row. */
    @Nullable Merged merged() throws XMLStreamException {
        while (xml.next()) {
            String range = xml.begins("mergeCell") ? xml.attribute("ref") : null;
            if (range != null) {
                String[] corners = range.split(":", -1);
                int[] first = reference(corners[0]);
                int[] last = reference(corners[corners.length - 1]);
                return new Merged(first[0], last[0], first[1], last[1]);
            }
        }
        return null;
    }

    private Raw row() throws XMLStreamException {
        String said = xml.attribute("r");
        int line = said == null ? row + 1 : whole(said);
        if (line <= row || line > LAST_ROW) {
            throw unreadable("after row %d stands one that cannot follow it".formatted(row));
        }
        row = line;
        Map<Integer, Object> cells = new TreeMap<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                String reference = xml.attribute("r");
                int[] at = reference == null ? new int[] {line, column + 1} : reference(reference);
                if (at[0] != line || at[1] <= column || at[1] >= LAST_COLUMN) {
                    throw unreadable("row %d has a cell that cannot be in it".formatted(line));
                }
                column = at[1];
                Object cell = cell();
                if (cell != null) {
                    if (column >= FileRows.MOST_COLUMNS) {
                        throw unreadable("row %d has more than %d cells".formatted(line, FileRows.MOST_COLUMNS));
                    }
                    cells.put(column, cell);
                }
            }
        }
        return new Raw(line, cells);
    }

    /** Row, from 1, and column, from 0. */
    private static int[] reference(String text) throws XMLStreamException {
        var parts = REFERENCE.matcher(text);
        if (!parts.matches()) {
            throw unreadable("a cell is called what none can be: the last one is XFD1048576");
        }
        int column = 0;
        for (char each : parts.group(1).toCharArray()) {
            column = column * ALPHABET + each - 'A' + 1;
        }
        return new int[] {whole(parts.group(2)), column - 1};
    }

    /** A whole number from 0. */
    static int whole(String text) throws XMLStreamException {
        if (!WHOLE.matcher(text).matches()) {
            throw new XMLStreamException("a number is none");
        }
        return Integer.parseInt(text);
    }

    private @Nullable Object cell() throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        NumberFormat format = format(style);
        boolean calculated = false;
        String value = null;
        String inline = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                calculated = true;
                xml.text(0);
            } else if (xml.begins("v")) {
                value = xml.text(FoundCell.KEPT);
            } else if (xml.begins("is")) {
                inline = richText(xml, "is");
            }
        }
        String kind = type == null ? "n" : type;
        if (calculated && (value == null || (value.isEmpty() && !kind.equals("str")))) {
            return new FoundCell.Spoilt("a formula that was never calculated");
        }
        if (kind.equals("inlineStr")) {
            return text(inline);
        }
        return value == null || value.isEmpty() ? null : cell(kind, value, format);
    }

    private NumberFormat format(@Nullable String style) throws XMLStreamException {
        int number = style == null ? 0 : whole(style);
        return number < formats.size() ? formats.get(number) : NumberFormat.GENERAL;
    }

    private @Nullable Object cell(String kind, String value, NumberFormat format) throws XMLStreamException {
        return switch (kind) {
            case "s" -> new Shared(whole(value));
            case "str" -> text(unescaped(value));
            case "b" -> new FoundCell.Word(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
            case "e" -> new FoundCell.Spoilt("an error of the spreadsheet");
            case "d" -> day(value);
            default -> number(value.strip(), format);
        };
    }

    /** A text as it is kept; none where it has only spaces, unless more text may follow them. */
    static @Nullable FoundCell text(@Nullable String text) {
        String visible = text == null ? "" : CellText.stripped(text);
        if (visible.isEmpty()) {
            return text == null || text.length() < FoundCell.KEPT
                    ? null
                    : new FoundCell.Spoilt("a text that begins with more spaces than are read");
        }
        return new FoundCell.Word(visible);
    }

    private static FoundCell day(String value) {
        try {
            return new FoundCell.DayShown(LocalDate.parse(value.substring(0, Math.min(value.length(), 10))));
        } catch (DateTimeException e) {
            return new FoundCell.Spoilt("a day that is none");
        }
    }

    private FoundCell number(String value, NumberFormat format) {
        if (!NUMBER.matcher(value).matches()) {
            return new FoundCell.Spoilt("a number that no spreadsheet writes");
        }
        BigDecimal number = new BigDecimal(value);
        LocalDate day = format.day() ? days.day(number) : null;
        return day == null ? new FoundCell.Amount(number, format.digits()) : new FoundCell.DayShown(day);
    }

    /** The text of the element that begins here: its runs together, without phonetic hints. */
    static String richText(PartXml xml, String name) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int outermost = xml.depth();
        int silent = 0;
        while (xml.next() && !(xml.ends(name) && xml.depth() == outermost)) {
            if (xml.begins("rPh")) {
                silent++;
            } else if (xml.ends("rPh")) {
                silent--;
            } else if (xml.begins("t")) {
                String run = xml.text(FoundCell.KEPT);
                if (silent == 0 && text.length() < FoundCell.KEPT) {
                    text.append(run);
                }
            }
        }
        return unescaped(text.toString());
    }

    /** Replaces the escapes that spreadsheets write for characters that XML cannot have. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }

    /** The cells with their shared texts. */
    static Map<Integer, FoundCell> known(Map<Integer, Object> cells, Map<Integer, String> texts) throws IOException {
        Map<Integer, FoundCell> known = new HashMap<>();
        for (Map.Entry<Integer, Object> each : cells.entrySet()) {
            FoundCell cell =
                    each.getValue() instanceof Shared shared ? shared(shared, texts) : (FoundCell) each.getValue();
            if (cell != null) {
                known.put(each.getKey(), cell);
            }
        }
        return known;
    }

    private static @Nullable FoundCell shared(Shared shared, Map<Integer, String> texts) throws IOException {
        String text = texts.get(shared.number());
        if (text == null) {
            throw new IOException("a cell shares a text that is not there");
        }
        return text(text);
    }
}
