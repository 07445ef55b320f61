package org.contractgovernance.api.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the application waits for a client that sends its body, or takes its answer, slowly.
 *
 * @param patience the longest wait in all, beyond the time that the bytes themselves may take; also the longest wait while nothing arrives
 *     or leaves
 * @param leastRate bytes a second that every client must reach
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
     * Whether the application has waited too long for a client.
     *
     * @param waitedNanos the waiting time in all
     * @param bytes number of bytes that arrived or left in the meantime
     */
    boolean isExhausted(long waitedNanos, long bytes) {
        return waitedNanos > patience.toNanos() + bytes * 1_000_000_000.0 / leastRate.toBytes();
    }
}
