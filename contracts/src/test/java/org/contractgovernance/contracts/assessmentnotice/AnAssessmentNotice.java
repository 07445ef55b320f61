package org.contractgovernance.contracts.assessmentnotice;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.SayTime;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticePrepared;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.AssessmentNoticeWithdrawn;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsCommented;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsReleased;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;

/** A notice for tests to begin with, AN-1, put to the supplier on 3 May 2016, with five working days to comment. */
public final class AnAssessmentNotice {

    public static final String REFERENCE = "AN-1";
    public static final LocalDate UNTIL = LocalDate.of(2016, 5, 10);
    public static final ProvidersSay TIME = new ProvidersSay("Clause 9.4", 5);
    public static final List<MaterialKpi> KPIS = List.of(
            kpi("KPI-01", Rating.GOOD), kpi("KPI-02", Rating.APPROACHING_TARGET), kpi("KPI-03", Rating.INADEQUATE));

    private AnAssessmentNotice() {}

    public static MaterialKpi kpi(String code, Rating rating) {
        return new MaterialKpi(code, "Pupils feel it first", rating, "Nine of twelve returns were so", 12);
    }

    /** Prepared, with another last day to comment. */
    public static AssessmentNoticePrepared prepared(String reference, LocalDate until) {
        return new AssessmentNoticePrepared(
                reference,
                LocalDate.of(2015, 5, 1),
                LocalDate.of(2016, 4, 30),
                KPIS,
                5,
                new SayTime(until, TIME, new CalendarUsed(Nation.ENGLAND_AND_WALES, 0, "a library")));
    }

    /** The life of a notice. */
    public static List<AssessmentNoticeEvent> life(String reference, int which) {
        AssessmentNoticePrepared prepared = prepared(reference, UNTIL);
        return switch (which % 3) {
            case 0 -> List.of(prepared, new RatingsCommented("We agree"), new RatingsReleased(true, UNTIL));
            case 1 -> List.of(prepared, new RatingsReleased(false, UNTIL));
            default -> List.of(prepared, new AssessmentNoticeWithdrawn(AssessmentNoticeStatus.AWAITING_COMMENT));
        };
    }
}
