package org.contractgovernance.query.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.audit.AuditQuery.History;
import org.contractgovernance.contracts.audit.HistoryPage;
import org.contractgovernance.contracts.audit.RecordedEvent;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.Recorded;
import org.contractgovernance.query.desk.Snapshot;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers with the events themselves: what the registers are folded from, and nothing that they make of it. */
public final class HistoryAnswer implements Answer<History, HistoryPage> {

    /** Figures stay as they were written. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<Map<String, Object>> ANYTHING = new TypeReference<>() {};

    private static final TypeReference<List<RecordedEvent.Redaction>> REDACTIONS = new TypeReference<>() {};

    private final EventCodec codec;

    public HistoryAnswer(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Class<History> question() {
        return History.class;
    }

    @Override
    public HistoryPage answer(History query, Snapshot snapshot) throws SQLException {
        if (query.limit() < 1 || query.limit() > History.MOST_EVENTS) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_FILTER,
                            "a page of history has from 1 to %d events".formatted(History.MOST_EVENTS))
                    .at("limit");
        }
        // one more than is shown tells whether there are more
        List<Recorded.Text> found = snapshot.recorded()
                .after(query.contract(), query.reference(), query.after(), query.upTo(), query.limit() + 1);
        if (found.isEmpty() && query.reference() != null && query.after() == 0) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
        }
        List<RecordedEvent> events = new ArrayList<>();
        for (Recorded.Text each : found.subList(0, Math.min(found.size(), query.limit()))) {
            events.add(event(each));
        }
        return new HistoryPage(
                events, found.size() > query.limit() ? events.getLast().position() : null, snapshot.asOf());
    }

    private RecordedEvent event(Recorded.Text text) {
        Metadata metadata = codec.readMetadata(text.metadata());
        return new RecordedEvent(
                text.position(),
                text.id(),
                text.name(),
                text.revision(),
                text.entity(),
                text.sequence(),
                text.recordedAt(),
                metadata.effectiveOn(),
                metadata.contract(),
                metadata.reference(),
                metadata.visibility(),
                metadata.actor(),
                metadata.client(),
                metadata.role(),
                metadata.correlation(),
                text.causedBy(),
                metadata.reason(),
                metadata.source(),
                EXACT.readValue(text.payload(), ANYTHING),
                text.redactions() == null ? null : EXACT.readValue(text.redactions(), REDACTIONS));
    }
}
