package org.contractgovernance.api.risktool.files.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.MappingCheck;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.risktool.files.RiskReport;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Reads rows in the form that a mapping describes. */
public final class ReadRows {

    private static final Pattern CONTRACT = Pattern.compile(Text.SLUG);
    private static final Pattern EARLY_WARNING = Pattern.compile(Text.EARLY_WARNING);
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,17}");

    /** The days that spreadsheets make from 1-2 and 1/2/16, and that are no references: 1-Feb, 01-Feb-16, Feb-16, 01/02/2016. */
    private static final Pattern MADE_A_DAY = Pattern.compile(
            "[0-9]{1,2}-MONTH(?:-[0-9]{2,4})?|MONTH-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{2}|[0-9]{4})"
                    .replace("MONTH", "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"));

    /** The number of digits that a spreadsheet keeps; it turns the others into zeros. */
    private static final int EXACT_DIGITS = 15;

    private static final int HIGHEST_SCORE = 100;

    private final Map<String, Integer> scores;
    private final Set<String> closed;
    private final Set<String> open;
    private final Headings headings;
    private final @Nullable CountedDays days;
    private final WrittenDay written;

    /**
     * @param first the row of the headings
     * @param days how the file counts days; none where the file does not say
     */
    ReadRows(Mapping mapping, FileRow first, @Nullable CountedDays days) {
        this.days = days;
        this.headings = new Headings(mapping, first);
        this.written = new WrittenDay(mapping);
        Mapping.Reading reading = mapping.reading() == null ? new Mapping.Reading(null, null, null) : mapping.reading();
        this.scores = (reading.scores() == null ? Map.<String, Integer>of() : reading.scores())
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> MappingCheck.key(each.getKey()), Map.Entry::getValue, Math::max));
        this.closed = keys(reading.closed());
        this.open = keys(reading.open());
    }

    private static Set<String> keys(@Nullable List<String> words) {
        return words == null ? Set.of() : words.stream().map(MappingCheck::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The columns that are read. */
    public Headings headings() {
        return headings;
    }

    /** The report in a row. A refusal points to the field: {@code tool-score}. */
    public RiskReport report(FileRow row) {
        String subject = subject(row);
        int stroke = subject.lastIndexOf('/');
        String status = text(row, MappedField.TOOL_STATUS);
        RiskReport report = new RiskReport(
                subject.substring(0, stroke),
                subject.substring(stroke + 1),
                toolReference(row),
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
        if (headings.has(MappedField.SUBJECT)) {
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
        String cell = headings.cell(row, field);
        if (cell.isEmpty()) {
            throw wrong(MappingRule.CELL_REQUIRED, field);
        }
        return cell;
    }

    private @Nullable String text(FileRow row, MappedField field) {
        String cell = headings.cell(row, field);
        if (cell.length() > Mapping.WORD) {
            throw wrong(MappingRule.WORD_TOO_LONG, field);
        }
        return cell.isEmpty() ? null : cell;
    }

    /** The tool's reference; refused where a spreadsheet has changed it. */
    private @Nullable String toolReference(FileRow row) {
        String reference = text(row, MappedField.TOOL_REFERENCE);
        if (reference == null) {
            return null;
        }
        if (MADE_A_DAY.matcher(reference).matches()) {
            throw BrokenRule.of(MappingRule.NOT_A_TOOL_REFERENCE, "there is " + Headings.MADE_A_DAY_OF_IT)
                    .at(MappedField.TOOL_REFERENCE.code());
        }
        if (headings.found(row, MappedField.TOOL_REFERENCE) instanceof FoundCell.Amount number) {
            if (number.number().stripTrailingZeros().precision() > EXACT_DIGITS
                    || number.number().precision() - number.number().scale() > EXACT_DIGITS) {
                throw BrokenRule.of(
                                MappingRule.NOT_A_TOOL_REFERENCE,
                                "there is a number, of which a spreadsheet keeps %d digits only"
                                        .formatted(EXACT_DIGITS))
                        .at(MappedField.TOOL_REFERENCE.code());
            }
            return "0".repeat(Math.max(0, number.digits() - reference.length())) + reference;
        }
        return reference;
    }

    private @Nullable Long position(FileRow row) {
        String cell = headings.cell(row, MappedField.POSITION);
        if (cell.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(cell).matches()) {
            throw wrong(MappingRule.NOT_A_POSITION, MappedField.POSITION);
        }
        return Long.valueOf(cell);
    }

    private @Nullable Integer score(FileRow row) {
        String cell = headings.cell(row, MappedField.TOOL_SCORE);
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

    /** Whether the tool has closed the risk; only a word that the mapping names says so. */
    private @Nullable Boolean closed(FileRow row, @Nullable String status) {
        Boolean byStatus = status == null ? null : named(MappingCheck.key(status));
        if (!headings.has(MappedField.TOOL_CLOSED)) {
            if (status != null && byStatus == null && isDoubtful(MappingCheck.key(status))) {
                throw wrong(MappingRule.NOT_A_WORD_FOR_CLOSED, MappedField.TOOL_STATUS);
            }
            return byStatus;
        }
        String word = MappingCheck.key(headings.cell(row, MappedField.TOOL_CLOSED));
        if (word.isEmpty()) {
            return null;
        }
        Boolean said = named(word);
        if (said == null || (byStatus != null && !byStatus.equals(said))) {
            throw wrong(MappingRule.NOT_A_WORD_FOR_CLOSED, MappedField.TOOL_CLOSED);
        }
        return said;
    }

    private @Nullable Boolean named(String word) {
        return closed.contains(word) ? Boolean.TRUE : open.contains(word) ? Boolean.FALSE : null;
    }

    /**
     * Whether a status is doubtful. A mapping that names both kinds of words has all of them, and "Closed - tolerated" is not simply open
     * where "Closed" is closed.
     */
    private boolean isDoubtful(String status) {
        return (!closed.isEmpty() && !open.isEmpty()) || closed.stream().anyMatch(status::contains);
    }

    private @Nullable LocalDate day(FileRow row) {
        FoundCell cell = headings.found(row, MappedField.TOOL_DAY);
        LocalDate day = null;
        if (cell instanceof FoundCell.DayShown counted) {
            day = counted.day();
        } else if (cell instanceof FoundCell.Word text) {
            day = written.of(text.text());
        } else if (cell instanceof FoundCell.Amount number && days != null) {
            // a spreadsheet says how it counts days; a number in CSV could mean any day
            day = days.day(number.number());
        }
        if (cell != null && day == null) {
            throw BrokenRule.of(MappingRule.NOT_A_DAY, written.wanted()).at(MappedField.TOOL_DAY.code());
        }
        return day;
    }
}
