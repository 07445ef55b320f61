package org.contractgovernance.api.risktool.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.event.Schemas;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;
import org.contractgovernance.contracts.risktool.RiskEventKind;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The AsyncAPI 3.0 document of the corporate risk tool's events. A file holds the parts that are written by hand, channels and headers;
 * messages and schemas are made from the vocabulary.
 */
final class AsyncApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Javadoc JAVADOC = new Javadoc();
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String MESSAGES = "#/components/messages/";

    /** The ending of a message's name where the message is pushed. */
    private static final String PUSHED = "Pushed";

    private final ObjectNode document;

    AsyncApi() {
        document = frame();
        ObjectNode schemas = document.withObject("/components/schemas");
        Schemas.definitions(RiskCloudEvent.class, SCHEMAS, JAVADOC)
                .forEach((name, schema) -> schemas.set(name, JSON.valueToTree(schema)));
        for (RiskEventKind each : RiskEventKind.values()) {
            String name = each.type();
            add("pulled", name, message(each));
            ObjectNode pushed = message(each);
            pushed.set("headers", reference(SCHEMAS + "WebhookHeaders"));
            pushed.withObject("/payload").withArray("required").add("sequence").add("sequencetype");
            add("pushed", name + PUSHED, pushed);
        }
    }

    /** The document as JSON. */
    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    /** The same as YAML. */
    String yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(options).dump(JSON.convertValue(document, Map.class));
    }

    private void add(String channel, String name, ObjectNode message) {
        document.withObject("/components/messages").set(name, message);
        document.withObject("/channels/" + channel + "/messages").set(name, reference(MESSAGES + name));
    }

    private static ObjectNode message(RiskEventKind kind) {
        Map<String, Object> told = Map.of(
                "properties",
                Map.of(
                        "type", Map.of("const", RiskCloudEvent.type(kind)),
                        "dataschema", Map.of("const", Schemas.identifier(kind.type(), RiskCloudEvent.REVISION))));
        ObjectNode message = JSON.createObjectNode();
        message.put("name", RiskCloudEvent.type(kind));
        message.put("title", kind.type());
        message.put("summary", JAVADOC.of(kind));
        message.put("contentType", "application/cloudevents+json");
        message.withObject("/payload")
                .set(
                        "allOf",
                        JSON.valueToTree(List.of(reference(SCHEMAS + RiskCloudEvent.class.getSimpleName()), told)));
        return message;
    }

    private static ObjectNode reference(String to) {
        return JSON.createObjectNode().put("$ref", to);
    }

    private static ObjectNode frame() {
        try (InputStream stream = new ClassPathResource("asyncapi-frame.yaml").getInputStream()) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return JSON.valueToTree(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
