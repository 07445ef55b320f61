package org.contractgovernance.api.risktool.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Evolved;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.risktool.ARisk;
import org.contractgovernance.contracts.risktool.Risk;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskEventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is published is what the specifications say that it must be, and takes what is sent. */
class PublishedDocumentsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final SchemaRegistry OLDER = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private static final PublishedSchemas SCHEMAS = new PublishedSchemas(Features.vocabulary());
    private static final AsyncApi ASYNC_API = new AsyncApi();
    private static final JsonNode DOCUMENT = JSON.readTree(ASYNC_API.json());

    private static final Risk RISK = ARisk.referred()
            .trend(Trend.RISING)
            .actionsPlanned(2)
            .nextActionDueOn(LocalDate.of(2016, 6, 30))
            .build();

    private static String event(RiskEventKind kind) {
        Instant recordedAt = Instant.parse("2016-05-04T09:30:00Z");
        return EventCodec.strict()
                .writeValueAsString(RiskCloudEvent.of(new RiskEvent(226, recordedAt, kind, RISK), 1L));
    }

    @Test
    void everySchemaIsAJsonSchema() {
        Schema schemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (PublishedSchema.ListedSchema each : SCHEMAS.list().schemas()) {
            Map<String, Object> schema = SCHEMAS.at(each.address()).orElseThrow();
            assertThat(schemas.validate(JSON.writeValueAsString(schema), InputFormat.JSON))
                    .as(each.name())
                    .isEmpty();
            assertThat(each.description()).as(each.name()).isNotBlank();
        }
        assertThat(SCHEMAS.list().schemas())
                .hasSize(Features.vocabulary().revisions().size() + RiskEventKind.values().length);
    }

    @Test
    void aRevisionThatNobodyRecordsAnyMoreKeepsItsSchema() {
        PublishedSchemas later = new PublishedSchemas(Evolved.VOCABULARY);

        assertThat(JSON.<JsonNode>valueToTree(
                                later.at("/api/v1/schemas/IssueRaised/1").orElseThrow())
                        .at("/properties/urgency/type")
                        .asString())
                .isEqualTo("integer");
        assertThat(later.at("/api/v1/schemas/IssueRaised/2")).isPresent();
        assertThat(later.at("/api/v1/schemas/IssueRaised/3")).isEmpty();
    }

    @Test
    void fieldsAreDescribedInTheWordsOfTheirComments() {
        JsonNode schema =
                JSON.valueToTree(SCHEMAS.at("/api/v1/schemas/RiskReferred/1").orElseThrow());

        assertThat(schema.at("/properties/title/description").asString()).isEqualTo("The matter, in one line");
        assertThat(schema.at("/properties/reference/description").asString()).contains("`EW-3`");
        assertThat(schema.at("/properties/score/description").asString()).startsWith("The current score");
    }

    @Test
    void everyFieldOfEveryEventIsDescribed() {
        List<String> silent = new ArrayList<>();
        for (PublishedSchema.ListedSchema each : SCHEMAS.list().schemas()) {
            JsonNode schema = JSON.valueToTree(SCHEMAS.at(each.address()).orElseThrow());
            schema.get("properties").properties().forEach(field -> {
                if (!field.getValue().has("description")) {
                    silent.add(each.name() + "." + field.getKey());
                }
            });
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void theAsyncApiDocumentIsOne() throws IOException {
        try (InputStream official = getClass().getResourceAsStream("/asyncapi/asyncapi-3.0.0.json")) {
            Schema schema =
                    OLDER.getSchema(new String(official.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);

            assertThat(schema.validate(ASYNC_API.json(), InputFormat.JSON)).isEmpty();
            ObjectNode wrong = DOCUMENT.deepCopy().asObject();
            wrong.withObject("/operations/push").put("action", "shout");
            assertThat(schema.validate(wrong.toString(), InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void whateverItRefersToIsThere() {
        List<String> references = DOCUMENT.findValuesAsString("$ref");

        assertThat(references)
                .contains("#/components/schemas/Score", "#/components/messages/RiskClosedPushed")
                .allSatisfy(each -> assertThat(DOCUMENT.at(each.substring(1)).isMissingNode())
                        .as(each)
                        .isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSentIsWhatItSays(RiskEventKind kind) {
        ObjectNode pushed = JSON.createObjectNode();
        pushed.put("$ref", "#/components/messages/" + kind.type() + "Pushed/payload");
        pushed.set("components", DOCUMENT.get("components"));
        Schema schema = OLDER.getSchema(pushed.toString(), InputFormat.JSON);
        String event = event(kind);

        assertThat(schema.validate(event, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(event.replace("contract-governance.", "other."), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(event.replace("\"sequence\"", "\"order\""), InputFormat.JSON))
                .isNotEmpty();
        Schema data = REGISTRY.getSchema(
                JSON.writeValueAsString(SCHEMAS.at("/api/v1/schemas/%s/1".formatted(kind.type()))
                        .orElseThrow()),
                InputFormat.JSON);
        assertThat(data.validate(JSON.readTree(event).get("data").toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(data.validate("{\"contract\": \"x\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theYamlSaysTheSame() {
        Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(ASYNC_API.yaml());

        assertThat(JSON.<JsonNode>valueToTree(yaml)).isEqualTo(DOCUMENT);
        assertThat(ASYNC_API.yaml()).doesNotContain("&id001");
    }
}
