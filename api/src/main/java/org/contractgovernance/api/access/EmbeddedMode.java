package org.contractgovernance.api.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.contractgovernance.contracts.operation.Settings;
import org.contractgovernance.contracts.operation.UnsafeStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides, before anything starts, whether this is the embedded mode: neither a database nor an issuer is configured. In embedded mode the
 * application is its own issuer and listens only on the loopback interface.
 */
public final class EmbeddedMode implements EnvironmentPostProcessor {

    /** The property that says whether the issuer is the embedded one. */
    public static final String EMBEDDED_ISSUER = "contract-governance.embedded-issuer";

    static final String ISSUER_URI = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    static final String DATABASE = "spring.datasource.url";
    static final String ADDRESS = "server.address";
    static final String MANAGEMENT_ADDRESS = "management.server.address";

    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean database = StringUtils.hasText(environment.getProperty(DATABASE));
        boolean issuer = StringUtils.hasText(environment.getProperty(ISSUER_URI));
        if (database && !issuer) {
            throw new UnsafeStart(
                    "a database is configured (%s) but no issuer of access tokens".formatted(DATABASE),
                    "Set %s to your OpenID Connect issuer. Our own issuer, with its demo clients, serves the embedded database only."
                            .formatted(ISSUER_URI));
        }
        String address = environment.getProperty(ADDRESS);
        if (!issuer) {
            requireThisMachineAlone(ADDRESS, address);
        }
        Map<String, Object> decided = new HashMap<>();
        // an empty address would mean every interface, so the loopback address takes precedence over it
        if (!database && !StringUtils.hasText(address)) {
            decided.put(ADDRESS, LOOPBACK);
        }
        if (!issuer && ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
            String management = environment.getProperty(MANAGEMENT_ADDRESS);
            requireThisMachineAlone(MANAGEMENT_ADDRESS, management);
            if (!StringUtils.hasText(management)) {
                decided.put(MANAGEMENT_ADDRESS, LOOPBACK);
            }
        }
        decided.put(Settings.EMBEDDED, !database);
        decided.put(EMBEDDED_ISSUER, !issuer);
        environment.getPropertySources().addFirst(new MapPropertySource("embedded mode", decided));
    }

    private static void requireThisMachineAlone(String name, @Nullable String address) {
        if (address != null && StringUtils.hasText(address) && !isLoopback(address)) {
            throw new UnsafeStart(
                    "%s is %s, but our own issuer and its demo clients are for this machine alone"
                            .formatted(name, address),
                    "Leave %s out, or set %s to your OpenID Connect issuer.".formatted(name, ISSUER_URI));
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
