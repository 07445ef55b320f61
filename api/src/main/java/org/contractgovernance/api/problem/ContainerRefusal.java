package org.contractgovernance.api.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers with problem details where Tomcat refuses a request before any of ours has seen it, such as a malformed address. */
public final class ContainerRefusal extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Refusal refusal = Refusal.of(status);
        byte[] body = """
                {"type":"https://contractgovernance.org/problems/%s","title":"%s","status":%d,"detail":"%s","code":"%s","errors":[]}""".formatted(refusal.code(), refusal.sentence(), status, refusal.sentence(), refusal.code())
                .getBytes(StandardCharsets.UTF_8);
        try {
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            // the client has gone; there is nobody left to tell
            container.getLogger().debug("answer not delivered", e);
        }
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
