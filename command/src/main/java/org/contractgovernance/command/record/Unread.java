package org.contractgovernance.command.record;

import java.math.BigDecimal;
import org.contractgovernance.contracts.event.BoundedNumbers;
import org.contractgovernance.contracts.event.MayBeAbsent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers in stored texts that nobody can read, because they have more digits than any figure. Earlier releases accepted them. */
final class Unread {

    static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Unread() {}

    /** The number at a JSON pointer, or the only number inside the value there; none where there is no such number, or it can be read. */
    static @Nullable String numberAt(String pointer, String payload) {
        JsonNode at = EXACT.readTree(payload).at(pointer);
        JsonNode number =
                at.isObject() && at.size() == 1 ? at.values().iterator().next() : at;
        if (!number.isNumber()) {
            return null;
        }
        BigDecimal value = number.decimalValue();
        return value.signum() == 0 || BoundedNumbers.hold(value) ? null : value.toString();
    }

    /**
     * The place that can be left empty instead of the number.
     *
     * @throws CannotRedact where a value is required
     */
    static String placeOf(String pointer, Class<?> type) {
        String place = MayBeAbsent.with(pointer, type);
        if (place == null) {
            throw new CannotRedact("an event of this kind requires the value at " + pointer);
        }
        return place;
    }
}
