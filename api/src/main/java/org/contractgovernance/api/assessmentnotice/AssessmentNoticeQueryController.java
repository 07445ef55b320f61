package org.contractgovernance.api.assessmentnotice;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeLine;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeQuery;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of assessment notices. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/assessment-notices")
@Tag(
        name = "Assessment notices",
        description =
                "Notices of the assessment of performance: the KPIs that were most material, their ratings, and the"
                        + " supplier's comment before they are released")
final class AssessmentNoticeQueryController {

    private final Queries queries;

    AssessmentNoticeQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The notices of the assessment of performance of a contract.
     *
     * @param status only these statuses; all where none is named
     */
    @GetMapping
    Page<AssessmentNoticeLine> assessmentNotices(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<AssessmentNoticeStatus> status,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new AssessmentNoticeQuery.AssessmentNotices(contract, status, list.moment(), list.paging()), caller);
    }

    /** One notice. */
    @GetMapping("/{assessmentNotice}")
    Single<AssessmentNoticeLine> assessmentNotice(
            @PathVariable String contract,
            @PathVariable String assessmentNotice,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(
                new AssessmentNoticeQuery.OneAssessmentNotice(contract, assessmentNotice, at.moment()), caller);
    }
}
