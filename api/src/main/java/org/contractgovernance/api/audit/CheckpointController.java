package org.contractgovernance.api.audit;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.audit.ConsistencyProof;
import org.contractgovernance.contracts.audit.InclusionProof;
import org.contractgovernance.contracts.audit.ProofQuery.Consistency;
import org.contractgovernance.contracts.audit.ProofQuery.Inclusion;
import org.contractgovernance.contracts.audit.ProofQuery.LatestCheckpoint;
import org.contractgovernance.contracts.audit.ProofQuery.NotaryKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the notary signed of the whole store. */
@RestController
@RequestMapping("/api/v1/checkpoints")
@Tag(name = "Proof", description = "What proves that the record is as it was written")
final class CheckpointController {

    private final Queries queries;

    CheckpointController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The public keys that verify what the notary signs, the present one first, each on a line as C2SP's signed-note writes it. Fetch it
     * once, keep it, and compare it with what the council publishes elsewhere: a key that is fetched together with what it is to prove
     * proves nothing.
     */
    @GetMapping(path = "/key", produces = MediaType.TEXT_PLAIN_VALUE)
    String notaryKeys(Caller caller) {
        return queries.ask(new NotaryKeys(), caller);
    }

    /**
     * The latest checkpoint of the whole store: how many events it had and the hash over all of them, signed, as C2SP's tlog-checkpoint
     * writes it. Keep it: whatever is shown later must begin with what it speaks of.
     */
    @GetMapping(path = "/latest", produces = MediaType.TEXT_PLAIN_VALUE)
    String latestCheckpoint(Caller caller) {
        return queries.ask(new LatestCheckpoint(), caller);
    }

    /**
     * Proof that an event stands at its position in the whole store.
     *
     * @param position the event's place in the one order of all events
     * @param size in the tree of so many events; as many as were signed last where nothing is said
     */
    @GetMapping("/inclusion")
    InclusionProof proveInclusion(
            @RequestParam @Min(1) long position,
            @RequestParam(required = false) @Min(1) @Nullable Long size,
            Caller caller) {
        return queries.ask(new Inclusion(position, size), caller);
    }

    /**
     * Proof that the whole store begins with all that it once was.
     *
     * @param from how many events an earlier checkpoint speaks of
     * @param to how many events a later one speaks of; as many as were signed last where nothing is said
     */
    @GetMapping("/consistency")
    ConsistencyProof proveConsistency(
            @RequestParam @Min(1) long from, @RequestParam(required = false) @Min(1) @Nullable Long to, Caller caller) {
        return queries.ask(new Consistency(from, to), caller);
    }
}
