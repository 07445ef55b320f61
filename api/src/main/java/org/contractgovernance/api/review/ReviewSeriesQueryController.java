package org.contractgovernance.api.review;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.review.series.ReviewPace;
import org.contractgovernance.contracts.review.series.ReviewSeriesLine;
import org.contractgovernance.contracts.review.series.ReviewSeriesQuery;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of review series. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/review-series")
@Tag(
        name = "Reviews",
        description =
                "Reviews of a contract by both parties: series with terms of reference, agendas, attendance, decisions, actions"
                        + " and agreed minutes")
final class ReviewSeriesQueryController {

    private final Queries queries;

    ReviewSeriesQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The series of reviews of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param pace only these paces; all where none is named
     */
    @GetMapping
    Page<ReviewSeriesLine> allReviewSeries(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<ReviewSeriesStatus> status,
            @RequestParam(defaultValue = "") Set<ReviewPace> pace,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new ReviewSeriesQuery.ReviewSeriesRegister(contract, status, pace, list.moment(), list.paging()),
                caller);
    }

    /** One series of reviews, with every version of its terms of reference. */
    @GetMapping("/{reviewSeries}")
    Single<ReviewSeriesLine> reviewSeries(
            @PathVariable String contract,
            @PathVariable String reviewSeries,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ReviewSeriesQuery.OneReviewSeries(contract, reviewSeries, at.moment()), caller);
    }
}
