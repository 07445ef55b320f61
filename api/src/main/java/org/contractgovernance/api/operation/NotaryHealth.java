package org.contractgovernance.api.operation;

import org.contractgovernance.contracts.proof.Notarisation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the record is still as the notary signed it. This is not part of readiness: people who must act on a failing service today can go
 * on, and somebody else has to look into this.
 */
@Component("notary")
@ConditionalOnBooleanProperty(name = "contract-governance.notary.enabled", matchIfMissing = true)
final class NotaryHealth implements HealthIndicator {

    private final Notarisation notarisation;

    NotaryHealth(Notarisation notarisation) {
        this.notarisation = notarisation;
    }

    @Override
    public Health health() {
        Notarisation.State state = notarisation.state();
        Health.Builder health =
                state.fault() == null ? Health.up() : Health.down().withDetail("fault", state.fault());
        health.withDetail("witnessed", state.witnessed());
        return (state.at() == null ? health : health.withDetail("at", state.at())).build();
    }
}
