package org.contractgovernance.deliveries;

import java.util.Collection;
import org.contractgovernance.deliveries.DeliveryRows.Counts;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The state of deliveries. It is never down: a receiver may be down, and the application goes on without it. */
final class PushHealth implements HealthIndicator {

    private final PushMeters meters;

    PushHealth(PushMeters meters) {
        this.meters = meters;
    }

    @Override
    public Health health() {
        Collection<Counts> counts = meters.last().values();
        return Health.up()
                .withDetail("subscriptions", counts.size())
                .withDetail("queued", counts.stream().mapToLong(Counts::queued).sum())
                .withDetail("parked", counts.stream().mapToLong(Counts::parked).sum())
                .build();
    }
}
