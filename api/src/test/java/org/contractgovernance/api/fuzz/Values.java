package org.contractgovernance.api.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that are valid by a schema of the document, as far as a schema can say it. */
final class Values {

    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "Offers were late",
            "Größe, naïve café – 10 %",
            "Ysgol Gyfun Gŵyr",
            "学校 😀 e\u0301",
            "O’Brien & Söhne <b>\"quoted\"</b> \\ back",
            "line one\nline two\ttabbed");

    private final Document document;
    private final Random random;
    private final String person;

    Values(Document document, Random random, String person) {
        this.document = document;
        this.random = random;
        this.person = person;
    }

    /** A value that the schema lets through. */
    JsonNode of(JsonNode described) {
        JsonNode schema = document.resolved(described);
        if (schema.has("enum")) {
            return word(schema.get("enum"));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "boolean" -> NEW.booleanNode(random.nextBoolean());
            case "integer", "number" -> number(schema);
            default -> text(schema);
        };
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("");
    }

    private JsonNode word(JsonNode words) {
        List<JsonNode> all = new ArrayList<>();
        words.forEach(each -> {
            if (!each.isNull()) {
                all.add(each);
            }
        });
        return all.get(random.nextInt(all.size()));
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = NEW.objectNode();
        schema.path("required").forEach(name -> {
            String field = name.asString();
            object.set(field, of(schema.path("properties").path(field)));
        });
        return object;
    }

    private JsonNode array(JsonNode schema) {
        ArrayNode array = NEW.arrayNode();
        int least = schema.path("minItems").asInt(0);
        for (int i = 0; i < Math.max(1, least); i++) {
            array.add(of(schema.get("items")));
        }
        return array;
    }

    private JsonNode number(JsonNode schema) {
        BigDecimal least = schema.path("minimum").decimalValue(BigDecimal.ZERO).max(BigDecimal.valueOf(-1000));
        BigDecimal most =
                schema.path("maximum").decimalValue(BigDecimal.valueOf(1000)).min(BigDecimal.valueOf(1000));
        int span = most.subtract(least).intValue();
        return NEW.numberNode(least.add(BigDecimal.valueOf(span <= 0 ? 0 : random.nextInt(span + 1)))
                .longValue());
    }

    private JsonNode text(JsonNode schema) {
        String pattern = schema.path("pattern").asString("");
        return switch (schema.path("format").asString("")) {
            case "date" ->
                NEW.stringNode(
                        "20%02d-0%d-1%d".formatted(15 + random.nextInt(8), 1 + random.nextInt(9), random.nextInt(9)));
            case "date-time" -> NEW.stringNode("2016-03-31T09:00:00Z");
            default -> NEW.stringNode(pattern.isEmpty() || pattern.equals("\\S") ? free(schema) : patterned(pattern));
        };
    }

    private String free(JsonNode schema) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** Texts of the forms that the document knows; one that it does not know is a mistake of the test's. */
    private String patterned(String pattern) {
        for (String each : List.of(
                "a-slug",
                "SEN-01",
                "I-1",
                "EW-1",
                "CR/0042",
                "https://records.example.gov.uk/a",
                "0".repeat(64),
                "yyyy-MM-dd",
                "#00703c",
                ",",
                "1",
                "2016-01-04",
                "09:00",
                "80000000-4",
                "RS-1",
                "OP-1",
                person)) {
            if (java.util.regex.Pattern.compile(pattern).matcher(each).find()) {
                return each;
            }
        }
        throw new IllegalStateException("no text is known for " + pattern);
    }

    static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
