package org.contractgovernance.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples of requests, answers and problems, by operation.
 *
 * @param requests bodies by operation; a test decodes every one
 * @param answers answers by operation
 * @param problems problems by status
 * @param schemas several examples of a part of a body, by the name of its schema
 */
record Examples(
        Map<String, Object> requests,
        Map<String, Object> answers,
        Map<String, Object> problems,
        Map<String, List<Object>> schemas) {

    /** Reads the examples that come with the application. */
    static Examples shipped() {
        try (InputStream stream = new ClassPathResource("openapi-examples.json").getInputStream()) {
            return JsonMapper.shared().readValue(stream, new TypeReference<Examples>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Object> problem(int status) {
        return Optional.ofNullable(problems.get(Integer.toString(status)));
    }

    /** Adds the examples of schemas. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a schema of springdoc has no type of its own
    void addTo(OpenAPI document) {
        Map<String, Schema> known = document.getComponents().getSchemas();
        schemas.forEach((name, examples) -> {
            Schema schema = known.get(name);
            if (schema != null) {
                schema.setExamples(examples);
            }
        });
    }

    /** Adds the examples of an operation. An operation that answers as every command does shows the common answer of commands. */
    void addTo(Operation operation, boolean command) {
        String id = operation.getOperationId();
        Object request = requests.get(id);
        if (request != null && operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), request);
        }
        Object usual = command ? answers.get("command") : null;
        Object answer = answers.getOrDefault(id, usual);
        if (answer != null) {
            operation.getResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    show(response.getContent(), answer);
                }
            });
        }
    }

    /** Examples are JSON: other answers, such as a stream of events, have another shape. */
    private static void show(Content content, Object example) {
        MediaType json = content.get(org.springframework.http.MediaType.APPLICATION_JSON_VALUE);
        if (json != null) {
            json.setExample(example);
        }
    }
}
