package org.contractgovernance.command.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.database.StoreRights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Every part of Axon that its own configuration would otherwise choose, silently and otherwise than we need. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@PropertySource("classpath:org/contractgovernance/command/store/axon.properties")
class StoreConfiguration {

    static {
        // Axon's advertisement in the log, which has no other switch
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** Events older than this many by which an entity is loaded are summed up in a snapshot. */
    private static final int SNAPSHOT_EVERY = 100;

    private static final Duration TRANSACTIONS_TAKE = Duration.ofSeconds(10);

    private static final int ENTITIES_KEPT = 10_000;
    private static final int KPIS_KEPT = 500;

    /** The one clock; what is recorded goes by the database's. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RecordClock recordClock(
            JdbcClient database, Clock clock, @Value("${contract-governance.clocks-apart:1m}") Duration apart) {
        if (apart.compareTo(TRANSACTIONS_TAKE.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException(
                    "contract-governance.clocks-apart is at least %d seconds, for an append may wait for half of that"
                            .formatted(TRANSACTIONS_TAKE.multipliedBy(2).toSeconds()));
        }
        return new RecordClock(database, clock, apart);
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec(Features.vocabulary());
    }

    @Bean(destroyMethod = "close")
    EventAppender eventAppender(
            JdbcConnectionDetails database,
            ObjectProvider<MeterRegistry> meters,
            StoreRights checked,
            Clock clock,
            RecordClock recordClock) {
        AppendConnection pool = new AppendConnection(
                database.getJdbcUrl(),
                database.getUsername(),
                database.getPassword(),
                TRANSACTIONS_TAKE,
                recordClock.apart(),
                clock);
        pool.requireDurable();
        return new EventAppender(pool, meters.getIfAvailable(CompositeMeterRegistry::new));
    }

    @Bean
    EventStorage eventStorage(
            JdbcClient database, EventCodec codec, EventAppender appender, ReferenceData referenceData) {
        return new EventStorage(database, codec, appender, referenceData);
    }

    @Bean
    Receipts receipts(JdbcClient database) {
        return new Receipts(database);
    }

    @Bean
    ReferenceData directory(JdbcClient database, EventCodec codec) {
        return new CachedReferenceData(new JdbcReferenceData(database, codec));
    }

    /** The entities that Axon would otherwise read from their events for each command; some hundreds of bytes each. */
    @Bean
    Cache entityCache() {
        return new EntityCache(ENTITIES_KEPT);
    }

    /** KPIs apart: one holds all of its returns. */
    @Bean
    Cache kpiCache() {
        return new EntityCache(KPIS_KEPT);
    }

    /** Without a transaction: a waiting request holds no connection, the appender has its own. */
    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder()
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
    }

    @Bean
    PersistenceExceptionResolver duplicateKeys() {
        return failure -> {
            for (Throwable each = failure; each != null; each = each.getCause()) {
                if (each instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                    return true;
                }
            }
            return false;
        };
    }

    @Bean(destroyMethod = "close")
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshotter").daemon().factory());
    }

    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore events,
            ExecutorService snapshotThread) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .eventStore(events)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .executor(snapshotThread)
                .build();
    }

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, SNAPSHOT_EVERY);
    }

    /** Axon does not call home. */
    @Bean
    @Primary
    UsagePropertyProvider nothingCallsHome() {
        return new UsagePropertyProvider() {
            @Override
            public Boolean getDisabled() {
                return true;
            }

            @Override
            public String getUrl() {
                return "";
            }

            @Override
            public int priority() {
                return Integer.MAX_VALUE;
            }
        };
    }
}
