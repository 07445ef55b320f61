package org.contractgovernance.api.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.Validator;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.term.FromAddress;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.JavadocProvider;

/**
 * Puts into every schema what its record defines: parts from the address are not part of a body, parts that may be absent are not required,
 * and all other parts are. A schema of a body also gives the checks: what may be null, how long, how much, in which form, and that it may
 * contain nothing else.
 */
final class RecordSchemas implements GlobalOpenApiCustomizer {

    private static final String NULL = "null";

    private final SchemaNames names;
    private final Validator validator;
    private final JavadocProvider javadoc;

    RecordSchemas(SchemaNames names, Validator validator, JavadocProvider javadoc) {
        this.names = names;
        this.validator = validator;
        this.javadoc = javadoc;
    }

    @Override
    @SuppressWarnings("rawtypes") // as swagger-models declares them
    public void customise(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        ReachedSchemas reached = ReachedSchemas.of(document);
        schemas.forEach((name, schema) -> {
            if (schema.getDescription() == null) {
                // springdoc leaves out a record that belongs to an entry while other parts of the entry are unwrapped
                names.type(name)
                        .map(javadoc::getClassJavadoc)
                        .filter(text -> !text.isBlank())
                        .ifPresent(schema::setDescription);
            }
            Prose.tidy(schema);
            names.type(name).filter(Class::isRecord).ifPresent(type -> {
                boolean sent = reached.sent().contains(name);
                describe(schema, type, names.held(name).orElse(type), sent);
                // an answer may have more parts one day; a body with more parts is refused
                boolean closed = sent && !reached.answered().contains(name);
                schema.setAdditionalProperties(closed ? Boolean.FALSE : null);
            });
        });
    }

    private void describe(Schema<?> schema, Class<?> type, Class<?> held, boolean sent) {
        Map<String, ?> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        collect(type, held, properties, required, sent);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    @SuppressWarnings("unchecked") // as swagger-models declares them
    private void collect(Class<?> type, Class<?> held, Map<String, ?> properties, List<String> required, boolean sent) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (component.isAnnotationPresent(FromAddress.class)) {
                properties.remove(name);
            } else if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                Class<?> unwrapped = component.getType().isRecord() ? component.getType() : held;
                if (unwrapped.isRecord()) {
                    collect(unwrapped, unwrapped, properties, required, sent);
                }
            } else if (properties.get(name) instanceof Schema<?> property) {
                boolean absent = mayBeAbsent(type, component, sent);
                if (!absent) {
                    required.add(name);
                }
                if (sent) {
                    // fields of one type may share a schema, even where their checks differ
                    Schema<?> own = AnnotationsUtils.clone(property, true);
                    sayWhatIsChecked(own, type, component);
                    ((Map<String, Schema<?>>) properties).put(name, absent ? orNull(own) : own);
                }
            }
        }
    }

    private void sayWhatIsChecked(Schema<?> property, Class<?> type, RecordComponent component) {
        WrittenForms.describe(property, component.getType());
        // a repeated element of a set is accepted, and counts once
        property.setUniqueItems(null);
        PropertyDescriptor checks =
                validator.getConstraintsForClass(type).getConstraintsForProperty(component.getName());
        if (checks != null) {
            CheckedValues.describe(property, checks);
        }
        ShownTexts.describe(property, component);
    }

    /** Whether a body may leave the component out. An answer has it all the same where the record has a default. */
    private boolean mayBeAbsent(Class<?> type, RecordComponent component, boolean sent) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || (sent && !component.getType().isPrimitive() && hasDefault(type, component));
    }

    /** Whether the record has a default for a missing component, and is valid with the default. */
    private boolean hasDefault(Class<?> type, RecordComponent component) {
        RecordComponent[] all = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] nothing = Arrays.stream(types).map(RecordSchemas::nothing).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            component.getAccessor().trySetAccessible();
            Object instead = component.getAccessor().invoke(constructor.newInstance(nothing));
            return instead != null
                    && validator
                            .validateValue(type, component.getName(), instead)
                            .isEmpty();
        } catch (InvocationTargetException e) {
            // a record that cannot be made from nothing has no default
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            Schema<?> either = new Schema<>().description(schema.getDescription());
            either.addAnyOfItem(new Schema<>().$ref(schema.get$ref()));
            either.addAnyOfItem(ofType(NULL));
            return either;
        }
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add(NULL);
        schema.setTypes(types);
        if (schema.getEnum() != null) {
            addNull(schema);
        }
        return schema;
    }

    private static <T> void addNull(Schema<T> schema) {
        List<T> words = new ArrayList<>(schema.getEnum());
        words.add(null);
        schema.setEnum(words);
    }

    private static Schema<?> ofType(String type) {
        Schema<?> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }
}
