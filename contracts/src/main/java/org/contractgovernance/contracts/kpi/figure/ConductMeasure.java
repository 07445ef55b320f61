package org.contractgovernance.contracts.kpi.figure;

import org.contractgovernance.contracts.term.Coded;

/** What a KPI measures of how the parties conduct a contract, as the application's own registers show it. */
public enum ConductMeasure implements Coded {
    /** The share of required seats that were taken at reviews. */
    ATTENDANCE("attendance of reviews", "No seat was required at a review"),
    /** The share of reviews whose agenda was issued in time. */
    AGENDAS_IN_TIME("agendas of reviews in time", "No review was held"),
    /** The share of reviews whose minutes were drafted in time. */
    MINUTES_IN_TIME("minutes of reviews in time", "No minutes of a review had a last day"),
    /** The share of returns of KPIs that were made in time. */
    RETURNS_IN_TIME("returns in time", "No return fell due");

    private final String title;
    private final String nothing;

    ConductMeasure(String title, String nothing) {
        this.title = title;
        this.nothing = nothing;
    }

    /** As a person writes it. */
    public String title() {
        return title;
    }

    /** Why there is nothing to measure in a period. */
    public String nothing() {
        return nothing;
    }

    /** Whether it is measured at reviews. */
    public boolean isOfReviews() {
        return this != RETURNS_IN_TIME;
    }
}
