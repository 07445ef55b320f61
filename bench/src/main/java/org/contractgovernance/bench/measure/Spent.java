package org.contractgovernance.bench.measure;

/**
 * Who used the machine while something was measured, in seconds of processor time.
 *
 * @param seconds how long it took
 * @param jvm the applications
 * @param postgres every process of PostgreSQL
 * @param driver the bench itself and what it started to ask with, {@code pgbench} included
 * @param others processes that have nothing to do with it
 * @param stolen what the hypervisor gave to others
 */
public record Spent(double seconds, double jvm, double postgres, double driver, double others, double stolen) {

    /** More than this share of a core for somebody else, and the measurement does not count. */
    static final double TOO_MUCH = 0.2;

    /** Whether another process, or the hypervisor, took so much that the measurement says nothing. */
    public boolean isDisturbed() {
        return others > TOO_MUCH * seconds || stolen > TOO_MUCH * seconds;
    }

    /** By whom, in cores. */
    public String disturbance() {
        return "%.2f cores went to other processes, %.2f to the hypervisor"
                .formatted(others / seconds, stolen / seconds);
    }
}
