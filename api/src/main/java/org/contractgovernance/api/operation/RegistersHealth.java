package org.contractgovernance.api.operation;

import java.time.Duration;
import org.contractgovernance.contracts.Registers;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How far the registers have come; down where they cannot even say. */
@Component("registers")
final class RegistersHealth implements HealthIndicator {

    private final Registers registers;

    RegistersHealth(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Health health() {
        long position = registers.position();
        boolean answering = registers.await(position, Duration.ZERO);
        return (answering ? Health.up() : Health.outOfService())
                .withDetail("position", position)
                .build();
    }
}
