package org.contractgovernance.api.kpi;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.api.body.BodyLimit;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Returns of many KPIs at once. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/kpi-returns")
@Tag(name = "KPI returns")
final class BulkReturnController {

    private final Commands commands;

    BulkReturnController(Commands commands) {
        this.commands = commands;
    }

    /** Submits up to a thousand returns, all or none; each error points to its row, as in /returns/7/figures/value. */
    @PostMapping
    @Creates("/contracts/{contract}/kpi-scorecard")
    @BodyLimit(BodyLimit.BULK)
    Accepted submitReturns(
            @PathVariable String contract, @Valid @RequestBody KpiReturns body, Caller caller, Conditions conditions) {
        return RowPointers.pointing(
                body.returns().size(), () -> commands.send(body.commands(contract), caller, conditions));
    }
}
