package org.contractgovernance.api.request;

import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How many things a body may be made of. A body of a mebibyte names 350,000 empty objects, each of which would be made, found to lack what
 * it must have, and answered with a fault for all of it; so it is counted before anything is made.
 */
public final class BodyBounds {

    /** Longest list, and most fields of an object: the longest that any address takes. */
    static final int MOST = 1_000;

    /** Longest list within another. */
    static final int MOST_WITHIN = 100;

    /** How deep lists and objects nest in each other; no body needs half of it. */
    static final int DEEPEST = 20;

    /** How many values, names and brackets a body may have: a thousand returns with all the evidence that they may have are fewer. */
    static final int MOST_IN_ALL = 500_000;

    private static final String ATTRIBUTE = BodyBounds.class.getName();
    private static final JsonFactory FACTORY = new JsonFactory();

    private BodyBounds() {}

    /** Refuses a body of more things than any has, and remembers how many there are. What is no JSON is somebody else's to refuse. */
    static void check(byte[] body) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ATTRIBUTE, count(body), RequestAttributes.SCOPE_REQUEST);
    }

    /** How many values, names and brackets the request's body has. */
    public static int values() {
        Object count = RequestContextHolder.currentRequestAttributes()
                .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return count instanceof Integer known ? known : 0;
    }

    static int count(byte[] body) {
        int[] within = new int[DEEPEST + 1];
        boolean[] list = new boolean[DEEPEST + 1];
        int depth = 0;
        int count = 0;
        int lists = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (++count > MOST_IN_ALL) {
                    throw RefusedRequest.because(
                            Refusal.BODY_TOO_LARGE,
                            "The body has more than %d values and names".formatted(MOST_IN_ALL));
                }
                if (token.isStructEnd()) {
                    lists -= list[depth] ? 1 : 0;
                    depth--;
                    continue;
                }
                if (list[depth] || token == JsonToken.PROPERTY_NAME) {
                    int most = list[depth] && lists > 1 ? MOST_WITHIN : MOST;
                    if (++within[depth] > most) {
                        throw refused(
                                enclosing(parser),
                                list[depth]
                                        ? "A list has at most %d values here".formatted(most)
                                        : "An object has at most %d fields".formatted(most));
                    }
                }
                if (token.isStructStart()) {
                    if (depth == DEEPEST) {
                        throw RefusedRequest.because(
                                Refusal.MALFORMED_JSON, "Lists and objects nest at most %d deep".formatted(DEEPEST));
                    }
                    depth++;
                    within[depth] = 0;
                    list[depth] = token == JsonToken.START_ARRAY;
                    lists += list[depth] ? 1 : 0;
                }
            }
        } catch (JacksonException e) {
            return count;
        }
        return count;
    }

    /** The list or the object that a value stands in. */
    private static String enclosing(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? pointer : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static RefusedRequest refused(String pointer, String detail) {
        return RefusedRequest.because(Fault.ofField(pointer, "size", detail));
    }
}
