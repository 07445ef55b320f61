package org.contractgovernance.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.jspecify.annotations.Nullable;

/** The identifier that a request, its log lines, its events and its refusal share. */
public final class Correlation {

    /** Name of the header for the identifier, in requests and answers. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = Correlation.class.getName();

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Correlation() {}

    /** The present request's identifier. */
    public static @Nullable String current() {
        return CorrelationId.current();
    }

    /** A request's identifier, the same at every call: the one in its header, where that is a UUID, otherwise a generated one. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String given = request.getHeader(HEADER);
        // anything but a UUID might be a name, or an attempt to write into our logs
        String correlation = given != null && FORM.matcher(given).matches()
                ? UUID.fromString(given).toString()
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, correlation);
        return correlation;
    }
}
