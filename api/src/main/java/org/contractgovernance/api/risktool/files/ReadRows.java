package org.contractgovernance.api.risktool.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.Text;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.contractgovernance.contracts.risktool.files.MappingCheck;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.risktool.files.RiskReport;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Reads rows as a mapping says that the tool writes them. */
final class ReadRows {

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

    private static final Pattern CONTRACT = Pattern.compile(Text.SLUG);
    private static final Pattern EARLY_WARNING = Pattern.compile(Text.EARLY_WARNING);
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,17}");

    /** A day in a spreadsheet: counted from the end of 1899, with the time of the day behind the point. */
    private static final Pattern COUNTED_DAY = Pattern.compile("([1-9][0-9]{4})(\\.[0-9]+)?");

    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);
    private static final int HIGHEST_SCORE = 100;

    private final Mapping mapping;
    private final Map<String, Integer> scores;
    private final Set<String> closed;
    private final Set<String> open;
    private final Map<MappedField, Integer> columns = new EnumMap<>(MappedField.class);
    private final Map<MappedField, String> headings = new EnumMap<>(MappedField.class);

    /**
     * @param first the row of the headings
     */
    ReadRows(Mapping mapping, FileRow first) {
        this.mapping = mapping;
        Mapping.Reading reading = mapping.reading() == null ? new Mapping.Reading(null, null, null) : mapping.reading();
        this.scores = (reading.scores() == null ? Map.<String, Integer>of() : reading.scores())
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> MappingCheck.key(each.getKey()), Map.Entry::getValue, Math::max));
        this.closed = keys(reading.closed());
        this.open = keys(reading.open());
        List<String> found = first.cells().stream().map(MappingCheck::key).toList();
        List<String> missing = new ArrayList<>();
        for (Column each : mapping.columns()) {
            MappedField field = each.field();
            if (field != null && READ.contains(field)) {
                int column = found.indexOf(MappingCheck.key(each.heading()));
                if (column < 0) {
                    missing.add(each.heading());
                }
                columns.put(field, column);
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

    private boolean namesTheEarlyWarning() {
        return columns.containsKey(MappedField.SUBJECT)
                || (columns.containsKey(MappedField.CONTRACT) && columns.containsKey(MappedField.REFERENCE));
    }

    private static Set<String> keys(@Nullable List<String> words) {
        return words == null ? Set.of() : words.stream().map(MappingCheck::key).collect(Collectors.toUnmodifiableSet());
    }

    /** What stands over the column of a field; nothing where the mapping has none. */
    @Nullable String heading(MappedField field) {
        return headings.get(field);
    }

    /** What a row says. What is wrong with it points to the field: {@code tool-score}. */
    RiskReport report(FileRow row) {
        String subject = subject(row);
        int stroke = subject.lastIndexOf('/');
        String status = text(row, MappedField.TOOL_STATUS);
        RiskReport report = new RiskReport(
                subject.substring(0, stroke),
                subject.substring(stroke + 1),
                text(row, MappedField.TOOL_REFERENCE),
                position(row),
                score(row),
                status,
                closed(row, status),
                day(row));
        if (report.toolReference() == null
                && report.score() == null
                && report.status() == null
                && report.closed() == null) {
            throw BrokenRule.of(MappingRule.ROW_SAYS_NOTHING);
        }
        return report;
    }

    private String subject(FileRow row) {
        if (columns.containsKey(MappedField.SUBJECT)) {
            String subject = required(row, MappedField.SUBJECT);
            int stroke = subject.indexOf('/');
            if (stroke < 0
                    || !CONTRACT.matcher(subject.substring(0, stroke)).matches()
                    || !EARLY_WARNING.matcher(subject.substring(stroke + 1)).matches()) {
                throw wrong(MappingRule.NOT_A_REFERENCE, MappedField.SUBJECT);
            }
            return subject;
        }
        String contract = required(row, MappedField.CONTRACT);
        String reference = required(row, MappedField.REFERENCE);
        if (!CONTRACT.matcher(contract).matches()) {
            throw wrong(MappingRule.NOT_A_REFERENCE, MappedField.CONTRACT);
        }
        if (!EARLY_WARNING.matcher(reference).matches()) {
            throw wrong(MappingRule.NOT_A_REFERENCE, MappedField.REFERENCE);
        }
        return contract + "/" + reference;
    }

    private static BrokenRule wrong(MappingRule rule, MappedField field) {
        return BrokenRule.of(rule).at(field.code());
    }

    private String required(FileRow row, MappedField field) {
        String cell = cell(row, field);
        if (cell.isEmpty()) {
            throw wrong(MappingRule.CELL_REQUIRED, field);
        }
        return cell;
    }

    private String cell(FileRow row, MappedField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    private @Nullable String text(FileRow row, MappedField field) {
        String cell = cell(row, field);
        if (cell.length() > Mapping.WORD) {
            throw wrong(MappingRule.WORD_TOO_LONG, field);
        }
        return cell.isEmpty() ? null : cell;
    }

    private @Nullable Long position(FileRow row) {
        String cell = cell(row, MappedField.POSITION);
        if (cell.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(cell).matches()) {
            throw wrong(MappingRule.NOT_A_POSITION, MappedField.POSITION);
        }
        return Long.valueOf(cell);
    }

    private @Nullable Integer score(FileRow row) {
        String cell = cell(row, MappedField.TOOL_SCORE);
        if (cell.isEmpty()) {
            return null;
        }
        Integer translated = scores.get(MappingCheck.key(cell));
        if (translated != null) {
            return translated;
        }
        if (!WHOLE.matcher(cell).matches() || Long.parseLong(cell) > HIGHEST_SCORE) {
            throw wrong(MappingRule.NOT_A_SCORE, MappedField.TOOL_SCORE);
        }
        return Integer.valueOf(cell);
    }

    private @Nullable Boolean closed(FileRow row, @Nullable String status) {
        if (!columns.containsKey(MappedField.TOOL_CLOSED)) {
            return (status == null || closed.isEmpty()) ? null : closed.contains(MappingCheck.key(status));
        }
        String word = MappingCheck.key(cell(row, MappedField.TOOL_CLOSED));
        if (word.isEmpty()) {
            return null;
        }
        if (!closed.contains(word) && !open.contains(word)) {
            throw wrong(MappingRule.NOT_A_WORD_FOR_CLOSED, MappedField.TOOL_CLOSED);
        }
        return closed.contains(word);
    }

    private @Nullable LocalDate day(FileRow row) {
        String cell = cell(row, MappedField.TOOL_DAY);
        if (cell.isEmpty()) {
            return null;
        }
        var counted = COUNTED_DAY.matcher(cell);
        try {
            return counted.matches()
                    ? COUNTED_FROM.plusDays(Long.parseLong(counted.group(1)))
                    : LocalDate.parse(cell, mapping.dayFormat());
        } catch (DateTimeException e) {
            throw wrong(MappingRule.NOT_A_DAY, MappedField.TOOL_DAY);
        }
    }
}
