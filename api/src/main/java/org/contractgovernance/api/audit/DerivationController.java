package org.contractgovernance.api.audit;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.audit.AuditQuery.RowDerivation;
import org.contractgovernance.contracts.audit.Derivation;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.particulars.ParticularsCommand;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.share.ShareCommand;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Derivations of what the registers show. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(name = "Audit trail")
final class DerivationController {

    private final Queries queries;

    DerivationController(Queries queries) {
        this.queries = queries;
    }

    /** The derivation of the contract's entry: each field with the event that gave it its value, and the value before. */
    @GetMapping("/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> contractDerivation(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return derivation(contract, RegisterName.CONTRACTS, contract, at, caller);
    }

    /** The derivation of the entry of the contract's particulars, field by field. */
    @GetMapping("/particulars/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> particularsDerivation(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return derivation(contract, RegisterName.PARTICULARS, ParticularsCommand.REFERENCE, at, caller);
    }

    /** The derivation of an option's entry, field by field. */
    @GetMapping("/options/{option}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> optionDerivation(
            @PathVariable String contract,
            @PathVariable String option,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.OPTIONS, option, at, caller);
    }

    /** The derivation of an issue's entry in the issues log, field by field. */
    @GetMapping("/issues/{issue}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> issueDerivation(
            @PathVariable String contract,
            @PathVariable String issue,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.ISSUES_LOG, issue, at, caller);
    }

    /** The derivation of an early warning's entry in the register, field by field. */
    @GetMapping("/early-warnings/{earlyWarning}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> earlyWarningDerivation(
            @PathVariable String contract,
            @PathVariable String earlyWarning,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.EARLY_WARNING_REGISTER, earlyWarning, at, caller);
    }

    /** The derivation of a KPI's entry, field by field: which event put which definition in force. */
    @GetMapping("/kpis/{code}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> kpiDerivation(
            @PathVariable String contract,
            @PathVariable String code,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.KPIS, code, at, caller);
    }

    /** The derivation of the performance regime's entry, field by field: which event put which terms in force. */
    @GetMapping("/performance-regime/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> regimeDerivation(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return derivation(contract, RegisterName.PERFORMANCE_REGIMES, RegimeCommand.REFERENCE, at, caller);
    }

    /** The derivation of the entry of a scheme of payment by results, field by field: which event put which terms in force. */
    @GetMapping("/payment-by-results/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> resultsSchemeDerivation(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return derivation(contract, RegisterName.RESULTS_SCHEMES, ResultsCommand.REFERENCE, at, caller);
    }

    /** The derivation of a claim of results, field by field: what was claimed, verified, adjusted, paid and clawed back by which event. */
    @GetMapping("/payment-by-results/claims/{claim}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> resultClaimDerivation(
            @PathVariable String contract,
            @PathVariable String claim,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(
                new RowDerivation(contract, RegisterName.RESULT_CLAIMS, ResultsCommand.REFERENCE, claim, at.moment()),
                caller);
    }

    /** The derivation of the entry of a gain share, field by field: which event put which terms in force. */
    @GetMapping("/gain-share/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> gainShareDerivation(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return derivation(contract, RegisterName.GAIN_SHARES, ShareCommand.REFERENCE, at, caller);
    }

    /** The derivation of the statement of a year, field by field: what was drafted, disputed, agreed and certified by which event. */
    @GetMapping("/gain-share/statements/{year}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> shareStatementDerivation(
            @PathVariable String contract,
            @PathVariable String year,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(
                new RowDerivation(contract, RegisterName.SHARE_STATEMENTS, ShareCommand.REFERENCE, year, at.moment()),
                caller);
    }

    /** The derivation of a rectification plan's entry, field by field: which event, or which passing of time, set it. */
    @GetMapping("/rectification-plans/{rectificationPlan}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> rectificationPlanDerivation(
            @PathVariable String contract,
            @PathVariable String rectificationPlan,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.RECTIFICATION_PLANS, rectificationPlan, at, caller);
    }

    /** The derivation of a claim's entry in the register of relief, field by field. */
    @GetMapping("/relief/{relief}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> reliefDerivation(
            @PathVariable String contract,
            @PathVariable String relief,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.RELIEF, relief, at, caller);
    }

    /** The derivation of an obligation's entry, field by field. */
    @GetMapping("/obligations/{obligation}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> obligationDerivation(
            @PathVariable String contract,
            @PathVariable String obligation,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.OBLIGATIONS, obligation, at, caller);
    }

    /** The derivation of an instance of an obligation, field by field: fulfilled, missed or waived by which event. */
    @GetMapping("/obligations/{obligation}/instances/{instance}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> obligationInstanceDerivation(
            @PathVariable String contract,
            @PathVariable String obligation,
            @PathVariable String instance,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(
                new RowDerivation(contract, RegisterName.OBLIGATION_INSTANCES, obligation, instance, at.moment()),
                caller);
    }

    /** The derivation of a notice's entry, field by field. */
    @GetMapping("/notices/{notice}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> noticeDerivation(
            @PathVariable String contract,
            @PathVariable String notice,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.NOTICES, notice, at, caller);
    }

    /** The derivation of an occurrence's entry, field by field. */
    @GetMapping("/occurrences/{occurrence}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> occurrenceDerivation(
            @PathVariable String contract,
            @PathVariable String occurrence,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.OCCURRENCES, occurrence, at, caller);
    }

    /** The derivation of what a failure set off, field by field: which event set it. */
    @GetMapping("/failure-responses/{failureResponse}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> failureResponseDerivation(
            @PathVariable String contract,
            @PathVariable String failureResponse,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.FAILURE_RESPONSES, failureResponse, at, caller);
    }

    /** The derivation of a duty's entry, field by field. */
    @GetMapping("/duties/{duty}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> dutyDerivation(
            @PathVariable String contract,
            @PathVariable String duty,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.DUTIES, duty, at, caller);
    }

    /** The derivation of an assessment notice's entry, field by field. */
    @GetMapping("/assessment-notices/{assessmentNotice}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> assessmentNoticeDerivation(
            @PathVariable String contract,
            @PathVariable String assessmentNotice,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.ASSESSMENT_NOTICES, assessmentNotice, at, caller);
    }

    /** The derivation of an entry in the register of review series, field by field. */
    @GetMapping("/review-series/{reviewSeries}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> reviewSeriesDerivation(
            @PathVariable String contract,
            @PathVariable String reviewSeries,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.REVIEW_SERIES, reviewSeries, at, caller);
    }

    /** The derivation of an entry in the register of reviews, field by field. */
    @GetMapping("/reviews/{review}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> reviewDerivation(
            @PathVariable String contract,
            @PathVariable String review,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.REVIEWS, review, at, caller);
    }

    /** The derivation of the scheme of delegation's entry, field by field: which event put which scheme in force. */
    @GetMapping("/delegation/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> delegationDerivation(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return derivation(contract, RegisterName.DELEGATIONS, DelegationCommand.REFERENCE, at, caller);
    }

    /** The derivation of an approval's entry, field by field: which event gave which signature. */
    @GetMapping("/approvals/{approval}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> approvalDerivation(
            @PathVariable String contract,
            @PathVariable String approval,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.APPROVALS, approval, at, caller);
    }

    /** The derivation of a variation's entry, field by field: what was proposed, agreed and changed by which event. */
    @GetMapping("/variations/{variation}/derivation")
    @Takes(Costly.LONG)
    Single<Derivation> variationDerivation(
            @PathVariable String contract,
            @PathVariable String variation,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return derivation(contract, RegisterName.VARIATIONS, variation, at, caller);
    }

    private Single<Derivation> derivation(
            String contract, RegisterName register, String reference, AsOfParameters at, Caller caller) {
        return queries.ask(new RowDerivation(contract, register, reference, null, at.moment()), caller);
    }
}
