package org.contractgovernance.api.risktool.published;

import java.nio.charset.StandardCharsets;
import org.contractgovernance.api.problem.Problem;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.feature.Features;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Publishes the documents. They are open to everybody, as the OpenAPI document is: a receiver of events need not have a token, and the
 * documents contain nothing from any record.
 */
@Configuration(proxyBeanMethods = false)
class PublishedDocuments {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @Bean
    RouterFunction<ServerResponse> publishedAddresses() {
        PublishedSchemas schemas = new PublishedSchemas(Features.vocabulary());
        AsyncApi asyncApi = new AsyncApi();
        String json = asyncApi.json();
        String yaml = asyncApi.yaml();
        return RouterFunctions.route()
                .GET("/asyncapi", request -> text(MediaType.APPLICATION_JSON, json))
                .GET("/asyncapi.yaml", request -> text(MediaType.APPLICATION_YAML, yaml))
                .GET(
                        "/api/v1/schemas",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(schemas.list()))
                .GET("/api/v1/schemas/{name}/{revision}", request -> schema(schemas, request))
                .build();
    }

    private static ServerResponse schema(PublishedSchemas schemas, ServerRequest request) {
        return schemas.at(request.requestPath().pathWithinApplication().value())
                .map(each -> ServerResponse.ok().contentType(SCHEMA).body(each))
                .orElseGet(PublishedDocuments::unknown);
    }

    private static ServerResponse unknown() {
        Problem problem = RefusedRequest.because(
                        Refusal.UNKNOWN_ADDRESS, "There is no such event, or not in this revision")
                .problem();
        return ServerResponse.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Writes bytes, because text of these types is UTF-8, whatever a container's default is. */
    private static ServerResponse text(MediaType type, String text) {
        return ServerResponse.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
