package org.contractgovernance.api.notice;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.notice.NoticeLine;
import org.contractgovernance.contracts.notice.NoticeQuery;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of notices. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/notices")
@Tag(
        name = "Notices",
        description =
                "Formal notices: served by one party on the other, received on the day that the contract says, and answered")
final class NoticeQueryController {

    private final Queries queries;

    NoticeQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The register of notices of a contract.
     *
     * @param servedBy only those that these parties served; all where none is named
     * @param kind only these kinds; all where none is named
     * @param status only these statuses; all where none is named
     * @param disputed only those whose service is disputed, or only the others
     */
    @GetMapping
    Page<NoticeLine> notices(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<ContractParty> servedBy,
            @RequestParam(defaultValue = "") Set<NoticeKind> kind,
            @RequestParam(defaultValue = "") Set<NoticeStatus> status,
            @RequestParam(required = false) @Nullable Boolean disputed,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new NoticeQuery.Notices(contract, servedBy, kind, status, disputed, list.moment(), list.paging()),
                caller);
    }

    /** One notice, with the steps that lead to the day of its receipt and to the due day of its answer. */
    @GetMapping("/{notice}")
    Single<NoticeLine> notice(
            @PathVariable String contract,
            @PathVariable String notice,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new NoticeQuery.OneNotice(contract, notice, at.moment()), caller);
    }
}
