package org.contractgovernance.api.assessment;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.assessment.AssessmentDetail;
import org.contractgovernance.contracts.assessment.AssessmentLine;
import org.contractgovernance.contracts.assessment.AssessmentQuery;
import org.contractgovernance.contracts.assessment.AssessmentStatus;
import org.contractgovernance.contracts.assessment.DerivedAssessment;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the register of assessments can be asked. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/assessments")
@Tag(
        name = "Assessments",
        description =
                "What each period comes to by the performance regime, what the provider says, and what is decided")
final class AssessmentQueryController {

    private final Queries queries;

    AssessmentQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The assessments of a contract, the latest period first. Each says what is proposed, what stands, and what each party has to do.
     *
     * @param status only these statuses; all where none is named
     * @param from only periods that end on this day or later
     * @param to only periods that begin on this day or earlier
     */
    @GetMapping
    Page<AssessmentLine> assessments(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<AssessmentStatus> status,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new AssessmentQuery.Assessments(contract, status, from, to, list.moment(), list.paging()), caller);
    }

    /** The assessment of a period, with each step of its calculation and each return that it rests on. */
    @GetMapping("/{assessment}")
    Single<AssessmentDetail> assessment(
            @PathVariable String contract,
            @PathVariable String assessment,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new AssessmentQuery.OneAssessment(contract, assessment, at.moment()), caller);
    }

    /**
     * The derivation of an assessment: of each deduction the clause, the steps, the KPIs, the events that gave the returns their figures, the
     * event that set the terms, and what was said and decided.
     */
    @GetMapping("/{assessment}/derivation")
    @Takes(Costly.LONG)
    Single<DerivedAssessment> assessmentDerivation(
            @PathVariable String contract,
            @PathVariable String assessment,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new AssessmentQuery.AssessmentDerivation(contract, assessment, at.moment()), caller);
    }
}
