package org.contractgovernance.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Cpu;
import org.contractgovernance.bench.measure.SteadyState;
import org.contractgovernance.bench.measure.SteadyState.Slice;

/**
 * Uses applications until they are steady, and no longer than {@code bench.warmup} says: where they are not by then, the run is refused.
 */
final class WarmUp {

    private final World world;
    private final List<Application> applications;

    WarmUp(World world, Application... applications) {
        this.world = world;
        this.applications = List.of(applications);
    }

    /**
     * Has a slice of use made again and again.
     *
     * @param what the part of the bench that comes after it
     * @param slice some seconds of use; answers the rate
     */
    void untilSteady(String what, DoubleSupplier slice) {
        world.tell("warming up for " + what);
        long begun = System.nanoTime();
        long most = begun + world.options().warmUp().toNanos();
        SteadyState state = new SteadyState();
        do {
            state.add(slice(slice));
        } while (!state.isReached() && System.nanoTime() < most);
        double seconds = (System.nanoTime() - begun) / 1e9;
        world.results().add(what + "_warm_up_s", seconds);
        if (!state.isReached()) {
            world.results().refuse("%s: not steady after %.0f s (%s)".formatted(what, seconds, state.last()));
        }
        world.tell("%s after %.0f s: %s".formatted(state.isReached() ? "steady" : "NOT STEADY", seconds, state.last()));
    }

    private Slice slice(DoubleSupplier slice) {
        List<Cpu.Threads> before =
                applications.stream().map(each -> Cpu.compiler(each.pid())).toList();
        long begun = System.nanoTime();
        double rate = slice.getAsDouble();
        double nanos = System.nanoTime() - begun;
        Duration compiler = Duration.ZERO;
        for (int i = 0; i < before.size(); i++) {
            compiler = compiler.plus(Cpu.compiler(applications.get(i).pid()).since(before.get(i)));
        }
        return new Slice(rate, compiler.toNanos() / nanos);
    }
}
