package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.contractgovernance.api.access.AccessTable;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every text and every word of every body that there is, as the published document has them: whoever adds one need not think of what
 * nobody can see in it.
 */
class EveryTextIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ADDRESS_PART = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String JSON_BODY = "application/json";

    /** Stands for a character, and may be a tab. */
    private static final String SYMBOL = "/csv/delimiter";

    /** Of which a published document has no more than the form. */
    private static final int DEEPEST = 12;

    private final Running application = Running.application();

    private static final class Once {
        static final JsonNode DOCUMENT = Running.application()
                .send(Running.application().to("/openapi").GET().build())
                .json();
    }

    static Stream<AccessTable.Line> bodies() {
        return AccessTable.lines().stream()
                .filter(each -> !each.method().equals("GET"))
                .filter(each -> schema(each).isObject());
    }

    private static JsonNode schema(AccessTable.Line line) {
        return Once.DOCUMENT
                .path("paths")
                .path(line.address())
                .path(line.method().toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path(JSON_BODY)
                .path("schema");
    }

    @Test
    void thereAreAsManyBodiesAsThereAreCommands() {
        assertThat(bodies()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void saysWhatItShows(AccessTable.Line line) {
        Sample.providersContract();
        Map<String, JsonNode> leaves = new TreeMap<>();
        ObjectNode whole = (ObjectNode) whole(schema(line), "", leaves::put, 0);
        // where another application ran in this JVM, springdoc no longer knows what comes from the address
        ADDRESS_PART
                .matcher(line.address())
                .results()
                .map(each -> each.group(1))
                .forEach(part -> {
                    whole.remove(part);
                    leaves.remove("/" + part);
                });
        SoftAssertions all = new SoftAssertions();
        leaves.forEach((pointer, leaf) -> {
            for (String wrong : wrong(pointer, leaf)) {
                Running.Answer answer = send(line, with(whole, pointer, wrong));
                all.assertThat(answer.status())
                        .as("%s %s", pointer, answer.body())
                        .isEqualTo(400);
                all.assertThat(answer.json().findValuesAsString("pointer"))
                        .as("%s %s", pointer, answer.body())
                        .anyMatch(each -> pointer.startsWith(each) || each.startsWith(pointer));
            }
        });
        all.assertAll();
    }

    private static List<String> wrong(String pointer, JsonNode leaf) {
        if (leaf.has("enum")) {
            String word = leaf.path("enum").get(0).asString();
            return List.of(word + " ", " " + word, word + "\u200B", word.toUpperCase(java.util.Locale.ROOT));
        }
        List<String> wrong = new ArrayList<>(List.of("late\u202E", "\u009B2Jlate", "late\u0007", "\u2066late\u2069"));
        if (!pointer.equals(SYMBOL)) {
            wrong.addAll(List.of("\u00A0", "\u200B", "\u2800", "\uFEFF", "\u3164\u00AD"));
        }
        if (leaf.path("maxLength").asInt(0) <= Text.TITLE) {
            wrong.addAll(List.of("late\nearly", "late\u2028early", "late\tearly"));
        }
        return wrong;
    }

    private Running.Answer send(AccessTable.Line line, JsonNode body) {
        String address = line.address();
        for (Map.Entry<String, String> part : AccessTableIT.PARTS.entrySet()) {
            address = address.replace(part.getKey(), part.getValue());
        }
        Role role = line.allowed().stream()
                .filter(each -> each != Role.PROVIDER)
                .findFirst()
                .orElse(Role.PROVIDER);
        return application.ask(role, line.method(), address, JSON_BODY, body.toString());
    }

    private static JsonNode with(JsonNode whole, String pointer, String text) {
        JsonNode body = whole.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode holder = body.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (holder instanceof ObjectNode object) {
            object.put(name, text);
        } else {
            ((tools.jackson.databind.node.ArrayNode) holder).set(Integer.parseInt(name), JSON.valueToTree(text));
        }
        return body;
    }

    /** A body with everything in it, and where each text and each word stands. */
    private static JsonNode whole(JsonNode given, String at, BiConsumer<String, JsonNode> leaves, int depth) {
        JsonNode schema = resolved(given);
        assertThat(depth).as(at).isLessThan(DEEPEST);
        if (schema.has("properties")) {
            ObjectNode object = JSON.createObjectNode();
            schema.path("properties")
                    .properties()
                    .forEach(each -> object.set(
                            each.getKey(), whole(each.getValue(), at + "/" + each.getKey(), leaves, depth + 1)));
            return object;
        }
        if (schema.path("additionalProperties").isObject()) {
            return JSON.createObjectNode()
                    .set("1", whole(schema.path("additionalProperties"), at + "/1", leaves, depth + 1));
        }
        return switch (type(schema)) {
            case "array" -> JSON.createArrayNode().add(whole(schema.path("items"), at + "/0", leaves, depth + 1));
            case "boolean" -> JSON.valueToTree(false);
            case "integer", "number" -> JSON.valueToTree(1);
            case "string" -> {
                if (schema.has("format")) {
                    yield JSON.valueToTree(
                            schema.path("format").asString().equals("date") ? "2016-01-04" : "2016-01-04T00:00:00Z");
                }
                leaves.accept(at, schema);
                yield JSON.valueToTree(
                        schema.has("enum")
                                ? schema.path("enum").get(0).asString()
                                : "person-01890a5d-ac96-774b-bcce-b302099a8057");
            }
            default -> throw new AssertionError("%s is %s".formatted(at, schema));
        };
    }

    private static JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(Once.DOCUMENT.at(schema.path("$ref").asString().substring(1)));
        }
        if (schema.has("type")) {
            return schema;
        }
        for (String each : List.of("allOf", "oneOf", "anyOf")) {
            for (JsonNode one : schema.path(each)) {
                if (!one.path("type").asString("").equals("null")) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (!each.asString().equals("null")) {
                    return each.asString();
                }
            }
        }
        return type.asString("");
    }
}
