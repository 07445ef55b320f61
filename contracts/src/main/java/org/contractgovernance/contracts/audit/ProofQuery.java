package org.contractgovernance.contracts.audit;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.OfEveryContract;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the notary. About a contract, the council gets answers from the tree over everything recorded for the contract. The provider
 * gets answers from the tree over what is shared; that tree is complete in itself, so nothing in it reveals anything else. For the same
 * reason neither a provider nor a token that is limited to certain contracts sees the tree over the whole store.
 */
public sealed interface ProofQuery<A> extends Query<A> {

    @Override
    default Moment moment() {
        return Moment.NOW;
    }

    /** The keys that verify the notary's signatures, the present one first, one on each line, in the form of C2SP's signed-note. */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record NotaryKeys() implements ProofQuery<String> {}

    /** The latest checkpoint of the whole store, a C2SP signed note. */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    @OfEveryContract
    record LatestCheckpoint() implements ProofQuery<String> {}

    /**
     * Proof that the whole store has an event at its position.
     *
     * @param position of the event
     * @param size number of events in the tree; the default is the size signed last
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    @OfEveryContract
    record Inclusion(long position, @Nullable Long size) implements ProofQuery<InclusionProof> {}

    /**
     * Proof that the whole store still begins with the whole of an earlier state.
     *
     * @param from number of events in the earlier tree
     * @param to number of events in the later tree; the default is the size signed last
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    @OfEveryContract
    record Consistency(long from, @Nullable Long to) implements ProofQuery<ConsistencyProof> {}

    /**
     * The latest checkpoint of a contract's tree, a C2SP signed note.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record LatestCheckpointOfContract(String contract) implements ProofQuery<String> {}

    /**
     * Proof that a contract's tree has an event at its place.
     *
     * @param contract reference of the contract
     * @param position of the event in the one order of all events
     * @param size number of events in the tree; the default is the size signed last
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record InclusionInContract(
            String contract, long position, @Nullable Long size) implements ProofQuery<InclusionProof> {}

    /**
     * Proof that a contract's tree still begins with the whole of an earlier state.
     *
     * @param contract reference of the contract
     * @param from number of events in the earlier tree
     * @param to number of events in the later tree; the default is the size signed last
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ConsistencyOfContract(
            String contract, long from, @Nullable Long to) implements ProofQuery<ConsistencyProof> {}
}
