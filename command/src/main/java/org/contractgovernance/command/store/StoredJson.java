package org.contractgovernance.command.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.contractgovernance.contracts.event.BoundedNumbers;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads what is stored beside the events and can be made again: standings, receipts, snapshots. */
public final class StoredJson {

    private static final JsonMapper BY_FIELD = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(visible -> visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withSetterVisibility(JsonAutoDetect.Visibility.NONE)
                    // an entity's public constructor takes a command; Axon's own takes nothing
                    .withCreatorVisibility(JsonAutoDetect.Visibility.NONE))
            .addModule(BoundedNumbers.stored())
            .build();

    private StoredJson() {}

    /** The text of a value: its fields, whatever their visibility. */
    public static String write(Object value) {
        return BY_FIELD.writeValueAsString(value);
    }

    /** The value of a text. */
    public static <T> T read(Class<T> type, String text) {
        return BY_FIELD.readValue(text, type);
    }
}
