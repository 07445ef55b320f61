package org.contractgovernance.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A valid body, wrong in one way each: every field of it missing, null, of another type, too long, beyond its bounds, and so on. */
final class BodyMutations {

    private static final String HERE = "@@here@@";

    /** What reading a text as a number must not cost. */
    private static final List<String> FAR_NUMBERS = List.of("1e400", "1e2147483647", "-1e-2147483647", "0e2147483647");

    private static final List<String> ODD_TEXTS = List.of(
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"x\\udfffy\"",
            "\"\\u00a0\"",
            "\"\\u200b\\u2060\"",
            "\"\\u202eevil\"",
            "\"\\ufeffBOM\"",
            "\"e\\u0301\"",
            "\"\\ud83d\\ude00\"",
            "\"\\uffff\"",
            "\"=1+1\"",
            "\"%s%n${jndi:x}\"",
            "\"'; DROP TABLE x; --\"");

    private static final List<String> ODD_DAYS = List.of(
            "2016-02-30",
            "2016-1-1",
            "0000-01-01",
            "1899-12-31",
            "9999-12-31",
            "+10000-01-01",
            "2016-03-31T00:00:00Z",
            "31/03/2016",
            "today",
            "2016-03-31 ");

    private final Document document;
    private final Ask valid;
    private final JsonNode schema;
    private final JsonNode body;
    private final String mediaType;
    private final Values values;
    private final List<Ask> all = new ArrayList<>();

    private BodyMutations(
            Document document, Ask valid, JsonNode schema, JsonNode body, String mediaType, Values values) {
        this.document = document;
        this.valid = valid;
        this.schema = schema;
        this.body = body;
        this.mediaType = mediaType;
        this.values = values;
    }

    /** Every mutation of a request whose body is JSON. */
    static List<Ask> of(Document document, Ask valid, JsonNode schema, JsonNode body, Values values) {
        BodyMutations mutations = new BodyMutations(document, valid, schema, body, "application/json", values);
        mutations.wholes();
        mutations.fields(document.resolved(schema), body, "");
        return mutations.all;
    }

