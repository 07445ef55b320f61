package org.contractgovernance.contracts.kpi.figure;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of figures that rest on other figures: of other KPIs, or of earlier periods of the year. */
public enum ComputedRule implements Rule {
    INPUT_TWICE(Answer.INVALID, "A KPI is an input once"),
    WEIGHT_OUT_OF_PLACE(
            Answer.INVALID, "Each input of a weighted mean has a weight above zero, and no other input has a weight"),
    WEIGHTS_NOT_A_HUNDRED(Answer.INVALID, "The weights of a weighted mean add up to 100"),
    SCORE_TWICE(Answer.INVALID, "A grade has one score"),
    SCORES_OUT_OF_PLACE(
            Answer.INVALID,
            "Scores count in a sum or a mean of grades, not where numerators and denominators are added"),
    UNKNOWN_INPUT(Answer.INVALID, "An input, and a volume of another measure, is another KPI of the contract"),
    INPUTS_IN_A_CIRCLE(Answer.CONFLICT, "No KPI is computed of itself, nor of a KPI that is computed of it"),
    INPUT_OF_ANOTHER_MEASURE(
            Answer.INVALID,
            "Inputs have the measure and the unit of the KPI that is computed of them; a mean of counts is a number, and"
                    + " scores are of any measure"),
    INPUT_DOES_NOT_NEST(
            Answer.INVALID,
            "The periods of an input are those of the KPI, or make them up: months of a quarter or a year, quarters of a"
                    + " year. A volume is of the same period"),
    INPUT_COUNTS_CUMULATIVELY(
            Answer.INVALID, "An input counts period by period; the KPI that is computed may count cumulatively"),
    MEASURE_NOT_COMPUTED(
            Answer.INVALID,
            "A number, a duration and an amount of money can be computed in every way; a percentage and a ratio by a mean or"
                    + " by adding parts before dividing; a count by a sum"),
    INPUT_WITHOUT_PARTS(
            Answer.CONFLICT,
            "Parts are added before dividing where each input was returned as numerator and denominator"),
    INPUT_WITHOUT_SCORE(Answer.CONFLICT, "A grade of an input has a score"),
    INPUTS_NOT_OF_THE_DEFINITION(
            Answer.CONFLICT, "A figure is computed of the returns of the inputs in the period, and of no others"),
    COMPUTED_NOT_RETURNED(
            Answer.CONFLICT,
            "The return of a computed KPI follows from its inputs: nobody submits, questions, accepts or corrects it by hand"),
    COMPUTED_OF_NOTHING(Answer.INVALID, "A KPI is computed of other KPIs, or of how the parties conduct the contract"),
    CONDUCT_COMPUTED_OTHERWISE(
            Answer.INVALID,
            "A KPI of how the parties conduct the contract has no inputs and no scores, and adds parts before dividing"),
    CONDUCT_OUT_OF_PLACE(
            Answer.INVALID,
            "A KPI of conduct names a series for reviews alone, a party for attendance alone, and days for agendas"),
    UNKNOWN_REVIEW_SERIES(Answer.INVALID, "A KPI of reviews names a series of the contract"),
    NOTHING_COMPUTED(Answer.CONFLICT, "What the same inputs come to is told once"),

    VOLUME_IN_ONE_WAY(
            Answer.INVALID, "Bands hang on the volume that one KPI gives, or on one figure of the return itself"),
    VOLUME_RANGE_UPSIDE_DOWN(Answer.INVALID, "A range of volumes ends above its beginning"),
    VOLUME_RANGES_OVERLAP(Answer.INVALID, "A volume is in one range"),
    VOLUME_MISSING(Answer.INVALID, "A return gives the figure of its own on whose volume the bands hang"),
    VOLUME_NOT_KNOWN(
            Answer.CONFLICT,
            "A return whose bands hang on the volume of another KPI is accepted once that is returned"),
    NO_OTHER_VOLUME(Answer.CONFLICT, "A volume is told once, and to a KPI whose bands hang on it"),

    NOT_CUMULATIVE(
            Answer.INVALID,
            "Values of numbers, counts, durations and amounts add up in the year; numerators and denominators of all of these"
                    + " but counts, and of percentages and ratios"),
    CUMULATIVE_ONCE_A_YEAR(Answer.INVALID, "A KPI that is measured once a year has nothing to add up in it"),
    CUMULATIVE_GIVEN_OTHERWISE(
            Answer.INVALID,
            "A return of a KPI that counts cumulatively gives what is added up: a value, or a numerator and a denominator");

    private final Answer answer;
    private final String sentence;

    ComputedRule(Answer answer, String sentence) {
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
