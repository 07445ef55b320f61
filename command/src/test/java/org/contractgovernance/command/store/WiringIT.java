package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.updates.UpdateChecker;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.dispatch.CommandDispatcher;
import org.contractgovernance.command.person.JdbcPeople;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.database.EmbeddedDatabase;
import org.contractgovernance.database.StoreRights;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

@SpringBootTest(classes = CommandSide.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class WiringIT {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.create().registerWith(registry);
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Configuration axon;

    @Test
    void everyPartOfAxonIsTheOneThatIsMeant() {
        assertThat(context.getBean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(ReflectionTestUtils.getField(context.getBean(CommandBus.class), "transactionManager"))
                .isInstanceOf(NoTransactionManager.class);
        assertThat(context.getBean(EventBus.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(EventStore.class)).isSameAs(context.getBean(EventBus.class));
        assertThat(context.getBean(EventStorageEngine.class)).isExactlyInstanceOf(EventStorage.class);
        assertThat(context.getBean(SnapshotTriggerDefinition.class))
                .isExactlyInstanceOf(EventCountSnapshotTriggerDefinition.class);
        assertThat(context.getBean(CommandTargetResolver.class).getClass().getName())
                .isEqualTo("org.contractgovernance.command.dispatch.Targets");
        assertThat(context.getBeansOfType(Serializer.class).values())
                .isNotEmpty()
                .allSatisfy(serializer -> assertThat(serializer).isExactlyInstanceOf(Jackson3Serializer.class));
        assertThat(context.getBean(Commands.class)).isExactlyInstanceOf(CommandDispatcher.class);
        assertThat(context.getBean(ReferenceData.class)).isExactlyInstanceOf(CachedReferenceData.class);
        assertThat(context.getBean(People.class)).isExactlyInstanceOf(JdbcPeople.class);
        assertThat(context.getBeansOfType(StoreRights.class)).hasSize(1);
    }

    @Test
    void axonItselfUsesTheSameParts() {
        assertThat(axon.commandBus()).isSameAs(context.getBean(CommandBus.class));
        assertThat(axon.eventStore()).isSameAs(context.getBean(EventStore.class));
        assertThat(axon.serializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(axon.eventSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(axon.messageSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(axon.getComponent(CommandTargetResolver.class))
                .isSameAs(context.getBean(CommandTargetResolver.class));
    }

    @Test
    void aConfiguredDatabaseIsUsedAndNoOtherStarted() {
        assertThat(context.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
    }

    @Test
    void nothingCallsHome() {
        assertThat(context.getBeansOfType(UpdateChecker.class)).isEmpty();
        assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
    }

    @Test
    void eventsHaveTimeOrderedIdentifiers() {
        assertThat(IdentifierFactory.getInstance()).isExactlyInstanceOf(TimeOrderedIdentifiers.class);
    }

    @Test
    void aDuplicateKeyIsRecognised() {
        PersistenceExceptionResolver resolver = context.getBean(PersistenceExceptionResolver.class);
        assertThat(resolver.isDuplicateKeyViolation(
                        new IllegalStateException(new java.sql.SQLException("taken", "23505"))))
                .isTrue();
        assertThat(resolver.isDuplicateKeyViolation(
                        new IllegalStateException(new java.sql.SQLException("no", "42P01"))))
                .isFalse();
    }

    /** The registers have a reader of their own: Axon's would count by another cursor. */
    @Test
    void nothingOfAxonFollowsTheEvents() {
        assertThat(axon.eventProcessingConfiguration().eventProcessors()).isEmpty();
        assertThat(context.getBeansOfType(TokenStore.class)).isEmpty();
        assertThat(context.getBeansOfType(ConnectionProvider.class)).isEmpty();
        assertThatThrownBy(() -> context.getBean(EventStorageEngine.class).readEvents(null, false))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
