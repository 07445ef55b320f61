package org.contractgovernance.api.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long a client is waited for that sends its body, or takes its answer, slowly.
 *
 * @param patience for so long in all, beyond what the bytes themselves may take; and so long at most while nothing comes or goes
 * @param leastRate bytes a second that may be expected of anybody
 */
@ConfigurationProperties("contract-governance.connections")
public record Patience(
        @DefaultValue("10s") Duration patience,
        @DefaultValue("16KB") DataSize leastRate) {

    public Patience {
        if (patience.compareTo(Duration.ofMillis(100)) < 0 || leastRate.toBytes() < 1) {
            throw new IllegalArgumentException("contract-governance.connections.patience is 100ms or more,"
                    + " and …least-rate a byte a second or more");
        }
    }

    /**
     * Whether a client has been waited for too long.
     *
     * @param waitedNanos for how long in all
     * @param bytes how many have come or gone meanwhile
     */
    boolean isExhausted(long waitedNanos, long bytes) {
        return waitedNanos > patience.toNanos() + bytes * 1_000_000_000.0 / leastRate.toBytes();
    }
}
