package org.contractgovernance.query.record;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.contractgovernance.contracts.record.RecordChecks.MadeCheck;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the last check of the record found, and how long ago that was, for Prometheus; whichever copy of the application made it. */
public final class RecordMeters implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(RecordMeters.class);
    private static final Duration FRESH_FOR = Duration.ofSeconds(10);

    private final RecordCheckJob checks;
    private final Clock clock;
    private @Nullable MadeCheck last;
    private Instant read = Instant.EPOCH;

    public RecordMeters(RecordCheckJob checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "record.faults", "faults that the last check of the record found", check -> {
            return check.report() == null ? Double.NaN : check.report().found();
        });
        gauge(meters, "record.check.age", "seconds since the last check of the record ended", check -> {
            return check.endedAt() == null
                    ? Double.NaN
                    : Duration.between(check.endedAt(), clock.instant()).toSeconds();
        });
    }

    private void gauge(MeterRegistry meters, String name, String description, ToDoubleFunction<MadeCheck> value) {
        Gauge.builder(name, this, meter -> {
                    MadeCheck check = meter.last();
                    return check == null ? Double.NaN : value.applyAsDouble(check);
                })
                .description(description)
                .register(meters);
    }

    private synchronized @Nullable MadeCheck last() {
        Instant now = clock.instant();
        if (read.plus(FRESH_FOR).isBefore(now)) {
            read = now;
            try {
                last = checks.last();
            } catch (SQLException e) {
                LOG.debug("what the last check found cannot be told for the moment", e);
            }
        }
        return last;
    }
}
