package org.contractgovernance.api.risktool.published;

import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of an event, and what is said of it where all are listed. */
record PublishedSchema(ListedSchema listed, Map<String, Object> document) {

    /**
     * What the list says of a schema.
     *
     * @param name the event's name
     * @param revision the revision of its shape
     * @param of where the event occurs
     * @param description what it means
     * @param address where the schema is
     */
    record ListedSchema(
            String name, int revision, Where of, @Nullable String description, String address) {}

    /** Every schema there is. */
    record SchemaList(List<ListedSchema> schemas) {}

    /** Where an event occurs. */
    enum Where implements Coded {
        /** In the record: stored, for ever. */
        RECORD,
        /** In what the corporate risk tool is told. */
        RISK_TOOL
    }
}
