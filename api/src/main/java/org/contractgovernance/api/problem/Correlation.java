package org.contractgovernance.api.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The identifier that a request, its log lines, its events and its refusal share. */
public final class Correlation {

    /** Key in the logging context; the command desk reads it there and writes it into every event. */
    public static final String KEY = "correlation";

    /** Name of the header that brings and returns it. */
    public static final String HEADER = "X-Correlation-Id";

    private Correlation() {}

    /** The present request's. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }
}
