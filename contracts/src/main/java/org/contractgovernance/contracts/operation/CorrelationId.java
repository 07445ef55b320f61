package org.contractgovernance.contracts.operation;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The identifier that everything of one request shares: its log lines, its events, its lines of the access log. Kept in the logging context. */
public final class CorrelationId {

    /** Its key in the logging context. */
    public static final String KEY = "correlation";

    private CorrelationId() {}

    /** The present request's; absent where this thread works for none. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }

    /** Works under an identifier until it is closed; what was there before is then there again. */
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
