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
 * What can be asked of the notary. Of a contract, the council is answered from the tree over all that was recorded of it, the provider
 * from the tree over what is shared: whole in itself, so that nothing in it tells of anything else. For the same reason the tree over
 * the whole store is shown neither to a provider nor to a token that is limited to certain contracts.
 */
public sealed interface ProofQuery<A> extends Query<A> {

    @Override
    default Moment moment() {
        return Moment.NOW;
    }

    /** The keys that verify what the notary signs, the present one first; one a line, as C2SP's signed-note writes them. */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record NotaryKeys() implements ProofQuery<String> {}

    /** The latest checkpoint of the whole store, a C2SP signed note. */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    @OfEveryContract
    record LatestCheckpoint() implements ProofQuery<String> {}

    /**
     * That an event stands at its position in the whole store.
     *
     * @param position of the event
     * @param size in the tree of so many events; as many as were signed last where nothing is said
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    @OfEveryContract
    record Inclusion(long position, @Nullable Long size) implements ProofQuery<InclusionProof> {}

    /**
     * That the whole store begins with all that it once was.
     *
     * @param from the tree of so many events
     * @param to is the beginning of the tree of so many; as many as were signed last where nothing is said
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
     * That an event stands in its place in its contract's tree.
     *
     * @param contract reference of the contract
     * @param position of the event in the one order of all events
     * @param size in the tree of so many events; as many as were signed last where nothing is said
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record InclusionInContract(
            String contract, long position, @Nullable Long size) implements ProofQuery<InclusionProof> {}

    /**
     * That a contract's tree begins with all that it once was.
     *
     * @param contract reference of the contract
     * @param from the tree of so many events
     * @param to is the beginning of the tree of so many; as many as were signed last where nothing is said
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ConsistencyOfContract(
            String contract, long from, @Nullable Long to) implements ProofQuery<ConsistencyProof> {}
}
