package org.contractgovernance.api.connection;

import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Tomcat how long it waits for a client. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Patience.class)
class ConnectionConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> waitsForNobodyForLong(Patience patience) {
        int longest = Math.toIntExact(patience.patience().toMillis());
        return factory -> {
            factory.addEngineValves(new TomcatConnection());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                    // for a line of a head to come, and for anything of an answer to go
                    http.setConnectionTimeout(longest);
                    // for anything of a body to come: half of it, so that a body ends near to when patience does
                    http.setDisableUploadTimeout(false);
                    http.setConnectionUploadTimeout(longest / 2);
                    // whoever asks whether to send a body is told when somebody wants it, and not before the token was
                    // looked at
                    http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
                }
            });
        };
    }
}
