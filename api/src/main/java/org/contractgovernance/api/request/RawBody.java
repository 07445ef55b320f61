package org.contractgovernance.api.request;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The body as it was sent, of which only the fingerprint is needed once it has been decoded. */
final class RawBody {

    private static final String ATTRIBUTE = RawBody.class.getName();

    private RawBody() {}

    static void remember(byte[] body) {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, body, RequestAttributes.SCOPE_REQUEST);
    }

    /** SHA-256 of the body, lower-case hexadecimal. */
    static String fingerprint() {
        Object body = RequestContextHolder.currentRequestAttributes()
                .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (!(body instanceof byte[] bytes)) {
            throw new IllegalStateException("conditions are read after the body");
        }
        return Fingerprint.of(bytes);
    }
}
