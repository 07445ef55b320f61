package org.contractgovernance.api.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.api.access.Issuer;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The published document: its description, its security, and how to get a token. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String SCHEME = "issuer";

    /** The order of the tags for a reader. A controller describes its own tag; a tag that is not named here comes last. */
    private static final List<String> READ_IN_ORDER = List.of(
            "Contracts",
            "KPIs",
            "KPI returns",
            "Performance regime",
            "Assessments",
            "What if",
            "Payment by results",
            "Gain share",
            "Rectification plans",
            "Reviews",
            "Relief",
            "Obligations",
            "Notices",
            "Occurrences",
            "Failure responses",
            "Approvals",
            "Variations",
            "Issues",
            "Early warnings",
            "Corporate risk tool",
            "Subscriptions",
            "Audit trail",
            "Access log",
            "Proof",
            "People",
            "Registers");

    static {
        // swagger-core makes this without a lock: two contexts that start at once would each register with a list of
        // their own
        ModelConverters.getInstance(true);
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Conditions.class);
    }

    @Bean
    OpenAPI document(Issuer issuer) {
        return new OpenAPI()
                .info(new Info()
                        .title("Contract Governance")
                        .version("v1")
                        .description("""
                                What a council knew about a contracted service, when it knew it, and what it did about it.

                                Every command becomes events that nobody can change, and every register is rebuilt from them. So every \
                                question can be asked about any moment: `knownAt` says what had been recorded by then, `effectiveOn` \
                                which day the answer describes.

                                Texts are kept for ever: do not name people in them. People are entered once and are opaque identifiers \
                                everywhere else.""")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("This application")))
                .components(new Components().addSecuritySchemes(SCHEME, scheme(issuer)))
                .security(List.of(new SecurityRequirement().addList(SCHEME)));
    }

    @Bean
    SchemaNames schemaNames() {
        return new SchemaNames();
    }

    /** Registered first, so that the converters that add Javadoc come before it and can call it. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(ObjectMapperProvider mappers, SchemaNames names) {
        return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
    }

    @Bean
    Examples examples() {
        return Examples.shipped();
    }

    @Bean
    GlobalOperationCustomizer operations(Examples examples) {
        return new Operations(examples);
    }

    @Bean
    GlobalOpenApiCustomizer schemas(
            SchemaNames names, Examples examples, Validator validator, JavadocProvider javadoc) {
        RefusalResponses refusals = new RefusalResponses(examples);
        RecordSchemas records = new RecordSchemas(names, validator, javadoc);
        AddressParts addresses = new AddressParts();
        return document -> {
            refusals.customise(document);
            records.customise(document);
            addresses.customise(document);
            examples.addTo(document);
            document.setTags(inOrder(document.getTags()));
        };
    }

    private static List<Tag> inOrder(List<Tag> tags) {
        return tags.stream()
                .sorted(Comparator.comparingInt((Tag each) -> place(each.getName()))
                        .thenComparing(Tag::getName))
                .toList();
    }

    private static int place(String tag) {
        int found = READ_IN_ORDER.indexOf(tag);
        return found < 0 ? READ_IN_ORDER.size() : found;
    }

    private static SecurityScheme scheme(Issuer issuer) {
        String uri = issuer.uri();
        if (uri != null) {
            return new SecurityScheme()
                    .type(SecurityScheme.Type.OPENIDCONNECT)
                    .openIdConnectUrl(uri.replaceAll("/$", "") + "/.well-known/openid-configuration")
                    .description("An access token of the council's own issuer");
        }
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("A token of the embedded mode's own issuer, for one of the clients in demo-clients.json")
                .flows(new OAuthFlows()
                        .clientCredentials(
                                new OAuthFlow().tokenUrl("/oauth2/token").scopes(new Scopes())));
    }
}
