package org.contractgovernance.api.earlywarning;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.earlywarning.EarlyWarningLine;
import org.contractgovernance.contracts.earlywarning.EarlyWarningQuery;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the early warning register. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/early-warnings")
@Tag(name = "Early warnings", description = "The early warning register")
final class EarlyWarningQueryController {

    private final Queries queries;

    EarlyWarningQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The early warning register of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param kind only those of at least one of these kinds; all where none is named
     * @param band only these bands of the contract's matrix; all where none is named
     * @param trend only these trends; all where none is named
     * @param owner only this person's
     * @param overdue true: only those with an action past its due day; false: only the others
     * @param referred true: only those referred to corporate risk; false: only the others
     * @param raisedFrom only warnings given on this day or later
     * @param raisedTo only warnings given on this day or earlier
     * @param text only early warnings whose title, cause, event, consequence or review contains this text, whatever its capitals, accents
     *     and Unicode form
     */
    @GetMapping
    Page<EarlyWarningLine> earlyWarnings(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<EarlyWarningStatus> status,
            @RequestParam(defaultValue = "") Set<RiskKind> kind,
            @RequestParam(defaultValue = "") Set<String> band,
            @RequestParam(defaultValue = "") Set<Trend> trend,
            @RequestParam(required = false) @Nullable PersonId owner,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean referred,
            @RequestParam(required = false) @Nullable LocalDate raisedFrom,
            @RequestParam(required = false) @Nullable LocalDate raisedTo,
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new EarlyWarningQuery.EarlyWarningRegister(
                        contract,
                        status,
                        kind,
                        band,
                        trend,
                        owner,
                        overdue,
                        referred,
                        raisedFrom,
                        raisedTo,
                        text,
                        list.moment(),
                        list.paging()),
                caller);
    }

    /** One early warning. */
    @GetMapping("/{earlyWarning}")
    Single<EarlyWarningLine> earlyWarning(
            @PathVariable String contract,
            @PathVariable String earlyWarning,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new EarlyWarningQuery.OneEarlyWarning(contract, earlyWarning, at.moment()), caller);
    }
}
