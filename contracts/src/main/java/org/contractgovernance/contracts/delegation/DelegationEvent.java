package org.contractgovernance.contracts.delegation;

import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/** What can happen to a contract's scheme of delegation. Its entity is {@code delegation:{contract}}. */
public sealed interface DelegationEvent extends Event {

    /**
     * The scheme of delegation was set; the reason is in the metadata.
     *
     * @param before the scheme until then; absent where there was none
     * @param scheme the scheme from the effective day on
     */
    @Stored(name = "DelegationSet")
    record DelegationSet(@Nullable DelegationScheme before, DelegationScheme scheme) implements DelegationEvent {}
}
