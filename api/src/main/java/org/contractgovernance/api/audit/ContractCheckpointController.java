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

/** What the notary signed of one contract. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/checkpoints")
@Tag(name = "Proof")
final class ContractCheckpointController {

    private final Queries queries;

    ContractCheckpointController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The latest checkpoint of what was recorded of a contract: how many events that are, and the hash over all of them, signed. The
     * council's speaks of everything and says with `store` how far the whole store had come; the provider's speaks of what is shared,
     * and is as whole.
     */
    @GetMapping(path = "/latest", produces = MediaType.TEXT_PLAIN_VALUE)
    String latestCheckpointOfContract(@PathVariable String contract, Caller caller) {
        return queries.ask(new LatestCheckpointOfContract(contract), caller);
    }

    /**
     * Proof that an event stands in its place among all that was recorded of the contract; for the provider, among what is shared.
     *
     * @param position the event's place in the one order of all events
     * @param size in the tree of so many events; as many as were signed last where nothing is said
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
     * Proof that the record of a contract begins with all that it once was.
     *
     * @param from how many events an earlier checkpoint of the contract speaks of
     * @param to how many events a later one speaks of; as many as were signed last where nothing is said
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
