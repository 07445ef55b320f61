package org.contractgovernance.bench.measure;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.contractgovernance.bench.figures.Results;

/** Measures, and measures again where other work used the machine in the meantime. */
public final class Gauge {

    private static final int TRIES = 3;

    private final Meter meter;
    private final Results results;
    private final Consumer<String> progress;
    private double seconds;

    /**
     * What was measured, and who used the machine for it.
     *
     * @param value what
     * @param spent who
     */
    public record Measured<T>(T value, Spent spent) {}

    public Gauge(Meter meter, Results results, Consumer<String> progress) {
        this.meter = meter;
        this.results = results;
        this.progress = progress;
    }

    /** Measures something that can be done again: up to three times, until nobody else disturbs it. */
    public <T> Measured<T> measure(String what, Supplier<T> something) {
        return measure(what, something, TRIES);
    }

    /** Measures something that is done once. */
    public <T> Measured<T> measureOnce(String what, Supplier<T> something) {
        return measure(what, something, 1);
    }

    /** How long all measuring took so far, what was measured again included. */
    public double seconds() {
        return seconds;
    }

    private <T> Measured<T> measure(String what, Supplier<T> something, int tries) {
        for (int attempt = 1; ; attempt++) {
            AtomicReference<T> value = new AtomicReference<>();
            Spent spent = meter.during(() -> value.set(something.get()));
            seconds += spent.seconds();
            if (!spent.isDisturbed()) {
                return new Measured<>(value.get(), spent);
            }
            progress.accept("%s was disturbed: %s".formatted(what, spent.disturbance()));
            if (attempt == tries) {
                results.refuse("%s: %s".formatted(what, spent.disturbance()));
                return new Measured<>(value.get(), spent);
            }
        }
    }
}
