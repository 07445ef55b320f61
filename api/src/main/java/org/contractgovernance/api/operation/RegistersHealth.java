package org.contractgovernance.api.operation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the registers can be read, and how far they are behind the event store. A copy of the application that is far behind would give
 * outdated answers, so requests should go to another copy until it has caught up.
 */
@Component("registers")
final class RegistersHealth implements HealthIndicator {

    private final Registers registers;
    private final Clock clock;
    private final long mostBehind;

    RegistersHealth(
            Registers registers,
            Clock clock,
            @Value("${contract-governance.most-events-behind:10000}") long mostBehind) {
        this.registers = registers;
        this.clock = clock;
        this.mostBehind = mostBehind;
    }

    @Override
    public Health health() {
        RegistersStatus status = registers.status();
        boolean well = status.ready() && status.behind() <= mostBehind && !status.isStuck(clock.instant());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("position", status.position());
        details.put("head", status.head());
        details.put("behind", status.behind());
        details.put(
                "parked",
                status.registers().stream()
                        .mapToInt(each -> each.parked().size())
                        .sum());
        details.put("replaying", status.replay() != null);
        if (!status.failing().isEmpty()) {
            details.put("failing", status.failing());
        }
        if (status.leftAlone() > 0) {
            details.put("leftAlone", status.leftAlone());
        }
        return (well ? Health.up() : Health.outOfService()).withDetails(details).build();
    }
}
