package org.contractgovernance.bench.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.term.PersonId;

/**
 * An event that never was asked for, as a line of {@code COPY}.
 *
 * @param type kind of the entity, as the application calls it
 * @param entity its identifier
 * @param sequence the event's place among the entity's own
 * @param contract reference of the contract
 * @param reference what people call the entity
 * @param event what happened
 */
record Seeded(String type, String entity, long sequence, String contract, String reference, Event event) {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());

    static final String COLUMNS =
            "position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision, payload, metadata";

    /** Appends the line. */
    void write(StringBuilder to, long position, Instant recordedAt, UUID id, PersonId actor) {
        Vocabulary.Entry entry = CODEC.vocabulary().of(event);
        Metadata metadata = AnEvent.metadata()
                .contract(contract)
                .reference(reference)
                .actor(actor)
                .client("bench")
                .correlation(id.toString())
                .effectiveOn(LocalDate.ofInstant(recordedAt, ZoneOffset.UTC))
                .build();
        to.append(position).append('\t').append(recordedAt).append('\t').append(id);
        to.append('\t').append(type).append('\t').append(entity).append('\t').append(sequence);
        to.append('\t').append(entry.name()).append('\t').append(entry.revision());
        to.append('\t').append(escaped(CODEC.write((Record) event)));
        to.append('\t').append(escaped(CODEC.write(metadata))).append('\n');
    }

    /** JSON holds no tabs and no line ends of its own, but backslashes. */
    static String escaped(String json) {
        return json.indexOf('\\') < 0 ? json : json.replace("\\", "\\\\");
    }
}
