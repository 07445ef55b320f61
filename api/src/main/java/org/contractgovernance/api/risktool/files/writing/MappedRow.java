package org.contractgovernance.api.risktool.files.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.risktool.ReferredRisk;
import org.contractgovernance.contracts.risktool.Risk;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.contractgovernance.contracts.risktool.files.Mapping.Scale;
import org.contractgovernance.contracts.risktool.files.Mapping.Words;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** An early warning as a row of a mapping. */
final class MappedRow {

    private static final Scale NO_SCALE = new Scale(null, null, null);
    private static final Words NO_WORDS = new Words(null, null, null, null, null);

    private final List<Column> columns;
    private final Scale scale;
    private final Words words;

    MappedRow(Mapping mapping) {
        this.columns = mapping.columns();
        this.scale = mapping.scale() == null ? NO_SCALE : mapping.scale();
        this.words = mapping.words() == null ? NO_WORDS : mapping.words();
    }

    /** The row's cells, one for each column. */
    List<Cell> of(ReferredRisk risk) {
        return columns.stream().map(column -> cell(column, risk)).toList();
    }

    private Cell cell(Column column, ReferredRisk risk) {
        MappedField field = column.field();
        return field == null ? Cell.words(column.constant()) : cell(field, risk);
    }

    private Cell cell(MappedField field, ReferredRisk row) {
        Risk risk = row.risk();
        Score target = risk.target();
        return switch (field) {
            case SUBJECT -> Cell.words(risk.contract() + "/" + risk.reference());
            case CONTRACT -> Cell.words(risk.contract());
            case REFERENCE -> Cell.words(risk.reference());
            case TITLE -> Cell.words(risk.title());
            case KINDS ->
                Cell.words(risk.kinds().stream()
                        .map(each -> word(words.kinds(), each))
                        .collect(Collectors.joining(", ")));
            case STATUS -> Cell.words(word(words.status(), risk.status()));
            case VISIBILITY -> Cell.words(word(words.visibility(), risk.visibility()));
            case LIKELIHOOD -> step(scale.likelihood(), risk.score().likelihood());
            case IMPACT -> step(scale.impact(), risk.score().impact());
            case SCORE -> step(scale.score(), risk.score().score());
            case BAND -> Cell.words(band(risk.score()));
            case TARGET_LIKELIHOOD -> target == null ? new Cell.Empty() : step(scale.likelihood(), target.likelihood());
            case TARGET_IMPACT -> target == null ? new Cell.Empty() : step(scale.impact(), target.impact());
            case TARGET_SCORE -> target == null ? new Cell.Empty() : step(scale.score(), target.score());
            case TARGET_BAND -> target == null ? new Cell.Empty() : Cell.words(band(target));
            case TREND -> Cell.words(word(words.trend(), risk.trend()));
            case RAISED_ON -> Cell.of(risk.raisedOn());
            case REFERRED_ON -> Cell.of(risk.referredOn());
            case NEXT_REVIEW_ON -> Cell.of(risk.nextReviewOn());
            case ACTIONS_PLANNED -> new Cell.Whole(risk.actionsPlanned());
            case NEXT_ACTION_DUE_ON -> Cell.of(risk.nextActionDueOn());
            case POSITION -> new Cell.Whole(row.position());
            case INCOMPLETE_SINCE -> Cell.of(row.incompleteSince());
            case TOOL_REFERENCE -> Cell.words(row.toolReference());
            // the tool's to say
            case TOOL_SCORE, TOOL_STATUS, TOOL_CLOSED, TOOL_DAY -> new Cell.Empty();
        };
    }

    private String band(Score score) {
        return words.bands() == null ? score.band() : words.bands().getOrDefault(score.band(), score.band());
    }

    private static String word(@Nullable Map<String, String> translated, Coded word) {
        return translated == null ? word.code() : translated.getOrDefault(word.code(), word.code());
    }

    private static Cell step(@Nullable Map<String, String> written, int step) {
        String number = Integer.toString(step);
        return Cell.of(written == null ? number : written.getOrDefault(number, number));
    }
}
