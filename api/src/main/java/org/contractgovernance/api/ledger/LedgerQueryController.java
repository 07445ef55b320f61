package org.contractgovernance.api.ledger;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.ledger.LedgerBalance;
import org.contractgovernance.contracts.ledger.LedgerKind;
import org.contractgovernance.contracts.ledger.LedgerLine;
import org.contractgovernance.contracts.ledger.LedgerQuery;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the payment ledger can be asked. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/payment-ledger")
@Tag(
        name = "Payment ledger",
        description =
                "What the council and the provider owe each other, line by line, and the documents that lines are applied to")
final class LedgerQueryController {

    private final Queries queries;

    LedgerQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The lines of the payment ledger, each with the balance after it and with the address of its derivation. Sorted by `effectiveOn`,
     * `periodFrom` or `amount`; the balance is always that in the order of days and of the record.
     *
     * @param kind only these kinds; all where none is named
     * @param from only lines for days that end on this day or later
     * @param to only lines for days that begin on this day or earlier
     */
    @GetMapping
    Page<LedgerLine> paymentLedger(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<LedgerKind> kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new LedgerQuery.PaymentLines(contract, kind, from, to, list.moment(), list.paging()), caller);
    }

    /** What the payment ledger comes to: the balance, what is applied to no document yet, and the sum of each kind. */
    @GetMapping("/balance")
    Single<LedgerBalance> paymentBalance(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new LedgerQuery.PaymentBalance(contract, at.moment()), caller);
    }
}
