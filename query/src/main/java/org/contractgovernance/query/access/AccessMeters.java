package org.contractgovernance.query.access;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Metrics of the access log for Prometheus. */
public final class AccessMeters implements MeterBinder {

    private final WrittenBehind log;

    public AccessMeters(WrittenBehind log) {
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("access.log.waiting", log, WrittenBehind::waiting)
                .description("questions that are taken in and not yet written")
                .register(meters);
        FunctionCounter.builder("access.log.failures", log, WrittenBehind::failures)
                .description("how often the access log could not be written; what failed is tried again")
                .register(meters);
        FunctionCounter.builder("access.log.faulty", log, WrittenBehind::faulty)
                .description(
                        "questions that could not be written as they were asked, and are on record without what they were about")
                .register(meters);
        FunctionCounter.builder("access.log.refused", log, WrittenBehind::refused)
                .description("questions that were not answered, since the access log could not take them in")
                .register(meters);
    }
}
