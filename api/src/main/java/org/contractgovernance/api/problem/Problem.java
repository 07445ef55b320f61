package org.contractgovernance.api.problem;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused, as RFC 9457 problem details.
 *
 * @param type stable address of this kind of problem
 * @param title the rule that refused, as a sentence
 * @param status the HTTP status
 * @param detail what was found in this case
 * @param code stable word for the rule
 * @param errors the parts of the request at fault, where there are such parts
 * @param existing address of what exists already, where the refusal is about that
 * @param correlation identifier of the request; quote it in questions about the request
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        List<Fault> errors,
        @Nullable String existing,
        @Nullable String correlation) {

    private static final String TYPES = "https://contractgovernance.org/problems/";

    /** A problem whose type follows from its code. */
    public static Problem of(
            String code, String title, int status, String detail, List<Fault> errors, @Nullable String existing) {
        return of(code, title, status, detail, errors, existing, Correlation.current());
    }

    static Problem of(
            String code,
            String title,
            int status,
            String detail,
            List<Fault> errors,
            @Nullable String existing,
            @Nullable String correlation) {
        return new Problem(
                URI.create(TYPES + code), title, status, detail, code, List.copyOf(errors), existing, correlation);
    }
}
