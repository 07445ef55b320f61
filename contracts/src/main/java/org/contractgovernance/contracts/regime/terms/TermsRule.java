package org.contractgovernance.contracts.regime.terms;

import org.contractgovernance.contracts.rule.Rule;

/** The rules by which the terms of a regime agree with one another. */
public enum TermsRule implements Rule {
    SEVERITY_NAMED_TWICE("A regime has one severity of each name"),
    SEVERITIES_FALL("Severities are listed from the mildest on, and their points do not fall"),
    UNKNOWN_SEVERITY("A severity that is named is one of the regime's"),
    SEVERITY_UNREACHABLE("Each severity is one that some figure, or a missing return, can have"),
    KPI_NAMED_TWICE("A regime says once what a KPI's failures are, and a form of credit names a KPI once"),
    KPI_WITHOUT_TERMS("A form of credit names KPIs of which the regime says what their failures are"),
    SCHEDULE_FINER_THAN_FIGURES("A limit has no more decimal places than a rounded figure"),
    SCHEDULE_UPSIDE_DOWN("A band of severity runs from its lower limit to its higher one"),
    SCHEDULE_LEAVES_A_HOLE("Bands of severity leave no rounded figure between them out"),
    SCHEDULE_OVERLAPS("Bands of severity take no rounded figure twice"),
    SCHEDULE_FALLS_SHORT("Bands of severity reach every figure that the measure can have"),
    SCHEDULE_UNREACHABLE("A band of severity holds figures that the measure can have"),
    LEVEL_CANNOT_BE_MET("A KPI of a regime has figures that are no failure"),
    LEVEL_CANNOT_BE_MISSED("A KPI of a regime has figures that are a failure"),
    POINTS_AGAINST_DIRECTION("Points do not fall as figures get farther from those that are no failure"),
    NO_FORM_OF_CREDIT("A regime has at least one form of credit"),
    THRESHOLDS_DO_NOT_RISE("Thresholds, stages and values are listed from the lowest or earliest on, each once"),
    COST_FALLS("More points do not cost less"),
    THRESHOLD_UNREACHABLE("A step of a table is one that the points of a period can reach"),
    SHARES_DO_NOT_SUM("The shares of a whole come to 100%"),
    NOT_IN_PERCENTAGE_POINTS("What costs by the percentage point is a percentage"),
    TARGET_IS_A_FAILURE("The target from which a linear credit counts is a figure that is no failure"),
    EVENT_NAMED_TWICE("A regime has one price for each kind of event"),
    CAP_NOT_SAID_ONCE("A cap is a percentage of the charges or an amount, and not both"),
    CAP_BELOW_ZERO("A cap is not below zero"),
    CAP_ABOVE_THE_CHARGES("A cap is at most all of the charges"),
    CAP_TWICE("A regime has one cap over each number of months"),
    MONTHS_DO_NOT_FIT("Months over which something is counted hold whole periods"),
    FAILURES_NOT_SAID(
            "A failure of the service is so many failures in a row, or so many within some months, or either"),
    WINDOW_NOT_SAID_ONCE("A window counts points, or a share of the greatest, or periods at the cap"),
    WINDOW_UNREACHABLE("What makes a failure critical can happen within its months");

    private final String sentence;

    TermsRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public Answer answer() {
        return Answer.INVALID;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
