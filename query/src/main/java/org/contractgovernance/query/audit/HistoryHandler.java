package org.contractgovernance.query.audit;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.contractgovernance.contracts.audit.AuditQuery.History;
import org.contractgovernance.contracts.audit.HistoryPage;
import org.contractgovernance.contracts.audit.RecordedEvent;
import org.contractgovernance.contracts.event.BoundedNumbers;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.dispatch.EventReader;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers with the events themselves: what the registers are folded from, and nothing that they make of it. */
public final class HistoryHandler implements QueryHandler<History, HistoryPage> {

    /** Figures stay as they were written. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<Map<String, Object>> ANYTHING = new TypeReference<>() {};

    private static final TypeReference<List<RecordedEvent.Redaction>> REDACTIONS = new TypeReference<>() {};

    private final EventCodec codec;

    public HistoryHandler(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public Class<History> question() {
        return History.class;
    }

    @Override
    public HistoryPage answer(History query, RegistersAsOf snapshot) throws SQLException {
        if (query.limit() < 1 || query.limit() > History.MOST_EVENTS) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_FILTER,
                            "a page of history has from 1 to %d events".formatted(History.MOST_EVENTS))
                    .at("limit");
        }
        List<RecordedEvent> events = events(query, snapshot);
        if (events.isEmpty() && query.reference() != null && query.after() == 0) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
        }
        List<RecordedEvent> shown = events.subList(0, Math.min(events.size(), query.limit()));
        return new HistoryPage(
                shown, events.size() > query.limit() ? shown.getLast().position() : null, snapshot.asOf());
    }

    /** One more than is shown, where there are more. */
    private List<RecordedEvent> events(History query, RegistersAsOf snapshot) throws SQLException {
        boolean everything = !snapshot.caller().seesOnlyWhatIsShared();
        List<RecordedEvent> events = new ArrayList<>();
        long after = query.after();
        while (true) {
            int wanted = query.limit() + 1 - events.size();
            List<EventReader.StoredEventText> found =
                    snapshot.recorded().after(query.contract(), query.reference(), after, query.upTo(), wanted);
            for (EventReader.StoredEventText each : found) {
                TextRead<Metadata> metadata = metadata(each.metadata());
                if (everything || metadata.isLegible()) {
                    String cause = each.metadataOfCause();
                    boolean knowsCause =
                            everything || (cause != null && metadata(cause).isLegible());
                    events.add(event(
                            query.contract(),
                            each,
                            everything ? each.sequence() : null,
                            metadata,
                            knowsCause ? each.causedBy() : null));
                }
            }
            if (found.size() < wanted || events.size() > query.limit()) {
                return events;
            }
            after = found.getLast().position();
        }
    }

    /** What a text says, or why it cannot be read. */
    private sealed interface TextRead<T> {

        /** What it says. */
        record Legible<T>(T value) implements TextRead<T> {}

        /** Why it cannot be read. */
        record Illegible<T>(String problem) implements TextRead<T> {}

        static <T> TextRead<T> of(Supplier<T> reading) {
            try {
                return new Legible<>(reading.get());
            } catch (UnreadableEvent e) {
                return new Illegible<>(String.valueOf(e.getMessage()));
            }
        }

        default boolean isLegible() {
            return this instanceof Legible;
        }

        default <F> @Nullable F said(Function<T, @Nullable F> field) {
            return switch (this) {
                case Legible<T> legible -> field.apply(legible.value());
                case Illegible<T> illegible -> null;
            };
        }

        default Stream<String> problems() {
            return switch (this) {
                case Legible<T> legible -> Stream.of();
                case Illegible<T> illegible -> Stream.of(illegible.problem());
            };
        }

        /** The text itself, where it cannot be read. */
        default @Nullable String as(String text) {
            return isLegible() ? null : text;
        }
    }

    private TextRead<Metadata> metadata(String text) {
        return TextRead.of(() -> codec.readMetadata(text));
    }

    /** As it is stored, once it is known that the registers can read it. */
    private TextRead<Map<String, Object>> payload(EventReader.StoredEventText text) {
        return TextRead.of(() -> {
            codec.read(text.name(), text.revision(), text.payload());
            return shown(EXACT.readValue(text.payload(), ANYTHING));
        });
    }

    private static Map<String, Object> shown(Map<String, Object> members) {
        members.replaceAll((name, value) -> shown(value));
        return members;
    }

    /** What could be read has numbers within bounds, and noughts of any exponent, which are written as nought. */
    @SuppressWarnings("unchecked") // as it was read
    private static Object shown(Object value) {
        if (value instanceof Map<?, ?> members) {
            return shown((Map<String, Object>) members);
        } else if (value instanceof List<?> items) {
            List<Object> shown = new ArrayList<>(items);
            shown.replaceAll(HistoryHandler::shown);
            return shown;
        }
        return value instanceof BigDecimal number && !BoundedNumbers.hold(number) ? BigDecimal.ZERO : value;
    }

    private RecordedEvent event(
            String contract,
            EventReader.StoredEventText text,
            @Nullable Long sequence,
            TextRead<Metadata> metadata,
            @Nullable String causedBy) {
        TextRead<Map<String, Object>> payload = payload(text);
        List<String> problems =
                Stream.concat(metadata.problems(), payload.problems()).toList();
        return new RecordedEvent(
                text.position(),
                text.id(),
                text.name(),
                text.revision(),
                text.entity(),
                sequence,
                text.recordedAt(),
                metadata.said(Metadata::effectiveOn),
                contract,
                metadata.said(Metadata::reference),
                metadata.said(Metadata::visibility),
                metadata.said(Metadata::actor),
                metadata.said(Metadata::client),
                metadata.said(Metadata::role),
                metadata.said(Metadata::correlation),
                causedBy,
                metadata.said(Metadata::reason),
                metadata.said(Metadata::source),
                payload.said(value -> value),
                problems.isEmpty() ? null : String.join("; ", problems),
                payload.as(text.payload()),
                metadata.as(text.metadata()),
                text.redactions() == null ? null : EXACT.readValue(text.redactions(), REDACTIONS));
    }
}
