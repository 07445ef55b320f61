package org.contractgovernance.api.review;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.AgreeTermsOfReference;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.BeginReviewSeries;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.EndReviewSeries;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.ProposeTermsOfReference;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on series of reviews. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/review-series")
@Tag(name = "Reviews")
final class ReviewSeriesCommandController {

    private final Commands commands;

    ReviewSeriesCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Begins a series of reviews, and proposes its terms of reference. */
    @PostMapping
    @Creates("/contracts/{contract}/review-series/{reference}")
    Accepted beginReviewSeries(@Valid @RequestBody BeginReviewSeries command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Proposes other terms of reference. */
    @PostMapping("/{reviewSeries}/propose-terms")
    Accepted proposeTermsOfReference(
            @Valid @RequestBody ProposeTermsOfReference command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Agrees the terms of reference that the other party proposed last. */
    @PostMapping("/{reviewSeries}/agree-terms")
    Accepted agreeTermsOfReference(
            @Valid @RequestBody AgreeTermsOfReference command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Ends a series of reviews. */
    @PostMapping("/{reviewSeries}/end")
    Accepted endReviewSeries(@Valid @RequestBody EndReviewSeries command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
