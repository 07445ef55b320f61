package org.contractgovernance.api.audit;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.contractgovernance.api.answer.EvidenceConverter;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.bundle.BundleQuery.Export;
import org.contractgovernance.contracts.bundle.EvidenceBundle;
import org.contractgovernance.contracts.place.Costly;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A contract's record with its proofs, to be checked elsewhere. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/export")
@Tag(name = "Audit trail")
final class ExportController {

    private final Queries queries;

    ExportController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The contract's evidence, up to the latest signed checkpoint: a ZIP of every event with its exact text, the registers' rows, the
     * checkpoints and proofs that link the events to the whole record, the schemas of the events, and a trail for people. The auditor's
     * verifier checks the bundle without this server and without a network. The provider gets what is shared, with proof that nothing
     * shared is missing. The bundle contains no names of people. Only a few bundles are made at once; beyond that the answer is 503 with
     * `Retry-After`. An answer that breaks off is not a complete ZIP.
     *
     * @param since size of the whole record's tree at an earlier checkpoint: the bundle then proves that the record has only grown since
     * @param knownAt up to the latest checkpoint that had been signed by this moment
     * @param minPosition answer only after a checkpoint covers this position of the event store; 503 where none does in time
     */
    @GetMapping(produces = EvidenceConverter.ZIP)
    @Takes(Costly.LONG)
    @ApiResponse(
            responseCode = "200",
            description = "The bundle",
            content = @Content(mediaType = EvidenceConverter.ZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    EvidenceBundle export(
            @PathVariable String contract,
            @RequestParam(required = false) @Min(0) @Nullable Long since,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            Caller caller) {
        return queries.ask(new Export(contract, since, Moment.at(knownAt, null, minPosition)), caller);
    }
}
