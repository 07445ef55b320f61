package org.contractgovernance.api.connection;

import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets how long Tomcat waits for a client. */
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
                    // the time for a line of a head to arrive, and for any part of an answer to leave
                    http.setConnectionTimeout(longest);
                    // the time for any part of a body to arrive: half the patience, so that a body ends close to the
                    // end of patience
                    http.setDisableUploadTimeout(false);
                    http.setConnectionUploadTimeout(longest / 2);
                    // a client that asks whether to send its body gets the go-ahead when the body is read, and not
                    // before the token was checked
                    http.setContinueResponseTiming(ContinueResponseTiming.ON_REQUEST_BODY_READ.toString());
                }
            });
        };
    }
}
