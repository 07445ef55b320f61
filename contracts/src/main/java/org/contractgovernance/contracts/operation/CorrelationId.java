package org.contractgovernance.contracts.operation;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The identifier that one request gives to its log lines, its events and its lines of the access log. It is kept in the logging context.
 */
public final class CorrelationId {

    /** Its key in the logging context. */
    public static final String KEY = "correlation";

    private CorrelationId() {}

    /** The present request's identifier; absent where this thread works for no request. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }

    /** Sets the identifier until the scope is closed; then the identifier before returns. */
    public static Scope entered(String correlation) {
        Scope scope = new Scope(current());
        MDC.put(KEY, correlation);
        return scope;
    }

    /** The work under one identifier. */
    public static final class Scope implements AutoCloseable {

        private final @Nullable String before;

        private Scope(@Nullable String before) {
            this.before = before;
        }

        @Override
        public void close() {
            if (before == null) {
                MDC.remove(KEY);
            } else {
                MDC.put(KEY, before);
            }
        }
    }
}
