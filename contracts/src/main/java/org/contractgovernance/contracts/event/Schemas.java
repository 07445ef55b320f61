package org.contractgovernance.contracts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Schemas (draft 2020-12) of stored and of sent events, made from the Java records themselves. They tell readers without our code
 * which texts {@link EventCodec} accepts.
 */
public final class Schemas {

    /** Descriptions for people, beside the shape; absent where there is nothing to say. */
    public interface Descriptions {

        /** No descriptions: the shape alone. */
        Descriptions NONE = new Descriptions() {
            @Override
            public @Nullable String of(Class<?> type) {
                return null;
            }

            @Override
            public @Nullable String of(Class<?> type, String component) {
                return null;
            }
        };

        /** The description of a record or of a closed list of words. */
        @Nullable String of(Class<?> type);

        /** The description of one component of a record. */
        @Nullable String of(Class<?> type, String component);
    }

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    // maps keep the order of their entries, so that a schema is the same text on every machine

    /** Each record by its name, so that a record in several places is described once. */
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private final String definedAt;
    private final Descriptions descriptions;

    private Schemas(String definedAt, Descriptions descriptions) {
        this.definedAt = definedAt;
        this.descriptions = descriptions;
    }

    /** The address of an event's published schema, below the application's own address. */
    public static String address(String name, int revision) {
        return "/api/v1/schemas/%s/%d".formatted(name, revision);
    }

    /** The identifier of an event's schema, the same everywhere: an absolute address, at which there need not be an answer. */
    public static String identifier(String name, int revision) {
        return "https://contractgovernance.org/schemas/%s/%d".formatted(name, revision);
    }

    /** The schema of an event's payload. */
    public static String of(Vocabulary.Entry entry) {
        return MAPPER.writeValueAsString(document(entry, Map.of(), Descriptions.NONE)) + "\n";
    }

    /** The schema of the metadata that stand beside every event. */
    public static String ofMetadata() {
        return MAPPER.writeValueAsString(document("Metadata", Metadata.class, Map.of(), Descriptions.NONE)) + "\n";
    }

    /**
     * The schema of an event's payload for publication: that of {@link #of(Vocabulary.Entry)} with further entries at its head and with
     * descriptions.
     */
    public static Map<String, Object> document(Vocabulary.Entry entry, Map<String, ?> head, Descriptions descriptions) {
        return document(entry.name() + ", revision " + entry.revision(), entry.type(), head, descriptions);
    }

    /** The schema of a record, as a document of its own. */
    public static Map<String, Object> document(
            String title, Class<?> type, Map<String, ?> head, Descriptions descriptions) {
        Schemas schemas = new Schemas("#/$defs/", descriptions);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.putAll(head);
        schema.put("title", title);
        schema.putAll(schemas.object(type));
        if (!schemas.definitions.isEmpty()) {
            schema.put("$defs", schemas.definitions);
        }
        return schema;
    }

    /**
     * The schemas of a record and of every record in it, by their simple names, as part of another document.
     *
     * @param definedAt their place in that document, such as {@code #/components/schemas/}
     */
    public static Map<String, Object> definitions(Class<?> type, String definedAt, Descriptions descriptions) {
        Schemas schemas = new Schemas(definedAt, descriptions);
        schemas.record(type);
        return schemas.definitions;
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent each : type.getRecordComponents()) {
            AnnotatedType said = each.getAnnotatedType();
            Map<String, Object> schema = schema(said);
            if (said.isAnnotationPresent(Nullable.class)) {
                schema = Map.of("anyOf", List.of(schema, Map.of("type", "null")));
            } else {
                required.add(each.getName());
            }
            properties.put(each.getName(), described(schema, descriptions.of(type, each.getName())));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        String description = descriptions.of(type);
        if (description != null) {
            object.put("description", description);
        }
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> described(Map<String, Object> schema, @Nullable String description) {
        if (description == null) {
            return schema;
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        // older drafts, on which AsyncAPI is built, ignore everything beside a reference
        described.putAll(schema.containsKey("$ref") ? Map.of("allOf", List.of(schema)) : schema);
        // the description of the component, not of its type
        described.put("description", description);
        return described;
    }

    private Map<String, Object> schema(AnnotatedType said) {
        if (said instanceof AnnotatedParameterizedType generic
                && generic.getType() instanceof ParameterizedType parameterized
                && parameterized.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            Map<String, Object> array = new LinkedHashMap<>(Map.of("type", "array"));
            array.put("items", schema(generic.getAnnotatedActualTypeArguments()[0]));
            return array;
        }
        return schema(said.getType());
    }

    private Map<String, Object> schema(Type type) {
        if (type == String.class) {
            return Map.of("type", "string");
        } else if (type == BigDecimal.class) {
            return Map.of("type", "number");
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Map.of("type", "integer");
        } else if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        } else if (type == LocalDate.class) {
            return text("date");
        } else if (type == Instant.class) {
            return text("date-time");
        } else if (type instanceof Class<?> list && list.isEnum() && Coded.class.isAssignableFrom(list)) {
            List<String> codes = Arrays.stream(list.getEnumConstants())
                    .map(each -> ((Coded) each).code())
                    .toList();
            return described(Map.of("enum", codes), descriptions.of(list));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            return record(record);
        }
        throw new IllegalArgumentException("nobody has said how %s is written".formatted(type.getTypeName()));
    }

    private static Map<String, Object> text(String format) {
        Map<String, Object> text = new LinkedHashMap<>(Map.of("type", "string"));
        text.put("format", format);
        return text;
    }

    private Map<String, Object> record(Class<?> record) {
        for (RecordComponent each : record.getRecordComponents()) {
            if (each.isAnnotationPresent(JsonValue.class) || each.getAccessor().isAnnotationPresent(JsonValue.class)) {
                // written as its only value, not as an object
                return schema(each.getAnnotatedType());
            }
        }
        String name = record.getSimpleName();
        if (!definitions.containsKey(name)) {
            // before its description, because it may contain itself
            definitions.put(name, Map.of());
            definitions.put(name, object(record));
        }
        return Map.of("$ref", definedAt + name);
    }
}
