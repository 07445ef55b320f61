package org.contractgovernance.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that request bodies use and those that answers use. Bodies are checked; answers are not.
 *
 * @param sent names of those that are reached from a request's body
 * @param answered names of those that are reached from an answer
 */
record ReachedSchemas(Set<String> sent, Set<String> answered) {

    private static final String PREFIX = "#/components/schemas/";

    /** The schemas that the document reaches now. */
    static ReachedSchemas of(OpenAPI document) {
        Set<Schema<?>> sent = new LinkedHashSet<>();
        Set<Schema<?>> answered = new LinkedHashSet<>();
        document.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .forEach(operation -> {
                    if (operation.getRequestBody() != null) {
                        schemas(operation.getRequestBody().getContent()).forEach(sent::add);
                    }
                    answers(operation).forEach(answered::add);
                });
        return new ReachedSchemas(names(sent, document), names(answered, document));
    }

    private static Stream<Schema<?>> answers(Operation operation) {
        return operation.getResponses().values().stream()
                .map(ApiResponse::getContent)
                .flatMap(ReachedSchemas::schemas);
    }

    private static Stream<Schema<?>> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.values().stream()
                        .<Schema<?>>map(each -> each.getSchema())
                        .filter(each -> each != null);
    }

    private static Set<String> names(Set<Schema<?>> roots, OpenAPI document) {
        Set<String> names = new HashSet<>();
        Deque<Schema<?>> left = new ArrayDeque<>(roots);
        while (!left.isEmpty()) {
            Schema<?> schema = left.pop();
            String reference = schema.get$ref();
            if (reference != null && reference.startsWith(PREFIX)) {
                String name = reference.substring(PREFIX.length());
                Schema<?> referred = document.getComponents().getSchemas().get(name);
                if (referred != null && names.add(name)) {
                    left.push(referred);
                }
            }
            parts(schema).forEach(left::push);
        }
        return names;
    }

    private static Stream<Schema<?>> parts(Schema<?> schema) {
        Stream.Builder<Schema<?>> parts = Stream.builder();
        if (schema.getProperties() != null) {
            for (Map.Entry<String, ?> each : schema.getProperties().entrySet()) {
                parts.add((Schema<?>) each.getValue());
            }
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            parts.add(values);
        }
        return parts.build();
    }
}
