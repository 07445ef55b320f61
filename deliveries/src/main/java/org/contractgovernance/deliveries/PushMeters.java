package org.contractgovernance.deliveries;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.contractgovernance.deliveries.DeliveryRows.Counts;

/** Metrics of deliveries by subscription. Only the subscription's identifier is used, because names do not belong in monitoring. */
final class PushMeters {

    private static final String SUBSCRIPTION = "subscription";

    private final MeterRegistry registry;
    private final Clock clock;
    private final MultiGauge queued;
    private final MultiGauge parked;
    private final MultiGauge oldest;
    private volatile Map<UUID, Counts> last = Map.of();

    PushMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.queued = gauge("risk.tool.deliveries.queued", "deliveries that are to be sent");
        this.parked =
                gauge("risk.tool.deliveries.parked", "deliveries that were not taken in time and wait for somebody");
        this.oldest =
                gauge("risk.tool.deliveries.oldest", "for how many seconds the oldest that is to be sent has waited");
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    void count(UUID subscription, boolean delivered) {
        registry.counter(
                        "risk.tool.deliveries.attempts",
                        SUBSCRIPTION,
                        subscription.toString(),
                        "outcome",
                        delivered ? "delivered" : "failed")
                .increment();
    }

    void show(Map<UUID, Counts> counts) {
        last = Map.copyOf(counts);
        show(queued, Counts::queued);
        show(parked, Counts::parked);
        show(
                oldest,
                each -> each.oldest() == null
                        ? 0
                        : Duration.between(each.oldest(), clock.instant()).toSeconds());
    }

    private void show(MultiGauge gauge, ToDoubleFunction<Counts> value) {
        gauge.register(
                last.entrySet().stream()
                        .map(each -> Row.of(
                                Tags.of(SUBSCRIPTION, each.getKey().toString()), value.applyAsDouble(each.getValue())))
                        .collect(Collectors.toList()),
                true);
    }

    /** What was shown last. */
    Map<UUID, Counts> last() {
        return last;
    }
}
