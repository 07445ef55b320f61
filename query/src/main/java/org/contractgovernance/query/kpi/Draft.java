package org.contractgovernance.query.kpi;

import java.time.LocalDate;
import org.contractgovernance.contracts.kpi.KpiReturn;
import org.contractgovernance.contracts.kpi.Rated;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** A return's row being changed: a fold names what an event changes, and the rest stays. */
final class Draft {

    private final ReturnEntry before;
    ReturnStatus status;
    boolean provisional;
    KpiReturn figures;
    Rated rated;
    PersonId submittedBy;

    @Nullable String question;

    @Nullable String answer;

    @Nullable PersonId assuredBy;

    @Nullable LocalDate assuredOn;

    int corrections;

    @Nullable PersonId correctedBy;

    @Nullable LocalDate correctedOn;

    @Nullable String source;

    Draft(ReturnEntry before) {
        this.before = before;
        status = before.status();
        provisional = before.provisional();
        figures = before.figures();
        rated = before.rated();
        submittedBy = before.submittedBy();
        question = before.question();
        answer = before.answer();
        assuredBy = before.assuredBy();
        assuredOn = before.assuredOn();
        corrections = before.corrections();
        correctedBy = before.correctedBy();
        correctedOn = before.correctedOn();
        source = before.source();
    }

    ReturnEntry entry() {
        return new ReturnEntry(
                before.contract(),
                before.code(),
                before.period(),
                before.periodFrom(),
                before.periodTo(),
                status,
                rated.figure(),
                rated.rating(),
                rated.because(),
                provisional,
                figures.value(),
                figures.numerator(),
                figures.denominator(),
                figures.sample(),
                figures.cannotBeDescribed(),
                figures.narrative(),
                figures.evidence(),
                submittedBy,
                before.submittedOn(),
                question,
                answer,
                assuredBy,
                assuredOn,
                corrections,
                correctedBy,
                correctedOn,
                source);
    }
}
