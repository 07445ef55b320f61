package org.contractgovernance.api.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.contractgovernance.api.problem.Correlation;
import org.contractgovernance.api.problem.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Describes every refusal once, as problem details. */
final class RefusalResponses implements GlobalOpenApiCustomizer {

    private static final Map<Integer, String[]> BY_STATUS = new TreeMap<>(Map.ofEntries(
            refusal(
                    400,
                    "Invalid",
                    "The request is not as documented; `errors` points to each field, parameter or header at fault"),
            refusal(401, "Unauthenticated", "No valid access token"),
            refusal(403, "NotAllowed", "The caller's role may not ask for this"),
            refusal(404, "Unknown", "There is no such thing, or the caller may not know of it"),
            refusal(406, "NotAcceptable", "`Accept` wants none of the types that are documented"),
            refusal(408, "TooSlow", "The body did not come in time"),
            refusal(
                    409,
                    "Conflict",
                    "A rule refuses the request now; `code` names the rule, `existing` gives the address of what exists already"),
            refusal(412, "Stale", "`If-Match` names an older version"),
            refusal(413, "TooLarge", "The body is too large"),
            refusal(414, "AddressTooLong", "The address is longer than the server accepts"),
            refusal(415, "UnsupportedMediaType", "The body has an undocumented type, or is not in UTF-8"),
            refusal(417, "ExpectationFailed", "`Expect` asks for something else than `100-continue`"),
            refusal(422, "Reused", "The `Idempotency-Key` belongs to another request"),
            refusal(431, "HeadersTooLarge", "The headers, with the token, are larger than the server accepts"),
            refusal(500, "Unexpected", "The fault is not the caller's; `correlation` helps to find the cause"),
            refusal(503, "Unavailable", "The request cannot be carried out at this moment; try again later")));

    private final Examples examples;

    RefusalResponses(Examples examples) {
        this.examples = examples;
    }

    /** The name of the shared response for a status. */
    static String name(int status) {
        return BY_STATUS.getOrDefault(status, new String[] {"Unexpected", ""})[0];
    }

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents();
        ResolvedSchema problem =
                ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(Problem.class));
        problem.referencedSchemas.forEach(components::addSchemas);
        BY_STATUS.forEach((status, words) -> components.addResponses(words[0], response(status, words[1])));
    }

    private ApiResponse response(int status, String description) {
        MediaType mediaType = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        examples.problem(status).ifPresent(mediaType::setExample);
        return new ApiResponse()
                .description(description)
                .headers(headers(status))
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, mediaType));
    }

    private static Map<String, Header> headers(int status) {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put(Correlation.HEADER, header("Identifier of the request; quote it in questions about the request"));
        switch (status) {
            case 401 -> headers.put("WWW-Authenticate", header("What is wrong with the token, as RFC 6750 says it"));
            case 503 -> headers.put("Retry-After", header("The number of seconds after which to try again"));
            default -> {}
        }
        return headers;
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static Map.Entry<Integer, String[]> refusal(int status, String name, String description) {
        return Map.entry(status, new String[] {name, description});
    }
}
