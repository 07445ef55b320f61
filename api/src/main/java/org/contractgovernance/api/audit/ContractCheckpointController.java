package org.contractgovernance.api.audit;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.audit.ConsistencyProof;
import org.contractgovernance.contracts.audit.InclusionProof;
import org.contractgovernance.contracts.audit.ProofQuery.ConsistencyOfContract;
import org.contractgovernance.contracts.audit.ProofQuery.InclusionInContract;
import org.contractgovernance.contracts.audit.ProofQuery.LatestCheckpointOfContract;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The notary's signatures over one contract. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/checkpoints")
@Tag(name = "Proof")
final class ContractCheckpointController {

    private final Queries queries;

    ContractCheckpointController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The latest checkpoint of a contract's record: the number of events and the hash over all of them, signed. The council's checkpoint
     * covers everything, and gives with `store` the size of the whole store. The provider's checkpoint covers what is shared, and is
     * complete for that.
     */
    @GetMapping(path = "/latest", produces = MediaType.TEXT_PLAIN_VALUE)
    String latestCheckpointOfContract(@PathVariable String contract, Caller caller) {
        return queries.ask(new LatestCheckpointOfContract(contract), caller);
    }

    /**
     * Proof that the contract's record has an event at its place; for the provider, that the shared part of the record has it.
     *
     * @param position the event's place in the one order of all events
     * @param size number of events in the tree; the default is the size signed last
     */
    @GetMapping("/inclusion")
    InclusionProof proveInclusionInContract(
            @PathVariable String contract,
            @RequestParam @Min(1) long position,
            @RequestParam(required = false) @Min(1) @Nullable Long size,
            Caller caller) {
        return queries.ask(new InclusionInContract(contract, position, size), caller);
    }

    /**
     * Proof that the record of a contract still begins with the whole of an earlier state.
     *
     * @param from number of events that an earlier checkpoint of the contract covers
     * @param to number of events that a later checkpoint covers; the default is the size signed last
     */
    @GetMapping("/consistency")
    ConsistencyProof proveConsistencyOfContract(
            @PathVariable String contract,
            @RequestParam @Min(1) long from,
            @RequestParam(required = false) @Min(1) @Nullable Long to,
            Caller caller) {
        return queries.ask(new ConsistencyOfContract(contract, from, to), caller);
    }
}
