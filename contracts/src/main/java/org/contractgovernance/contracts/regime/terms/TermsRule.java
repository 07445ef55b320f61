package org.contractgovernance.contracts.regime.terms;

import org.contractgovernance.contracts.rule.Rule;

/** The rules by which the terms of a regime agree with one another. */
public enum TermsRule implements Rule {
    SEVERITY_NAMED_TWICE("A regime has one severity of each name"),
    SEVERITIES_FALL("Severities are listed from the mildest on, and their points do not fall"),
    UNKNOWN_SEVERITY("A severity that is named is one of the regime's"),
    SEVERITY_UNREACHABLE("A figure or a missing return can reach each severity"),
    KPI_NAMED_TWICE("A regime has one schedule for each KPI, and a form of credit names each KPI once"),
    KPI_WITHOUT_SCHEDULE("A form of credit names only KPIs that have a schedule in the regime"),
    SCHEDULE_FINER_THAN_FIGURES("A limit has no more decimal places than a rounded figure"),
    SCHEDULE_UPSIDE_DOWN("A band of severity runs from its lower limit to its higher one"),
    SCHEDULE_LEAVES_A_HOLE("Bands of severity leave no rounded figure without a band"),
    SCHEDULE_OVERLAPS("No rounded figure is in two bands of severity"),
    SCHEDULE_FALLS_SHORT("Bands of severity reach every figure that the measure can have"),
    SCHEDULE_UNREACHABLE("A band of severity holds figures that the measure can have"),
    LEVEL_CANNOT_BE_MET("Some figures of a KPI meet its level"),
    LEVEL_CANNOT_BE_MISSED("Some figures of a KPI miss its level"),
    POINTS_AGAINST_DIRECTION("Failures get no milder as figures move away from the level"),
    NO_FORM_OF_CREDIT("A regime has at least one form of credit"),
    THRESHOLDS_DO_NOT_RISE("Thresholds, stages and values are listed from the lowest or earliest on, each once"),
    COST_FALLS("More points do not cost less"),
    THRESHOLD_UNREACHABLE("The points of a period can reach every step of a step table"),
    SHARES_DO_NOT_SUM("The shares of a whole come to 100%"),
    NOT_IN_PERCENTAGE_POINTS("Only a KPI that is a percentage can have a linear credit"),
    TARGET_IS_A_FAILURE("The target of a linear credit meets the KPI's level"),
    LATE_RETURN_NOT_SAID_ONCE(
            "What a late return costs is said once: points, an amount, or an amount for each working day"),
    LATE_RETURN_WITHOUT_LIMIT(
            "An amount for each working day that a return is late has a limit, which is no less than one day costs"),
    LATE_RETURN_FREE("What a late return costs is more than nothing"),
    EVENT_NAMED_TWICE("A regime has one price for each kind of event"),
    CAP_NOT_SAID_ONCE("A cap is a percentage of the charges or an amount, and not both"),
    CAP_BELOW_ZERO("A cap is not below zero"),
    CAP_ABOVE_THE_CHARGES("A cap is at most all of the charges"),
    CAP_TWICE("A regime has one cap over each number of months"),
    MONTHS_DO_NOT_FIT("The months of a cap or a window hold whole periods"),
    FAILURES_NOT_SAID(
            "A failure of the service is a number of failures in a row, a number within some months, or either"),
    WINDOW_NOT_SAID_ONCE("A window has one limit: points, a share of the greatest points, or periods at the cap"),
    WINDOW_UNREACHABLE("The limit of a window can be reached within its months");

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