    private void wholes() {
        String text = body.toString();
        for (String each : List.of(
                "null",
                "[]",
                "\"text\"",
                "7",
                "{",
                text + "x",
                text + text,
                "{\"a\":NaN}",
                "{'a':1}",
                "[[[[".repeat(500))) {
            add("not an object", each.getBytes(StandardCharsets.UTF_8), null, true);
        }
        add("UTF-16", text.getBytes(StandardCharsets.UTF_16), null, true);
        add("half a character", new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'}, null, true);
        byte[] marked = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        all.add(valid.kind("byte order mark").body(marked, mediaType).odd());
        all.add(valid.kind("empty body").body(new byte[0], mediaType).odd());
        all.add(valid.kind("larger than large")
                .body(new byte[6 << 20], mediaType)
                .refused(null, 413));
    }

    private void fields(JsonNode described, JsonNode object, String pointer) {
        if (!object.isObject()) {
            return;
        }
        all.add(with("unknown field", raw(pointer, "zz", "1"), pointer + "/zz", null));
        for (Map.Entry<String, JsonNode> each : described.path("properties").properties()) {
            String at = pointer + "/" + each.getKey();
            JsonNode field = document.resolved(each.getValue());
            JsonNode present = object.get(each.getKey());
            JsonNode value = present == null ? values.of(each.getValue()) : present;
            if (present != null) {
                add("missing", without(pointer, each.getKey()), at, null);
                add("duplicate key", text(replaced(at, HERE), value + ",\"" + each.getKey() + "\":" + value), at, true);
            } else {
                add("given", text(replaced(at, HERE), value.toString()), at, null);
            }
            add("null", text(replaced(at, HERE), "null"), at, null);
            field(field, at);
            // what lies deeper is wrong in a body that has it
            BodyMutations deeper = present == null
                    ? new BodyMutations(
                            document, valid, schema, given(pointer, each.getKey(), value), mediaType, values)
                    : this;
            if (value.isObject()) {
                deeper.fields(field, value, at);
            } else if (value.isArray() && !value.isEmpty()) {
                deeper.list(field, value.asArray(), at);
            }
            if (deeper != this) {
                all.addAll(deeper.all);
            }
        }
    }

    private JsonNode given(String pointer, String name, JsonNode value) {
        JsonNode copy = body.deepCopy();
        ((ObjectNode) copy.at(pointer)).set(name, value);
        return copy;
    }

    private void list(JsonNode field, ArrayNode list, String at) {
        JsonNode items = document.resolved(field.path("items"));
        add("list of null", text(replaced(at, HERE), "[null]"), at, null);
        add("null in a list", text(replaced(at, HERE), "[" + list.get(0) + ",null]"), at, null);
        add("twice in a list", text(replaced(at, HERE), "[" + list.get(0) + "," + list.get(0) + "]"), at, null);
        int most = field.path("maxItems").asInt(0);
        if (most > 0 && !items.has("enum")) {
            add("too many", text(replaced(at, HERE), many(list.get(0), most + 1)), at, null);
        }
        field(items, at + "/0");
        if (list.get(0).isObject()) {
            fields(items, list.get(0), at + "/0");
        }
    }

    /** Texts are all different, since in a set the same one counts once. */
    private static String many(JsonNode one, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> one.isString() ? "\"%s-%d\"".formatted(one.asString(), i) : one.toString())
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void field(JsonNode field, String at) {
        for (String each :
                List.of("true", "7", "1.5", "\"text\"", "[]", "{}", "[[]]", "\"\"", "\"  \"", "-1", "\"7\"")) {
            add("another type", text(replaced(at, HERE), each), at, null);
        }
        switch (Values.type(field)) {
            case "string" -> {
                ODD_TEXTS.forEach(each -> add("odd text", text(replaced(at, HERE), each), at, null));
                strings(field, at);
            }
            case "integer", "number" -> {
                numbers(field, at);
                FAR_NUMBERS.forEach(each -> add("far number", text(replaced(at, HERE), each), at, true));
            }
            default -> {}
        }
    }

    private void strings(JsonNode field, String at) {
        int most = field.path("maxLength").asInt(20_000);
        add("as long as may be", text(replaced(at, HERE), "\"" + "x".repeat(most) + "\""), at, null);
        add("too long", text(replaced(at, HERE), "\"" + "x".repeat(most + 1) + "\""), at, null);
        if (field.has("enum")) {
            String word = field.get("enum").get(0).asString();
            for (String each : List.of(word + " ", " " + word, word.toUpperCase(java.util.Locale.ROOT), "nonsense")) {
                add("another word", text(replaced(at, HERE), "\"" + each + "\""), at, null);
            }
        }
        if (field.path("format").asString("").startsWith("date")) {
            ODD_DAYS.forEach(each -> add("odd day", text(replaced(at, HERE), "\"" + each + "\""), at, null));
        }
    }

    private void numbers(JsonNode field, String at) {
        for (String each : List.of(
                "0",
                "-1",
                "99999999999999999999",
                "9223372036854775807",
                "2147483648",
                "-0",
                "100000000000000000000000000000000000000000")) {
            add("odd number", text(replaced(at, HERE), each), at, null);
        }
        for (String bound : List.of("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum")) {
            if (field.has(bound)) {
                add("at its bound", text(replaced(at, HERE), field.get(bound).toString()), at, null);
                String beyond = field.get(bound)
                        .decimalValue()
                        .add(java.math.BigDecimal.valueOf(bound.endsWith("aximum") ? 1 : -1))
                        .toPlainString();
                add("beyond its bound", text(replaced(at, HERE), beyond), at, null);
            }
        }
    }

    private Ask with(String kind, String text, String names, @Nullable Boolean invalid) {
        boolean wrong = invalid == null ? isInvalid(text) : invalid;
        Ask ask = valid.kind(kind).body(text.getBytes(StandardCharsets.UTF_8), mediaType);
        return wrong ? ask.refused(names, 400) : ask;
    }

    private void add(String kind, String text, String names, @Nullable Boolean invalid) {
        all.add(with(kind, text, names, invalid));
    }

    private void add(String kind, byte[] bytes, @Nullable String names, boolean invalid) {
        Ask ask = valid.kind(kind).body(bytes, mediaType);
        all.add(invalid ? ask.refused(names, 400) : ask);
    }

    private boolean isInvalid(String text) {
        try {
            return !document.faults(schema, JsonMapper.shared().readTree(text)).isEmpty();
        } catch (JacksonException e) {
            return true;
        }
    }

    private String without(String pointer, String name) {
        JsonNode copy = body.deepCopy();
        ((ObjectNode) copy.at(pointer)).remove(name);
        return copy.toString();
    }

    private String raw(String pointer, String name, String value) {
        JsonNode copy = body.deepCopy();
        ((ObjectNode) copy.at(pointer)).put(name, HERE);
        return text(copy, value);
    }

    /** The body with something else at a pointer. */
    private JsonNode replaced(String pointer, String text) {
        JsonNode copy = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), text);
        } else if (parent instanceof ObjectNode object) {
            object.put(name, text);
        }
        return copy;
    }

    private static String text(JsonNode tree, String raw) {
        return tree.toString().replace("\"" + HERE + "\"", raw);
    }
}
