package org.contractgovernance.api.answer;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The place of an exception without its message, because the message may quote a person's text. */
final class Trace {

    private static final int DEPTH = 12;
    private static final int CAUSES = 6;

    private Trace() {}

    static String of(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Throwable each = thrown;
        for (int i = 0; i < CAUSES && each != null; i++, each = each.getCause()) {
            trace.append(i == 0 ? "" : "\ncaused by ")
                    .append(each.getClass().getName())
                    .append(Arrays.stream(each.getStackTrace())
                            .limit(DEPTH)
                            .map(frame -> "\n    at " + frame)
                            .collect(Collectors.joining()));
        }
        return trace.toString();
    }
}
