package org.contractgovernance.api.risktool.published;

import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of an event, with its entry in the list of schemas. */
record PublishedSchema(ListedSchema listed, Map<String, Object> document) {

    /**
     * A schema's entry in the list.
     *
     * @param name the event's name
     * @param revision the revision of its shape
     * @param of the kind of event
     * @param description what the event means
     * @param address address of the schema
     */
    record ListedSchema(
            String name, int revision, Where of, @Nullable String description, String address) {}

    /** All schemas. */
    record SchemaList(List<ListedSchema> schemas) {}

    /** Where an event occurs. */
    enum Where implements Coded {
        /** In the record, where events are stored for ever. */
        RECORD,
        /** In the events that are reported to the corporate risk tool. */
        RISK_TOOL
    }
}
