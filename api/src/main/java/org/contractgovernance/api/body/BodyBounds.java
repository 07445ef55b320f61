package org.contractgovernance.api.body;

import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Limits the number of parts of a body, counted while the body is parsed. A body of one mebibyte can hold 350,000 empty objects. Each would
 * be made, found incomplete, and answered with a fault for every missing part.
 */
final class BodyBounds {

    /** The most elements of a list and the most fields of an object: the most that any address accepts. */
    static final int MOST = 1_000;

    /** The most elements of a list within another. */
    static final int MOST_WITHIN = 100;

    /** The deepest nesting of lists and objects; no body needs half of it. */
    static final int DEEPEST = 20;

    /** The most values, names and brackets of a body; a thousand returns with all the evidence allowed have fewer. */
    static final int MOST_IN_ALL = 500_000;

    private final int[] within = new int[DEEPEST + 1];
    private final boolean[] list = new boolean[DEEPEST + 1];
    private int depth;
    private int parts;
    private int lists;

    /** The number of values, names and brackets so far. */
    int parts() {
        return parts;
    }

    /** The number of lists and objects around the next token. */
    int depth() {
        return depth;
    }

    /**
     * Counts the present token of a parser.
     *
     * @throws RefusedRequest where the token exceeds a number or the depth
     */
    void take(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (++parts > MOST_IN_ALL) {
            throw RefusedRequest.because(
                    Refusal.BODY_TOO_LARGE, "The body has more than %d values and names".formatted(MOST_IN_ALL));
        }
        if (token.isStructEnd()) {
            lists -= list[depth] ? 1 : 0;
            depth--;
            return;
        }
        if (list[depth] || token == JsonToken.PROPERTY_NAME) {
            countWithin(parser);
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

    private void countWithin(JsonParser parser) {
        int most = list[depth] && lists > 1 ? MOST_WITHIN : MOST;
        if (++within[depth] > most) {
            throw RefusedRequest.because(Fault.ofField(
                    enclosing(parser),
                    "size",
                    list[depth]
                            ? "A list has at most %d values here".formatted(most)
                            : "An object has at most %d fields".formatted(most)));
        }
    }

    /** The list or the object around a value. */
    private static String enclosing(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? pointer : pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
