package org.contractgovernance.api.operation;

import org.contractgovernance.api.access.DemoClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs once, when everything is ready, the addresses and how to get a token. */
@Component
final class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    private final ObjectProvider<DemoClients> demo;
    private final String address;

    ReadyMessage(ObjectProvider<DemoClients> demo, @Value("${server.address:}") String address) {
        this.demo = demo;
        this.address = address.isEmpty() ? "localhost" : address;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof ServletWebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        String here = "http://%s:%d".formatted(address, web.getWebServer().getPort());
        DemoClients clients = demo.getIfAvailable();
        if (clients == null) {
            LOG.info("Ready: {}/api/v1, tried out at {}/swagger-ui.html", here, here);
            return;
        }
        LOG.info("""
                Ready: {}/api/v1, tried out at {}/swagger-ui.html
                  A token: curl -s -u "commissioner:$(sed -n 's/.*"commissioner", "secret": "\\([^"]*\\)".*/\\1/p' {})" \
                -d grant_type=client_credentials {}/oauth2/token{}""", here, here, clients.file(), here, secrets(clients));
    }

    private static String secrets(DemoClients clients) {
        return clients.wereJustMade()
                ? "\n  Demo clients and their secrets, shown this once and kept in %s:\n    %s"
                        .formatted(clients.file(), clients.listed())
                : "";
    }
}
