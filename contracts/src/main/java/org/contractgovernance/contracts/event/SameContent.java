package org.contractgovernance.contracts.event;

import tools.jackson.databind.JsonNode;

/** Compares what two values say. */
public final class SameContent {

    private SameContent() {}

    /** Whether two values say the same, however many zeros a number is written with. */
    public static boolean of(Object one, Object other) {
        JsonNode mine = EventCodec.strict().valueToTree(one);
        JsonNode others = EventCodec.strict().valueToTree(other);
        return mine.equals(SameContent::differ, others);
    }

    /** 0 where two parts say the same. */
    private static int differ(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
