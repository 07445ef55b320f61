package org.contractgovernance.api.operation;

import org.contractgovernance.contracts.event.RecordingClock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the clocks allow recording. This is not part of readiness: the record can still be read, here as elsewhere, and an operator has
 * to look at the clock.
 */
// shown as clock; the bean with exactly that name is the clock itself
@Component("clockHealthIndicator")
final class ClockHealth implements HealthIndicator {

    private final RecordingClock clock;

    ClockHealth(RecordingClock clock) {
        this.clock = clock;
    }

    @Override
    public Health health() {
        RecordingClock.ClockState state = clock.state();
        Health.Builder health =
                state.rule() == null ? Health.up() : Health.down().withDetail("rule", state.rule());
        return health.withDetail("database", state.database())
                .withDetail("recordIsAheadBySeconds", state.ahead().toSeconds())
                .withDetail("applicationIsAheadBySeconds", state.apart().toSeconds())
                .withDetail("faults", state.faults())
                .build();
    }
}
