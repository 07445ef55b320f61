package org.contractgovernance.contracts.bundle;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Questions for evidence that can be checked elsewhere. */
public sealed interface BundleQuery<A> extends Query<A> {

    /**
     * A contract's evidence, up to the latest signed checkpoint at the moment of the question.
     *
     * @param contract reference of the contract
     * @param since size of the whole store's tree at an earlier checkpoint; the bundle then proves that the tree has only grown since. Not
     *     for the provider, whose own checkpoints every bundle can be compared with
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Export(String contract, @Nullable Long since, Moment moment) implements BundleQuery<EvidenceBundle> {

        @Override
        public boolean isExport() {
            return true;
        }
    }
}
