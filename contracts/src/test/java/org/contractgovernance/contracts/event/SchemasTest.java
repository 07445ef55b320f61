package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.feature.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A validator that knows nothing of ours takes for an event what the codec takes for one. */
class SchemasTest {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static final List<Event> EVENTS = Examples.EVENTS;

    /** Something to say about everything. */
    private static final Schemas.Descriptions WORDY = new Schemas.Descriptions() {
        @Override
        public String of(Class<?> type) {
            return "A " + type.getSimpleName();
        }

        @Override
        public String of(Class<?> type, String component) {
            return "The %s of a %s".formatted(component, type.getSimpleName());
        }
    };

    private static Schema described(Vocabulary.Entry entry) {
        Map<String, Object> document =
                Schemas.document(entry, Map.of("$id", Schemas.address(entry.name(), entry.revision())), WORDY);
        return REGISTRY.getSchema(MAPPER.writeValueAsString(document), InputFormat.JSON);
    }

    private static boolean isValid(Schema schema, JsonNode text) {
        return schema.validate(text.toString(), InputFormat.JSON).isEmpty();
    }

    private static boolean isRead(Vocabulary.Entry entry, JsonNode text) {
        try {
            CODEC.read(entry.name(), entry.revision(), text.toString());
            return true;
        } catch (UnreadableEvent e) {
            return false;
        }
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void theSchemaAndTheCodecTakeTheSameForAnEvent(Event event) {
        Vocabulary.Entry entry = Features.vocabulary().of(event);
        Schema schema = REGISTRY.getSchema(Schemas.of(entry), InputFormat.JSON);
        Schema described = described(entry);
        String golden = CODEC.write((Record) event);

        assertThat(schema.validate(golden, InputFormat.JSON)).isEmpty();
        assertThat(described.validate(golden, InputFormat.JSON)).isEmpty();
        for (String field : MAPPER.readTree(golden).propertyNames()) {
            for (Map.Entry<String, ObjectNode> each : variants(golden, field).entrySet()) {
                assertThat(isValid(schema, each.getValue()))
                        .as("%s %s %s", entry.name(), field, each.getKey())
                        .isEqualTo(isRead(entry, each.getValue()))
                        .isEqualTo(isValid(described, each.getValue()));
            }
        }
    }

    private static Map<String, ObjectNode> variants(String golden, String field) {
        ObjectNode without = (ObjectNode) MAPPER.readTree(golden);
        without.remove(field);
        ObjectNode empty = (ObjectNode) MAPPER.readTree(golden);
        empty.putNull(field);
        ObjectNode other = (ObjectNode) MAPPER.readTree(golden);
        other.put(field, true);
        ObjectNode more = (ObjectNode) MAPPER.readTree(golden);
        more.put(field + "More", 1);
        return Map.of("left out", without, "null", empty, "of another kind", other, "and more", more);
    }

    @Test
    void metadataHaveTheirSchemaToo() {
        Schema schema = REGISTRY.getSchema(Schemas.ofMetadata(), InputFormat.JSON);

        assertThat(schema.validate(CODEC.write(Examples.METADATA), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"contract\": \"x\"}", InputFormat.JSON)).isNotEmpty();
    }
}
