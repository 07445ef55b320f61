package org.contractgovernance.api.problem;

import org.jspecify.annotations.Nullable;

/**
 * One part of a request that is at fault.
 *
 * @param pointer JSON pointer to a field of the body
 * @param parameter name of a parameter in the address
 * @param header name of a header
 * @param code stable word for what is wrong
 * @param detail what is wrong, or what is expected
 */
public record Fault(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String code,
        String detail) {

    /** A field of the body. */
    public static Fault ofField(String pointer, String code, String detail) {
        return new Fault(pointer, null, null, code, detail);
    }

    /** A parameter of the address. */
    public static Fault ofParameter(String parameter, String code, String detail) {
        return new Fault(null, parameter, null, code, detail);
    }

    /** A header. */
    public static Fault ofHeader(String header, String code, String detail) {
        return new Fault(null, null, header, code, detail);
    }
}
