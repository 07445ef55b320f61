package org.contractgovernance.api.risktool.published;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.contractgovernance.api.risktool.published.PublishedSchema.ListedSchema;
import org.contractgovernance.api.risktool.published.PublishedSchema.SchemaList;
import org.contractgovernance.api.risktool.published.PublishedSchema.Where;
import org.contractgovernance.contracts.event.Schemas;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.risktool.Risk;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;
import org.contractgovernance.contracts.risktool.RiskEventKind;

/**
 * The schemas of all events: those reported to the corporate risk tool, and those of the record in every revision that may be on record.
 */
final class PublishedSchemas {

    private static final Javadoc JAVADOC = new Javadoc();

    private final Map<String, PublishedSchema> byAddress = new LinkedHashMap<>();

    PublishedSchemas(Vocabulary vocabulary) {
        for (RiskEventKind each : RiskEventKind.values()) {
            enter(ofRisk(each));
        }
        vocabulary.revisions().forEach(each -> enter(ofRecord(each)));
    }

    /** All of them. */
    SchemaList list() {
        return new SchemaList(
                byAddress.values().stream().map(PublishedSchema::listed).toList());
    }

    /** The schema at an address; none where there is none. */
    Optional<Map<String, Object>> at(String address) {
        return Optional.ofNullable(byAddress.get(address)).map(PublishedSchema::document);
    }

    private void enter(PublishedSchema schema) {
        String address = schema.listed().address();
        if (byAddress.put(address, schema) != null) {
            throw new IllegalStateException("two schemas are at " + address);
        }
    }

    private static PublishedSchema ofRisk(RiskEventKind kind) {
        String name = kind.type();
        int revision = RiskCloudEvent.REVISION;
        String address = Schemas.address(name, revision);
        return new PublishedSchema(
                new ListedSchema(name, revision, Where.RISK_TOOL, JAVADOC.of(kind), address),
                Schemas.document(
                        "%s, revision %d".formatted(name, revision),
                        Risk.class,
                        Map.of("$id", Schemas.identifier(name, revision)),
                        JAVADOC));
    }

    private static PublishedSchema ofRecord(Vocabulary.Entry event) {
        String address = Schemas.address(event.name(), event.revision());
        return new PublishedSchema(
                new ListedSchema(event.name(), event.revision(), Where.RECORD, JAVADOC.of(event.type()), address),
                Schemas.document(event, Map.of("$id", Schemas.identifier(event.name(), event.revision())), JAVADOC));
    }
}
