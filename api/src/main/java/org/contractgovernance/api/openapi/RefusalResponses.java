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
            refusal(400, "Invalid", "Not as documented; `errors` points to each field, parameter or header at fault"),
            refusal(401, "Unauthenticated", "No valid access token"),
            refusal(403, "NotAllowed", "The caller's role may not ask for this"),
            refusal(404, "Unknown", "Unknown, or not the caller's to know"),
            refusal(406, "NotAcceptable", "`Accept` wants none of the types that are documented"),
            refusal(408, "TooSlow", "The body did not come in time"),
            refusal(409, "Conflict", "A rule refuses it now; `code` names the rule, `existing` what exists already"),
            refusal(412, "Stale", "`If-Match` names an older version"),
            refusal(413, "TooLarge", "The body is too large"),
            refusal(414, "AddressTooLong", "The address is longer than the server takes"),
            refusal(415, "UnsupportedMediaType", "The body is not of a type that is documented, or not in UTF-8"),
            refusal(417, "ExpectationFailed", "`Expect` asks for something else than `100-continue`"),
            refusal(422, "Reused", "The `Idempotency-Key` belongs to another request"),
            refusal(431, "HeadersTooLarge", "The headers, the token among them, are larger than the server takes"),
            refusal(500, "Unexpected", "Not the caller's fault; `correlation` helps to find out"),
            refusal(503, "Unavailable", "Not at this moment; try again later")));

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
        headers.put(Correlation.HEADER, header("Identifier of the request, to quote when asking about it"));
        switch (status) {
            case 401 -> headers.put("WWW-Authenticate", header("What was wrong with the token, by RFC 6750"));
            case 503 -> headers.put("Retry-After", header("In how many seconds to try again"));
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
