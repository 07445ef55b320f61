package org.contractgovernance.api.option;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.option.OptionKind;
import org.contractgovernance.contracts.option.OptionLine;
import org.contractgovernance.contracts.option.OptionQuery;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of options. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/options")
@Tag(
        name = "Options",
        description =
                "Options and break clauses: who may use them, the days in which notice may be given, and what they do"
                        + " to the contract's last day")
final class OptionQueryController {

    private final Queries queries;

    OptionQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The options and break clauses of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param kind only these kinds; all where none is named
     * @param inWindow true: only those of which notice may be given on the day that the answer describes; false: only the others
     */
    @GetMapping
    Page<OptionLine> options(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<OptionStatus> status,
            @RequestParam(defaultValue = "") Set<OptionKind> kind,
            @RequestParam(required = false) @Nullable Boolean inWindow,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new OptionQuery.OptionRegister(contract, status, kind, inWindow, list.moment(), list.paging()), caller);
    }

    /** One option. */
    @GetMapping("/{option}")
    Single<OptionLine> option(
            @PathVariable String contract,
            @PathVariable String option,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new OptionQuery.OneOption(contract, option, at.moment()), caller);
    }
}
