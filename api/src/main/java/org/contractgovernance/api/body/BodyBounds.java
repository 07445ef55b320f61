package org.contractgovernance.api.body;

import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * How many things a body may be made of, counted while it is parsed. A body of a mebibyte names 350,000 empty objects, each of which would be
 * made, found to lack what it must have, and answered with a fault for all of it.
 */
final class BodyBounds {

    /** Longest list, and most fields of an object: the longest that any address takes. */
    static final int MOST = 1_000;

    /** Longest list within another. */
    static final int MOST_WITHIN = 100;

    /** How deep lists and objects nest in each other; no body needs half of it. */
    static final int DEEPEST = 20;

    /** How many values, names and brackets a body may have: a thousand returns with all the evidence that they may have are fewer. */
    static final int MOST_IN_ALL = 500_000;

    private final int[] within = new int[DEEPEST + 1];
    private final boolean[] list = new boolean[DEEPEST + 1];
    private int depth;
    private int parts;
    private int lists;

    /** How many values, names and brackets there were. */
    int parts() {
        return parts;
    }

    /** In how many lists and objects the next token stands. */
    int depth() {
        return depth;
    }

    /**
     * Counts the token that a parser has come to.
     *
     * @throws RefusedRequest where it is one too many, or stands too deep
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

    /** The list or the object that a value stands in. */
    private static String enclosing(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? pointer : pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
