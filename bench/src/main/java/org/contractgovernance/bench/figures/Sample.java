package org.contractgovernance.bench.figures;

import java.util.Arrays;
import java.util.Collection;

/** Numbers that were measured alike, in order of size. */
public final class Sample {

    private final double[] sorted;

    private Sample(double[] sorted) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        this.sorted = sorted;
    }

    /** Of one measurement a round. */
    public static Sample of(Collection<Double> measured) {
        return of(measured.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Of these numbers, in any order. */
    public static Sample of(double... measured) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    public int size() {
        return sorted.length;
    }

    /** The one in the middle; between the two in the middle where their number is even. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest that at least this share of all does not exceed. */
    public double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    /** From the least to the greatest, as a share of the median: 0.1 is a tenth of it. */
    public double spread() {
        return (greatest() - sorted[0]) / median();
    }

    public double greatest() {
        return sorted[sorted.length - 1];
    }
}
