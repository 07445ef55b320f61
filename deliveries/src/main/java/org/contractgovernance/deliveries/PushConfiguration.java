package org.contractgovernance.deliveries;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.contractgovernance.contracts.operation.PrivateFiles;
import org.contractgovernance.contracts.operation.Settings;
import org.contractgovernance.contracts.operation.UnsafeStart;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.risktool.Subscriptions;
import org.contractgovernance.deliveries.calling.Destinations;
import org.contractgovernance.deliveries.calling.Outgoing;
import org.contractgovernance.deliveries.signing.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sets up sending to receivers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushProperties.class)
class PushConfiguration {

    private static final String KEY_FILE = "risk-tool-key";
    private static final int CONNECTIONS = 32;
    private static final int CONNECTIONS_OF_HOST = 8;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    @Bean
    Push push(
            JdbcClient database,
            PlatformTransactionManager transactionManager,
            RiskFeed feed,
            PushProperties given,
            JsonMapper json,
            Clock clock,
            PushMeters meters,
            @Value("${" + Settings.EMBEDDED + "}") boolean embedded,
            @Value("${" + Settings.DATA_FOLDER + ":" + Settings.DATA_FOLDER_OTHERWISE + "}") Path data) {
        if (given.answersWithin().isNegative()
                || given.answersWithin().isZero()
                || given.answersWithin().compareTo(LONGEST_ANSWER) > 0) {
            throw new IllegalArgumentException(
                    "contract-governance.risk-tool.answers-within is more than nothing, and a minute at most");
        }
        Destinations destinations = new Destinations(given.allowedHosts(), InetAddress::getAllByName);
        return new Push(
                database,
                new TransactionTemplate(transactionManager),
                feed,
                destinations,
                new Outgoing(destinations, CONNECTIONS, CONNECTIONS_OF_HOST, given.answersWithin()),
                seal(given, embedded, data),
                new Retries(given.retryAfter()),
                json,
                clock,
                LEASE,
                meters);
    }

    @Bean
    PushMeters pushMeters(MeterRegistry registry, Clock clock) {
        return new PushMeters(registry, clock);
    }

    @Bean
    Subscriptions subscriptions(Push push) {
        return push.service();
    }

    @Bean
    Dispatcher dispatcher(Push push) {
        return push.dispatcher();
    }

    @Bean("riskTool")
    PushHealth pushHealth(PushMeters meters) {
        return new PushHealth(meters);
    }

    /** With an external database the key comes from the operator; otherwise the key would be kept together with copies of the database. */
    private static @Nullable Seal seal(PushProperties given, boolean embedded, Path data) {
        Path file = given.keyFile();
        if (file == null) {
            return embedded ? new Seal(new PrivateFiles(data).read(KEY_FILE, Seal::newKey)) : null;
        }
        try {
            return new Seal(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnsafeStart(
                    "the key for subscriptions' secrets cannot be read from %s (%s)"
                            .formatted(file, e.getClass().getSimpleName()),
                    "Make it by: openssl rand -base64 32, readable only by the account that the application runs as.");
        }
    }
}
