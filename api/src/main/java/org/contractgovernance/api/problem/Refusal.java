package org.contractgovernance.api.problem;

import java.util.Locale;

/** Reasons to refuse a request before any rule of the field is applied. */
public enum Refusal {
    INVALID_REQUEST(400, "Every part of a request is as documented"),
    MALFORMED_JSON(400, "A body is one JSON object in UTF-8"),
    UNAUTHENTICATED(401, "A request carries a valid access token of the issuer, for this audience"),
    NOT_ALLOWED(403, "The caller's role may not ask for this"),
    UNKNOWN_ADDRESS(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "An address answers only the methods that are documented for it"),
    NOT_ACCEPTABLE(406, "Answers are JSON"),
    BODY_TOO_SLOW(
            408, "A body arrives without long pauses, at 16 kB a second or more unless the operator sets another rate"),
    BODY_TOO_LARGE(413, "A body is no larger than documented"),
    ADDRESS_TOO_LONG(
            414, "An address is no longer than the server accepts: 8 KiB, unless the operator sets another limit"),
    UNSUPPORTED_MEDIA_TYPE(415, "A body is application/json in UTF-8"),
    EXPECTATION_NOT_MET(417, "The only expectation that is met is 100-continue"),
    HEADERS_TOO_LARGE(
            431,
            "Headers, with the token, are no larger than the server accepts: 8 KiB, unless the operator sets another limit"),
    UNAVAILABLE(503, "The request cannot be carried out at this moment; try again later"),
    UNEXPECTED(500, "Something went wrong that is not the caller's fault"),
    NOT_IMPLEMENTED(501, "A request uses methods and transfer encodings of HTTP/1.1 that are documented"),
    HTTP_VERSION(505, "Requests are HTTP/1.0 or HTTP/1.1");

    private final int status;
    private final String sentence;

    Refusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule, as a sentence. */
    public String sentence() {
        return sentence;
    }

    /** The reason that fits a status of the framework. */
    public static Refusal of(int status) {
        for (Refusal each : values()) {
            if (each.status == status) {
                return each;
            }
        }
        return status < 500 ? INVALID_REQUEST : UNEXPECTED;
    }
}
