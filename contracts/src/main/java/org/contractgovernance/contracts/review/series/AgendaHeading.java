package org.contractgovernance.contracts.review.series;

import org.contractgovernance.contracts.term.Coded;

/** The headings under which an agenda assembles its items. */
public enum AgendaHeading implements Coded {
    KPIS_BELOW_TARGET("KPIs below target"),
    OVERDUE_RETURNS("Returns overdue"),
    ISSUES("Issues"),
    EARLY_WARNINGS("Early warnings"),
    RECTIFICATION_PLANS("Rectification plans"),
    DEDUCTIONS("Deductions awaiting a decision"),
    ACTIONS("Actions"),
    OBLIGATIONS("Obligations"),
    SAVINGS("Savings and shares of gain");

    private final String title;

    AgendaHeading(String title) {
        this.title = title;
    }

    /** As an agenda prints it. */
    public String title() {
        return title;
    }
}
