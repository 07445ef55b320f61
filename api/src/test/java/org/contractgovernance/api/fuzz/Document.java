package org.contractgovernance.api.fuzz;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published OpenAPI document: what can be asked, and what is to be answered. */
final class Document {

    private static final String HERE = "https://document.test/openapi";
    private static final String LOCAL = "\"#/components/";

    private final JsonNode root;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();

    Document(String text) {
        String absolute = text.replace(LOCAL, "\"" + HERE + "#/components/");
        root = JsonMapper.shared().readTree(absolute);
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config).schemas(Map.of(HERE, absolute)));
    }

    /** What the document says of the tag of this name: empty where it says nothing. */
    String described(String tag) {
        for (JsonNode each : root.path("tags")) {
            if (each.path("name").asString("").equals(tag)) {
                return each.path("description").asString("");
            }
        }
        return "";
    }

    /** Whether it has an address like this one for reading. */
    boolean reads(String address) {
        return operations().stream()
                .filter(Operation::reads)
                .anyMatch(each -> address.matches(each.address().replaceAll("\\{[^/]*}", "[^/]+")));
    }

    /** All operations in so many parts of about one size; what is about one thing, by its tag, stays together. */
    List<List<Operation>> parts(int count) {
        Map<String, List<Operation>> byTag = operations().stream()
                .collect(Collectors.groupingBy(
                        each -> each.said().at("/tags/0").asString(""), TreeMap::new, Collectors.toList()));
        List<List<Operation>> parts =
                Stream.<List<Operation>>generate(ArrayList::new).limit(count).toList();
        byTag.values().stream()
                .sorted(Comparator.comparingInt(List<Operation>::size).reversed())
                .forEach(each -> Collections.min(parts, Comparator.comparingInt(List::size))
                        .addAll(each));
        return parts;
    }

    /**
     * Something that can be asked.
     *
     * @param id its {@code operationId}
     * @param method in capitals
     * @param address with its variable parts in braces
     * @param said all that the document says of it
     */
    record Operation(String id, String method, String address, JsonNode said) {

        boolean reads() {
            return method.equals("GET");
        }

        List<JsonNode> parameters(String in) {
            List<JsonNode> found = new ArrayList<>();
            said.path("parameters").forEach(each -> {
                if (each.path("in").asString("").equals(in)) {
                    found.add(each);
                }
            });
            return found;
        }

        /** What a body is described as, by its media types. */
        JsonNode bodies() {
            return said.path("requestBody").path("content");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        root.get("paths")
                .forEachEntry((address, item) -> item.forEachEntry((method, said) -> all.add(new Operation(
                        said.get("operationId").asString(), method.toUpperCase(Locale.ROOT), address, said))));
        all.sort(java.util.Comparator.comparing(Operation::id));
        return all;
    }

    /** A schema by its name. */
    JsonNode schema(String name) {
        return root.at("/components/schemas/" + name);
    }

    /** The schemas that the document has for an example or a body, resolved where it refers to one. */
    JsonNode resolved(JsonNode schema) {
        JsonNode each = schema;
        while (each.has("$ref")) {
            each = root.at(each.get("$ref").asString().substring(HERE.length() + 1));
        }
        for (JsonNode choice : each.path("anyOf")) {
            if (choice.has("$ref")) {
                return resolved(choice);
            }
        }
        return each;
    }

    /** The answer that is documented for a status; nothing where none is. */
    JsonNode response(Operation operation, int status) {
        return resolved(operation.said().path("responses").path(Integer.toString(status)));
    }

    Set<String> statuses(Operation operation) {
        return new TreeSet<>(operation.said().path("responses").propertyNames());
    }

    /** What is wrong with a value by a schema; empty where it is valid. */
    String faults(JsonNode schema, JsonNode value) {
        Schema compiled = schemas.computeIfAbsent(
                schema.toString(), text -> registry.getSchema(SchemaLocation.of(HERE + "/" + schemas.size()), schema));
        return compiled.validate(value).stream().map(Error::toString).collect(Collectors.joining("; "));
    }
}
