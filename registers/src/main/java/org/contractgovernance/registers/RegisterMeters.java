package org.contractgovernance.registers;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.jspecify.annotations.Nullable;

/** How far the registers have come, for Prometheus. Looked up once for all that is read together. */
public final class RegisterMeters implements MeterBinder {

    private static final Duration FRESH_FOR = Duration.ofSeconds(1);

    private final Registers registers;
    private final Clock clock;
    private @Nullable RegistersStatus status;
    private Instant read = Instant.EPOCH;

    public RegisterMeters(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "registers.position", "position that every register has taken in", RegistersStatus::position);
        gauge(meters, "registers.behind", "events that the registers have yet to take in", RegistersStatus::behind);
        gauge(
                meters,
                "registers.parked",
                "events that a register could not take in",
                now -> now.registers().stream()
                        .mapToInt(each -> each.parked().size())
                        .sum());
        gauge(
                meters,
                "registers.failing",
                "how often this copy has failed to bring the registers on from where they are; 0 where it does",
                now -> now.failing().stream()
                        .mapToInt(RegistersStatus.Failing::times)
                        .max()
                        .orElse(0));
        gauge(
                meters,
                "registers.left.alone",
                "threads of this copy that were left alone with an event that a fold does not end with",
                RegistersStatus::leftAlone);
        gauge(meters, "registers.replay.events", "events that the replay has folded", replay(r -> r.events()));
        gauge(meters, "registers.replay.of", "events that the replay has to fold", replay(r -> r.of()));
        gauge(
                meters,
                "registers.replay.pace",
                "events a second that the replay folds",
                replay(r -> r.eventsPerSecond()));
    }

    /** What a replay says; 0 where none is going on. */
    private static ToDoubleFunction<RegistersStatus> replay(ToDoubleFunction<RegistersStatus.Replay> value) {
        return status -> status.replay() == null ? 0 : value.applyAsDouble(status.replay());
    }

    private void gauge(MeterRegistry meters, String name, String description, ToDoubleFunction<RegistersStatus> value) {
        Gauge.builder(name, this, meter -> value.applyAsDouble(meter.status()))
                .description(description)
                .register(meters);
    }

    private synchronized RegistersStatus status() {
        Instant now = clock.instant();
        RegistersStatus known = status;
        if (known == null || read.plus(FRESH_FOR).isBefore(now)) {
            known = registers.status();
            status = known;
            read = now;
        }
        return known;
    }
}
