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

/** The notary's signatures over the whole store. */
@RestController
@RequestMapping("/api/v1/checkpoints")
@Tag(name = "Proof", description = "Proof that the record is as it was written")
final class CheckpointController {

    private final Queries queries;

    CheckpointController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The public keys that verify the notary's signatures, the present one first, one on each line in the form of C2SP's signed-note. Fetch
     * the keys once, keep them, and compare them with those that the council publishes elsewhere: a key proves nothing when it is fetched
     * together with what it should prove.
     */
    @GetMapping(path = "/key", produces = MediaType.TEXT_PLAIN_VALUE)
    String notaryKeys(Caller caller) {
        return queries.ask(new NotaryKeys(), caller);
    }

    /**
     * The latest checkpoint of the whole store: how many events it had and the hash over all of them, signed, as C2SP's tlog-checkpoint
     * writes it. Keep the checkpoint: every later state must begin with the events that it covers.
     */
    @GetMapping(path = "/latest", produces = MediaType.TEXT_PLAIN_VALUE)
    String latestCheckpoint(Caller caller) {
        return queries.ask(new LatestCheckpoint(), caller);
    }

    /**
     * Proof that an event stands at its position in the whole store.
     *
     * @param position the event's place in the one order of all events
     * @param size number of events in the tree; the default is the size signed last
     */
    @GetMapping("/inclusion")
    InclusionProof proveInclusion(
            @RequestParam @Min(1) long position,
            @RequestParam(required = false) @Min(1) @Nullable Long size,
            Caller caller) {
        return queries.ask(new Inclusion(position, size), caller);
    }

    /**
     * Proof that the whole store still begins with the whole of an earlier state.
     *
     * @param from number of events that an earlier checkpoint covers
     * @param to number of events that a later checkpoint covers; the default is the size signed last
     */
    @GetMapping("/consistency")
    ConsistencyProof proveConsistency(
            @RequestParam @Min(1) long from, @RequestParam(required = false) @Min(1) @Nullable Long to, Caller caller) {
        return queries.ask(new Consistency(from, to), caller);
    }
}
