package org.contractgovernance.api.operation;

import org.contractgovernance.contracts.event.RecordingClock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the clocks let anything be recorded. No part of readiness: what is on record can be read all the same, here as well as
 * anywhere, and somebody has to look at the clock.
 */
// shown as clock; the bean of that very name is the clock itself
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
