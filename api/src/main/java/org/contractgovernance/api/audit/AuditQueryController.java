package org.contractgovernance.api.audit;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.AuditQuery;
import org.contractgovernance.contracts.audit.TrailLine;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the audit trail. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/audit-trail")
@Tag(name = "Audit trail", description = "One plain line for each event")
final class AuditQueryController {

    private final Queries queries;

    AuditQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The audit trail of a contract: one plain line for each event, the latest first unless sorted otherwise.
     *
     * @param subject only lines about these kinds of thing; all where none is named
     * @param reference only lines about this entity, such as I-14
     * @param actor only acts of this person
     * @param role only acts in these roles; all where none is named
     * @param event only events with these stored names; all where none is named
     * @param correlation only events of this request
     * @param recordedFrom only events recorded on this day or later, by days in Europe/London
     * @param recordedTo only events recorded on this day or earlier
     * @param effectiveFrom only events effective from this day or later
     * @param effectiveTo only events effective from this day or earlier
     * @param text only lines where the sentence or the reason contains this text, whatever its capitals, accents and Unicode form
     */
    @GetMapping
    @Takes(Costly.LONG)
    Page<TrailLine> auditTrail(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<EntityKind> subject,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(defaultValue = "") Set<Role> role,
            @RequestParam(defaultValue = "") Set<String> event,
            @RequestParam(required = false) @Nullable String correlation,
            @RequestParam(required = false) @Nullable LocalDate recordedFrom,
            @RequestParam(required = false) @Nullable LocalDate recordedTo,
            @RequestParam(required = false) @Nullable LocalDate effectiveFrom,
            @RequestParam(required = false) @Nullable LocalDate effectiveTo,
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new AuditQuery.AuditTrail(
                        contract,
                        subject,
                        reference,
                        actor,
                        role,
                        event,
                        correlation,
                        recordedFrom,
                        recordedTo,
                        effectiveFrom,
                        effectiveTo,
                        text,
                        list.moment(),
                        list.paging()),
                caller);
    }
}
