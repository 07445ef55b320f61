package org.contractgovernance.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with problem details where Tomcat itself refuses a request, such as one with a malformed address, and where Tomcat discards the
 * application's answer.
 */
public final class ContainerRefusal extends ErrorReportValve {

    /** Tomcat answers headers that are too large with 400, and only its words tell that case from others. */
    private static final String TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    private static final String UNREADABLE =
            "The request does not follow RFC 9112 or RFC 3986, its address contains an encoded"
                    + " slash, backslash or U+0000, or its body broke off";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Refusal refusal = isTooLarge(thrown)
                ? request.getCoyoteRequest().requestURI().isNull()
                        ? Refusal.ADDRESS_TOO_LONG
                        : Refusal.HEADERS_TOO_LARGE
                : Refusal.of(response.getStatus());
        int status = isTooLarge(thrown) ? refusal.status() : response.getStatus();
        try {
            UsualHeaders.on(request, response);
            response.setStatus(status);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(JSON.writeValueAsBytes(Problem.of(
                            refusal.code(),
                            refusal.sentence(),
                            status,
                            refusal == Refusal.INVALID_REQUEST ? UNREADABLE : refusal.sentence(),
                            List.of(),
                            null,
                            Correlation.of(request))));
            response.finishResponse();
        } catch (IOException e) {
            // the client has gone, so there is nobody left to answer
            container.getLogger().debug("answer not delivered", e);
        }
    }

    private static boolean isTooLarge(@Nullable Throwable thrown) {
        return thrown instanceof IllegalArgumentException && TOO_LARGE.equals(thrown.getMessage());
    }

    @Configuration(proxyBeanMethods = false)
    static class InTomcat {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusesWithProblems() {
            return factory -> factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ContainerRefusal.class.getName());
                }
            });
        }
    }
}
