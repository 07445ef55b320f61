package org.contractgovernance.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.contractgovernance.api.fuzz.Document.Operation;
import org.jspecify.annotations.Nullable;

/**
 * One request, and what has to be answered besides what the document says.
 *
 * @param operation what it is made from
 * @param kind what kind of request it is
 * @param as who asks: a role, or one of {@link Askers}
 * @param method the method that is used
 * @param address with everything filled in, and the query
 * @param headers names and values, one after the other
 * @param body its bytes; none: no body
 * @param right statuses one of which has to answer it; none: any that is documented
 * @param names what a refusal has to point to: a pointer, a parameter or a header; none: nothing in particular
 * @param valid whether every part of it is valid by the document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Ask(
        Operation operation,
        String kind,
        String as,
        String method,
        String address,
        List<String> headers,
        byte @Nullable [] body,
        Set<Integer> right,
        @Nullable String names,
        boolean valid) {

    private static final int SHOWN = 600;

    static Ask of(Operation operation, String as, String address) {
        return new Ask(operation, "valid", as, operation.method(), address, List.of(), null, Set.of(), null, true);
    }

    Ask kind(String other) {
        return new Ask(operation, other, as, method, address, headers, body, right, names, valid);
    }

    Ask as(String other) {
        return new Ask(operation, kind, other, method, address, headers, body, right, names, valid);
    }

    Ask method(String other) {
        return new Ask(operation, kind, as, other, address, headers, body, right, names, valid);
    }

    Ask address(String other) {
        return new Ask(operation, kind, as, method, other, headers, body, right, names, valid);
    }

    /** With another query parameter, encoded already. */
    Ask asking(String name, String value) {
        return address(address + (address.contains("?") ? "&" : "?") + name + "=" + value);
    }

    /** With a header; one of the same name is replaced. */
    Ask header(String name, String... values) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < headers.size(); i += 2) {
            if (!headers.get(i).equalsIgnoreCase(name)) {
                all.addAll(headers.subList(i, i + 2));
            }
        }
        Arrays.stream(values).forEach(value -> all.addAll(List.of(name, value)));
        return new Ask(operation, kind, as, method, address, all, body, right, names, valid);
    }

    Ask body(byte @Nullable [] other, String mediaType) {
        return new Ask(operation, kind, as, method, address, headers, other, right, names, valid)
                .header("Content-Type", mediaType);
    }

    /** Refused with one of these statuses, pointing to a part. */
    Ask refused(@Nullable String part, Integer... statuses) {
        return new Ask(operation, kind, as, method, address, headers, body, Set.of(statuses), part, false);
    }

    /** Not valid by the document, and refused or not. */
    Ask odd() {
        return new Ask(operation, kind, as, method, address, headers, body, right, names, false);
    }

    @Override
    public String toString() {
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return "%s [%s] as %s: %s %s %s %s"
                .formatted(
                        operation.id(),
                        kind,
                        as,
                        method,
                        address.length() > SHOWN ? address.substring(0, SHOWN) + "…" : address,
                        headers.stream()
                                .map(each -> each.length() > SHOWN ? each.substring(0, SHOWN) + "…" : each)
                                .toList(),
                        text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
