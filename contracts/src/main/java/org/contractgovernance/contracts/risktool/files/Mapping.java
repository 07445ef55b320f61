package org.contractgovernance.contracts.risktool.files;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.text.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * How a file for one corporate risk tool is written and read.
 *
 * @param title what people call it
 * @param example whether it only shows how a mapping is written and follows no product's own format; the default is no
 * @param note what users of the mapping should know; do not name people
 * @param sheet name of the sheet in XLSX
 * @param csv how the file is written as CSV
 * @param days how a day is written in CSV. The same order of day, month and year reads a day from any text, with or without leading zeros
 *     and a time after it. In XLSX days are written as days
 * @param columns the columns, in order
 * @param scale how steps and scores of the contract's matrix are written; without an entry, a step is written as its number
 * @param words how this application's words are written; without an entry, a word is written as it is
 * @param reading how the tool's reports are read
 */
public record Mapping(
        @NotBlank @Size(max = Text.TITLE) String title,
        @Nullable Boolean example,
        @Size(max = NOTE) @Nullable String note,

        @NotBlank @Size(max = SHEET) @Pattern(regexp = "[^\\[\\]:*?/\\\\']*") String sheet,

        @NotNull @Valid Csv csv,

        @NotNull @Pattern(regexp = "yyyy-MM-dd|dd/MM/yyyy|dd-MM-yyyy|dd\\.MM\\.yyyy|MM/dd/yyyy|dd MMM yyyy") String days,

        @NotEmpty @Size(max = MOST_COLUMNS) List<@NotNull @Valid Column> columns,
        @Valid @Nullable Scale scale,
        @Valid @Nullable Words words,
        @Valid @Nullable Reading reading) {

    /** The largest number of columns in a file. */
    public static final int MOST_COLUMNS = 60;

    /** The largest number of words that one list of a mapping translates. */
    public static final int MOST_WORDS = 100;

    /** Longest word or constant, in characters. */
    public static final int WORD = 100;

    /** Longest note, in characters. */
    private static final int NOTE = 1_000;

    /** Longest name that a sheet may have. */
    private static final int SHEET = 31;

    /** A step or a score of a matrix. */
    private static final String STEP = "[1-9][0-9]{0,2}";

    /** Makes a missing list an empty list. */
    public Mapping {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /**
     * How a file is written as CSV.
     *
     * @param delimiter the character between two cells: a comma, a semicolon, a vertical line or a tab
     * @param encoding how characters are written
     */
    public record Csv(
            @NotNull @Symbol @Pattern(regexp = "[,;|\t]") String delimiter,
            @NotNull Encoding encoding) {}

    /**
     * A column.
     *
     * @param heading its heading; no two columns of a file have the same heading
     * @param field the field in the column; none where the column has a constant
     * @param constant the same text in every row
     */
    public record Column(
            @NotBlank @Size(max = WORD) String heading,
            @Nullable MappedField field,
            @Size(max = WORD) @Nullable String constant) {}

    /**
     * How the contract's matrix is written: the tool's word or number for each step or score, from 1.
     *
     * @param likelihood by step of likelihood
     * @param impact by step of impact
     * @param score by score, likelihood times impact
     */
    public record Scale(
            @Size(max = MOST_WORDS) @Nullable Map<@Pattern(regexp = STEP) String, @NotBlank @Size(max = WORD) String> likelihood,

            @Size(max = MOST_WORDS) @Nullable Map<@Pattern(regexp = STEP) String, @NotBlank @Size(max = WORD) String> impact,

            @Size(max = MOST_WORDS) @Nullable Map<@Pattern(regexp = STEP) String, @NotBlank @Size(max = WORD) String> score) {}

    /**
     * How this application's words are written: the tool's word for each of them.
     *
     * @param status by status: open
     * @param kinds by kind of risk: financial, political, reputational, legal, equality, delivery
     * @param trend by trend: new, rising, level, falling
     * @param visibility by visibility: shared, council-only
     * @param bands by name of a band of the contract's matrix
     */
    public record Words(
            @Size(max = MOST_WORDS) @Nullable Map<String, @NotBlank @Size(max = WORD) String> status,
            @Size(max = MOST_WORDS) @Nullable Map<String, @NotBlank @Size(max = WORD) String> kinds,
            @Size(max = MOST_WORDS) @Nullable Map<String, @NotBlank @Size(max = WORD) String> trend,
            @Size(max = MOST_WORDS) @Nullable Map<String, @NotBlank @Size(max = WORD) String> visibility,

            @Size(max = MOST_WORDS) @Nullable Map<@NotBlank @Size(max = WORD) String, @NotBlank @Size(max = WORD) String> bands) {}

    /**
     * How the tool's reports are read.
     *
     * @param scores our score (likelihood times impact) for each word of the tool; any other word is read as a number
     * @param closed the words that say that a risk is closed, in the column of the status or in a column of their own
     * @param open the words that say that a risk is open, in either column; where both lists are given, no other word is accepted there
     */
    public record Reading(
            @Size(max = MOST_WORDS) @Nullable Map<@NotBlank @Size(max = WORD) String, @NotNull @Min(1) @Max(100) Integer> scores,

            @Size(max = MOST_WORDS) @Nullable List<@NotBlank @Size(max = WORD) String> closed,
            @Size(max = MOST_WORDS) @Nullable List<@NotBlank @Size(max = WORD) String> open) {}

    /** How days are written and read; months have three letters; Java's British English abbreviates September otherwise. */
    public DateTimeFormatter dayFormat() {
        return DateTimeFormatter.ofPattern(days.replace("yyyy", "uuuu"), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
