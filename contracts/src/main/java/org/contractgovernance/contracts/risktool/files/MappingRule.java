package org.contractgovernance.contracts.risktool.files;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of mappings, and of the files that mappings read. */
public enum MappingRule implements Rule {
    NOT_A_NAME(
            Answer.INVALID,
            "A mapping's name is lower-case words and numbers joined by hyphens, at most 40 characters"),
    FIELD_OR_CONSTANT(Answer.INVALID, "A column has a field or a constant"),
    HEADING_TWICE(Answer.INVALID, "A heading belongs to one column only"),
    UNKNOWN_OWN_WORD(Answer.INVALID, "A mapping translates only this application's own words"),
    TOO_MANY_MAPPINGS(Answer.CONFLICT, "At most 100 mappings are kept"),
    EXAMPLE_STAYS(
            Answer.CONFLICT,
            "An example that comes with the application cannot be removed; another mapping can replace it"),
    READS_NOTHING(
            Answer.CONFLICT,
            "A mapping that reads reports has columns for the early warning and, apart from them, at least one for what the tool says about it"),
    UNREADABLE_FILE(
            Answer.INVALID, "A file is CSV or XLSX, written as the mapping says, and no larger than documented"),
    SHEET_MISSING(Answer.INVALID, "The file has the sheet that the mapping names, and the sheet is not hidden"),
    HEADING_MISSING(Answer.INVALID, "The first row has every heading that the mapping reads"),
    TOO_MANY_ROWS(Answer.INVALID, "A file has at most 5,000 rows"),
    CELL_REQUIRED(Answer.INVALID, "A row names the early warning"),
    CELL_WITHOUT_VALUE(
            Answer.INVALID,
            "A cell that is read holds a value as the tool wrote it; it is no error, uncalculated formula or part of merged cells"),
    NOT_A_REFERENCE(Answer.INVALID, "A reference is written as this application writes it"),
    NOT_A_SCORE(Answer.INVALID, "A score is a whole number from 1 to 100, or a word that the mapping translates"),
    NOT_A_DAY(Answer.INVALID, "A day is written as the mapping says"),
    NOT_A_WORD_FOR_CLOSED(
            Answer.INVALID,
            "A row says whether the risk is closed in a word that the mapping names, and does not contradict itself"),
    NOT_A_POSITION(Answer.INVALID, "A position is a whole number from 1"),
    POSITION_REQUIRED(
            Answer.INVALID,
            "An acknowledgement gives the position that the tool has reached, as the exported file gave it"),
    NOT_A_TOOL_REFERENCE(Answer.INVALID, "A tool's reference is letters, digits, and . _ / : -"),
    WORD_TOO_LONG(Answer.INVALID, "A status or a reference has at most 100 characters"),
    ROW_REPEATED(Answer.INVALID, "A file has one row for an early warning; the first one counts"),
    ROW_SAYS_NOTHING(Answer.INVALID, "A row says something about the early warning");

    private final Answer answer;
    private final String sentence;

    MappingRule(Answer answer, String sentence) {
        this.answer = answer;
        this.sentence = sentence;
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
