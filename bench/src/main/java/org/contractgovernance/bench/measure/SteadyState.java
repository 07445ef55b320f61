package org.contractgovernance.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.bench.figures.Sample;

/**
 * Tells when an application that is used without a break has come to a steady state: the JVM's compiler idles, and the rate no longer
 * rises. Before that a measurement says how far the compiler has got, and not how fast the application is.
 */
public final class SteadyState {

    /** The share of a core that the compiler may still take. */
    static final double COMPILER_IDLES = 0.05;

    /** What the median rate may have risen by from the slices before the last ones to the last ones. */
    static final double LEVEL = 0.03;

    /** So many slices are looked at, and compared with as many before them. */
    static final int SLICES = 3;

    private final List<Slice> slices = new ArrayList<>();

    /**
     * A slice of the use.
     *
     * @param rate requests a second
     * @param compiler the share of a core that the JVM's compiler took
     */
    public record Slice(double rate, double compiler) {}

    /** Takes in the next slice. */
    public void add(Slice slice) {
        slices.add(slice);
    }

    /** Whether the last slices were steady. */
    public boolean isReached() {
        if (slices.size() < 2 * SLICES) {
            return false;
        }
        List<Slice> last = slices.subList(slices.size() - SLICES, slices.size());
        List<Slice> before = slices.subList(slices.size() - 2 * SLICES, slices.size() - SLICES);
        return last.stream().allMatch(each -> each.compiler() <= COMPILER_IDLES)
                && median(last) <= median(before) * (1 + LEVEL);
    }

    private static double median(List<Slice> slices) {
        return Sample.of(slices.stream().map(Slice::rate).toList()).median();
    }

    /** The figures of the last slice, for the listener. */
    public String last() {
        Slice last = slices.getLast();
        return "%.0f/s, compiler %.2f of a core".formatted(last.rate(), last.compiler());
    }
}
