package org.contractgovernance.api.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.FromAddress;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Says in every schema what its record says: what the address gives is not part of a body, what may be absent is not required,
 * and everything else is.
 */
final class RecordSchemas implements GlobalOpenApiCustomizer {

    /** What a body may leave out, since an empty list or the usual matrix stands for it. */
    private static final Set<String> HAVE_A_DEFAULT =
            Set.of("exemptions", "terms", "riskMatrix", "evidence", "registers");

    private final SchemaNames names;

    RecordSchemas(SchemaNames names) {
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes") // as swagger-models declares them
    public void customise(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        schemas.forEach((name, schema) -> {
            Prose.tidy(schema);
            names.type(name).filter(Class::isRecord).ifPresent(type -> describe(schema, type));
        });
    }

    private static void describe(Schema<?> schema, Class<?> type) {
        Map<String, ?> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        List<String> required = new ArrayList<>();
        collect(type, properties, required);
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalProperties(null);
    }

    private static void collect(Class<?> type, Map<String, ?> properties, List<String> required) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (component.isAnnotationPresent(FromAddress.class)) {
                properties.remove(name);
            } else if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                if (component.getType().isRecord()) {
                    collect(component.getType(), properties, required);
                }
            } else if (properties.containsKey(name) && !mayBeAbsent(component)) {
                required.add(name);
            }
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || HAVE_A_DEFAULT.contains(component.getName());
    }
}
