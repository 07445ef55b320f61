package org.contractgovernance.command.store;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent.IssueProgressRecorded;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;

/** Raw appends for tests of the appender. */
final class Appending {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());

    private Appending() {}

    static EventAppender appender(TestDatabase database, String url, Duration transactionTimeout) {
        return appender(database, url, transactionTimeout, Clock.systemUTC());
    }

    static EventAppender appender(TestDatabase database, String url, Duration transactionTimeout, Clock clock) {
        return new EventAppender(
                new AppendConnection(
                        url,
                        database.application().user(),
                        database.application().password(),
                        transactionTimeout,
                        Duration.ofMinutes(1),
                        clock),
                new SimpleMeterRegistry());
    }

    static EventAppender appender(TestDatabase database) {
        return appender(database, database.url(), Duration.ofSeconds(10));
    }

    /** One event of this entity with this sequence. */
    static NewEvent event(String entity, long sequence) {
        return event(entity, sequence, "a note");
    }

    static NewEvent event(String entity, long sequence, String note) {
        Metadata metadata = AnEvent.metadata()
                .contract("a-contract")
                .reference("I-" + entity)
                .actor(PersonId.create())
                .build();
        return NewEvent.of(
                CODEC,
                UuidCreator.getTimeOrderedEpoch(),
                "Issue",
                entity,
                sequence,
                new IssueProgressRecorded(note),
                metadata);
    }

    static PendingAppend append(String entity, long sequence) {
        return new PendingAppend().with(List.of(event(entity, sequence)));
    }
}
