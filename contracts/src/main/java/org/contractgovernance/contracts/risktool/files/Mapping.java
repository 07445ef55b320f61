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
 * How a file for one corporate risk tool looks.
 *
 * @param title what people call it
 * @param example whether it is there to show how a mapping is written, and follows no product's own format; not, unless said otherwise
 * @param note what whoever uses it should know; do not name people
 * @param sheet name of the sheet in XLSX
 * @param csv how the file is written as CSV
 * @param days how a day is written in CSV, and in which order it is read wherever it is text, with or without zeros in front and a time
 *     behind; in XLSX days are days
 * @param columns the columns, in order
 * @param scale how steps and scores of the contract's matrix are written; a step that is not named is written as its number
 * @param words how our words are written; one that is not named is written as it is
 * @param reading how what the tool says is read
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

    /** How many columns a file may have. */
    public static final int MOST_COLUMNS = 60;

    /** How many words one list of a mapping translates at most. */
    public static final int MOST_WORDS = 100;

    /** Longest word or constant, in characters. */
    public static final int WORD = 100;

    /** Longest note, in characters. */
    private static final int NOTE = 1_000;

    /** Longest name that a sheet may have. */
    private static final int SHEET = 31;

    /** A step or a score of a matrix. */
    private static final String STEP = "[1-9][0-9]{0,2}";

    /** A list that is not given has nothing in it, which is then said by name and not by chance. */
    public Mapping {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /**
     * How a file is written as CSV.
     *
     * @param delimiter what stands between two cells: a comma, a semicolon, a vertical line or a tab
     * @param encoding how characters are written
     */
    public record Csv(
            @NotNull @Symbol @Pattern(regexp = "[,;|\t]") String delimiter,
            @NotNull Encoding encoding) {}

    /**
     * A column.
     *
     * @param heading what stands at its head, once in a file
     * @param field what stands in it; or else a constant does
     * @param constant the same text in every row
     */
    public record Column(
            @NotBlank @Size(max = WORD) String heading,
            @Nullable MappedField field,
            @Size(max = WORD) @Nullable String constant) {}

    /**
     * How the contract's matrix is written: by step or score, from 1, the tool's word or number.
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
     * How our words are written: by our word, the tool's.
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
     * How what the tool says is read.
     *
     * @param scores by the tool's word, our score: likelihood times impact; what is not named is read as a number
     * @param closed the words that say that something is over, in the column of the status or in one of its own
     * @param open the words that say that it is not, in either; where both lists are given no other word is read there
     */
    public record Reading(
            @Size(max = MOST_WORDS) @Nullable Map<@NotBlank @Size(max = WORD) String, @NotNull @Min(1) @Max(100) Integer> scores,

            @Size(max = MOST_WORDS) @Nullable List<@NotBlank @Size(max = WORD) String> closed,
            @Size(max = MOST_WORDS) @Nullable List<@NotBlank @Size(max = WORD) String> open) {}

    /** How days are written and read; months by three letters, which British English has not for September. */
    public DateTimeFormatter dayFormat() {
        return DateTimeFormatter.ofPattern(days.replace("yyyy", "uuuu"), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
