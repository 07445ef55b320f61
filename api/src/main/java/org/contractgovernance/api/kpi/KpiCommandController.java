package org.contractgovernance.api.kpi;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.kpi.KpiCommand.DefineKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.RetireKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.ReviseKpi;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on a KPI. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/kpis")
@Tag(name = "KPIs")
final class KpiCommandController {

    private final Commands commands;

    KpiCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Defines a KPI. Its code is used once in the contract. */
    @PostMapping
    @Creates("/contracts/{contract}/kpis/{reference}")
    Accepted defineKpi(@Valid @RequestBody DefineKpi command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Revises a KPI for periods that begin on or after a day; earlier periods keep their own bands. */
    @PostMapping("/{code}/revise")
    Accepted reviseKpi(@Valid @RequestBody ReviseKpi command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Retires a KPI: periods that begin after a day are not measured. */
    @PostMapping("/{code}/retire")
    Accepted retireKpi(@Valid @RequestBody RetireKpi command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
