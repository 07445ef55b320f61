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
 * Answers with problem details where Tomcat refuses a request before any of ours has seen it, such as a malformed address, and where
 * it undid what ours had answered.
 */
public final class ContainerRefusal extends ErrorReportValve {

    /** Tomcat answers 400 to headers that are too large, and tells them apart by its words alone. */
    private static final String TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    private static final String UNREADABLE =
            "The request is not HTTP as RFC 9112 and RFC 3986 have it, its address holds an encoded"
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
            // the client has gone; there is nobody left to tell
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
