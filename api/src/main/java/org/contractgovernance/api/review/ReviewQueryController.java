package org.contractgovernance.api.review;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.review.ReviewLine;
import org.contractgovernance.contracts.review.ReviewQuery;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.contracts.review.agenda.AgendaShown;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of reviews. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/reviews")
@Tag(name = "Reviews")
final class ReviewQueryController {

    private final Queries queries;

    ReviewQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The reviews of a contract: its calendar of meetings.
     *
     * @param series only reviews of this series
     * @param status only these statuses; all where none is named
     * @param from only reviews planned for this day or later
     * @param to only reviews planned for this day or earlier
     */
    @GetMapping
    Page<ReviewLine> reviews(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String series,
            @RequestParam(defaultValue = "") Set<ReviewStatus> status,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new ReviewQuery.ReviewRegister(contract, series, status, from, to, list.moment(), list.paging()),
                caller);
    }

    /** One review, with its attendance, decisions, actions and minutes. */
    @GetMapping("/{review}")
    Single<ReviewLine> review(
            @PathVariable String contract,
            @PathVariable String review,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ReviewQuery.OneReview(contract, review, at.moment()), caller);
    }

    /**
     * The agenda of a review: as it was issued, or as the registers give it. It has nothing that only the council may see, whatever the role
     * of the caller.
     */
    @GetMapping("/{review}/agenda")
    @Takes(Costly.LONG)
    Single<AgendaShown> reviewAgenda(
            @PathVariable String contract,
            @PathVariable String review,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ReviewQuery.ReviewAgenda(contract, review, at.moment()), caller);
    }
}
