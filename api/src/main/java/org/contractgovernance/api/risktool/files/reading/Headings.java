package org.contractgovernance.api.risktool.files.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contractgovernance.api.risktool.files.CellText;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.contractgovernance.contracts.risktool.files.MappingCheck;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The columns of a file that the mapping reads, and their cells in a row. */
public final class Headings {

    private static final Set<MappedField> SAID = Set.of(
            MappedField.TOOL_REFERENCE, MappedField.TOOL_SCORE, MappedField.TOOL_STATUS, MappedField.TOOL_CLOSED);

    private static final Set<MappedField> READ = Set.of(
            MappedField.SUBJECT,
            MappedField.CONTRACT,
            MappedField.REFERENCE,
            MappedField.POSITION,
            MappedField.TOOL_REFERENCE,
            MappedField.TOOL_SCORE,
            MappedField.TOOL_STATUS,
            MappedField.TOOL_CLOSED,
            MappedField.TOOL_DAY);

    /** The texts that spreadsheets write for a value that they could not compute, or that is too wide for the column. */
    private static final Pattern ERROR = Pattern.compile("#(?:[A-Z_]+[!?]|DIV/0!|N/A|GETTING_DATA|#+)|Err:[0-9]{3}");

    /** The description of a cell that a spreadsheet changed. */
    static final String MADE_A_DAY_OF_IT = "a day, which a spreadsheet made of something else";

    private final Map<MappedField, Integer> columns = new EnumMap<>(MappedField.class);
    private final Map<MappedField, String> headings = new EnumMap<>(MappedField.class);
    private final int line;

    /**
     * @param first the row of the headings
     */
    Headings(Mapping mapping, FileRow first) {
        this.line = first.line();
        Map<String, List<Integer>> found = first.cells().entrySet().stream()
                .filter(each -> each.getValue() instanceof FoundCell.Word)
                .collect(Collectors.groupingBy(
                        each -> MappingCheck.key(((FoundCell.Word) each.getValue()).text()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<String> missing = new ArrayList<>();
        for (Column each : mapping.columns()) {
            MappedField field = each.field();
            if (field != null && READ.contains(field)) {
                List<Integer> under = under(found, each.heading());
                if (under.isEmpty()) {
                    missing.add(each.heading());
                } else if (under.size() > 1) {
                    throw BrokenRule.of(
                            MappingRule.HEADING_TWICE,
                            "%s stands over %d columns of the file".formatted(each.heading(), under.size()));
                } else if (columns.containsValue(under.getFirst())) {
                    throw BrokenRule.of(
                            MappingRule.HEADING_TWICE,
                            "the mapping reads the column %s twice".formatted(each.heading()));
                }
                if (columns.put(field, under.isEmpty() ? -1 : under.getFirst()) != null) {
                    throw BrokenRule.of(
                            MappingRule.HEADING_TWICE, "the mapping reads %s from two columns".formatted(field.code()));
                }
                headings.put(field, each.heading());
            }
        }
        if (!namesTheEarlyWarning() || SAID.stream().noneMatch(columns::containsKey)) {
            throw BrokenRule.of(MappingRule.READS_NOTHING);
        }
        if (!missing.isEmpty()) {
            throw BrokenRule.of(MappingRule.HEADING_MISSING, "there is no column " + String.join(", ", missing));
        }
    }

    /** The columns of a heading, written plainly or with the apostrophe that stops a spreadsheet from computing it. */
    private static List<Integer> under(Map<String, List<Integer>> found, String heading) {
        List<Integer> columns = new ArrayList<>(found.getOrDefault(MappingCheck.key(heading), List.of()));
        String written = CellText.harmless(heading);
        if (!written.equals(heading)) {
            columns.addAll(found.getOrDefault(MappingCheck.key(written), List.of()));
        }
        return columns;
    }

    private boolean namesTheEarlyWarning() {
        return columns.containsKey(MappedField.SUBJECT)
                || (columns.containsKey(MappedField.CONTRACT) && columns.containsKey(MappedField.REFERENCE));
    }

    /** The line of the headings. */
    int line() {
        return line;
    }

    /** Whether a column is read. */
    boolean reads(int column) {
        return columns.containsValue(column);
    }

    /** The columns that are read, from 0. */
    Collection<Integer> columns() {
        return columns.values();
    }

    /** Whether the mapping reads a field. */
    boolean has(MappedField field) {
        return columns.containsKey(field);
    }

    /** The heading of a field's column; none where the mapping has no such column. */
    public @Nullable String of(MappedField field) {
        return headings.get(field);
    }

    /** The cell; none where it is empty. */
    @Nullable FoundCell found(FileRow row, MappedField field) {
        Integer column = columns.get(field);
        FoundCell cell = column == null ? null : row.cell(column);
        String instead = cell instanceof FoundCell.Spoilt spoilt
                ? spoilt.sentence()
                : cell instanceof FoundCell.Word text ? noValue(text.text()) : null;
        if (instead != null) {
            throw BrokenRule.of(MappingRule.CELL_WITHOUT_VALUE, "there is " + instead)
                    .at(field.code());
        }
        return cell;
    }

    private static @Nullable String noValue(String text) {
        if (ERROR.matcher(text).matches()) {
            return "an error of the spreadsheet";
        }
        return text.indexOf(0) >= 0 ? "a character that is none: U+0000" : null;
    }

    /**
     * The cell's text; an empty text where the cell is empty. A day in a column that holds no days is refused, because a spreadsheet changed the
     * cell.
     */
    String cell(FileRow row, MappedField field) {
        FoundCell cell = found(row, field);
        if (cell instanceof FoundCell.Word text) {
            return text.text();
        }
        if (cell instanceof FoundCell.Amount number) {
            return plain(number.number());
        }
        if (cell != null) {
            throw BrokenRule.of(MappingRule.CELL_WITHOUT_VALUE, "there is " + MADE_A_DAY_OF_IT)
                    .at(field.code());
        }
        return "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
