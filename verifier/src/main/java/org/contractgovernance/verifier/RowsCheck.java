package org.contractgovernance.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.bundle.BundleRow;
import org.contractgovernance.contracts.bundle.Manifest;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.field.Difference;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.fold.EntityRows;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folds every entity's events as the registers do, and compares the result with the rows in the bundle. */
final class RowsCheck {

    private static final List<RegisterName> REGISTERS = List.of(RegisterName.values());

    /** The first character of an event's line in a bucket; the line of a register's row begins with a letter for the register. */
    static final char EVENT = '0';

    /** So much of a value is repeated. */
    private static final int LONGEST = 80;

    private static final JsonMapper JSON = EventCodec.strict();

    private final Findings findings;
    private final Manifest manifest;
    private final EventCodec codec;
    private final List<Register<?>> registers;
    private final Set<String> lacking = new HashSet<>();
    private long rows;
    private long stated;

    private record RowPlace(RegisterName register, String key, String from) {}

    private record DecodedEvent(BundleEvent stored, Event event, Envelope envelope) {}

    private static final class CheckedEntity {
        final List<BundleEvent> events = new ArrayList<>();
        final Map<RowPlace, String> claimed = new LinkedHashMap<>();
    }

    RowsCheck(Findings findings, Manifest manifest, EventCodec codec, List<Register<?>> registers) {
        this.findings = findings;
        this.manifest = manifest;
        this.codec = codec;
        this.registers = registers;
    }

    private static char letter(RegisterName register) {
        return (char) ('a' + REGISTERS.indexOf(register));
    }

    /** Sorts the bundle's rows by entity. */
    void sort(Bundle bundle, Buckets buckets) throws IOException {
        for (Register<?> register : registers) {
            String file = BundleFile.register(register.name());
            try (Lines lines = new Lines(file, bundle.open(file))) {
                for (String line = lines.next(); line != null; line = lines.next()) {
                    rows++;
                    JsonNode read = read(line);
                    String entity = read == null ? "" : read.path("entity").asString("");
                    if (read == null || !register.follows(entity)) {
                        findings.fault(
                                "row", "line %d of %s is no row of that register".formatted(lines.number(), file));
                    } else {
                        buckets.add(entity, letter(register.name()), line);
                    }
                }
            }
        }
        try (Lines lines = new Lines(BundleFile.LACKING, bundle.open(BundleFile.LACKING))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                lacks(line, lines.number());
            }
        }
        if (rows != manifest.rows()) {
            findings.fault("rows", "there are %d rows, and the manifest says %d".formatted(rows, manifest.rows()));
        }
    }

    private void lacks(String line, long number) {
        try {
            BundleRow.Lacking said = JSON.readValue(line, BundleRow.Lacking.class);
            lacking.add(said.register() + " " + said.entity());
            findings.fault(
                    "lacking",
                    "the register %s says itself that it lacks what was recorded of %s from position %d on"
                            .formatted(said.register().code(), said.entity(), said.since()));
        } catch (JacksonException e) {
            findings.fault("lacking", "line %d of %s cannot be read".formatted(number, BundleFile.LACKING));
        }
    }

    private static @Nullable JsonNode read(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            return read.isObject() ? read : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Takes the events and claimed rows of some entities. */
    void check(Lines lines) throws IOException {
        Map<String, CheckedEntity> entities = new HashMap<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            String said = line.substring(1);
            if (line.charAt(0) == EVENT) {
                BundleEvent event = EventsRead.event(said);
                if (event != null) {
                    entities.computeIfAbsent(event.entity(), any -> new CheckedEntity())
                            .events
                            .add(event);
                }
            } else {
                claim(REGISTERS.get(line.charAt(0) - 'a'), said, entities);
            }
        }
        entities.forEach(this::check);
    }

    private void claim(RegisterName register, String line, Map<String, CheckedEntity> entities) {
        JsonNode read = read(line);
        if (read != null) {
            RowPlace place = new RowPlace(
                    register,
                    read.path("key").asString(""),
                    read.path("effectiveFrom").asString(""));
            CheckedEntity entity =
                    entities.computeIfAbsent(read.path("entity").asString(""), any -> new CheckedEntity());
            if (entity.claimed.put(place, line) != null) {
                findings.fault("row", words(place) + " is there twice");
            }
        }
    }

    private static String words(RowPlace place) {
        return "register %s, row %s from %s".formatted(place.register().code(), place.key(), place.from());
    }

    private void check(String name, CheckedEntity entity) {
        List<DecodedEvent> events = decoded(entity.events);
        Map<RowPlace, BundleRow<?>> expected = new TreeMap<>(Comparator.comparing(RowPlace::register)
                .thenComparing(RowPlace::key)
                .thenComparing(RowPlace::from));
        for (Register<?> register : registers) {
            if (register.follows(name) && !lacking.contains(register.name() + " " + name)) {
                fold(register, events, expected);
            }
        }
        expected.forEach((place, row) -> compare(place, row, entity.claimed.remove(place)));
        for (RowPlace each : entity.claimed.keySet()) {
            if (!lacking.contains(each.register() + " " + name)) {
                findings.fault("row", words(each) + " is claimed, and the events make no such row");
            }
        }
    }

    private <R extends Record> void fold(
            Register<R> register, List<DecodedEvent> events, Map<RowPlace, BundleRow<?>> expected) {
        EntityRows<R> fold = new EntityRows<>(register);
        for (DecodedEvent each : events) {
            try {
                fold.take(each.event(), each.envelope());
            } catch (RuntimeException e) {
                findings.fault(
                        "fold",
                        "the register %s cannot take in %s, and does not say so"
                                .formatted(register.name().code(), EventsRead.words(each.stored())));
                break;
            }
        }
        for (BundleRow<R> each : fold.rows()) {
            expected.put(
                    new RowPlace(
                            register.name(), each.key(), each.effectiveFrom().toString()),
                    each);
        }
    }

    /** An entity's events up to the first that cannot be read: no row contains the events after it. */
    private List<DecodedEvent> decoded(List<BundleEvent> events) {
        List<DecodedEvent> decoded = new ArrayList<>();
        boolean readable = true;
        long sequence = 0;
        for (BundleEvent each : events) {
            if (!Objects.equals(each.sequence(), manifest.madeFor() == BundleReader.COUNCIL ? sequence : null)) {
                findings.fault("sequence", EventsRead.words(each) + " does not follow the one before it of its entity");
            }
            sequence++;
            try {
                Envelope envelope = each.envelope(codec);
                Event event = codec.read(each.name(), each.revision(), each.payload());
                checkBelonging(each, envelope);
                if (readable) {
                    decoded.add(new DecodedEvent(each, event, envelope));
                }
            } catch (UnreadableEvent e) {
                readable = false;
                findings.fault("unreadable", "%s cannot be read: %s".formatted(EventsRead.words(each), e.getMessage()));
            }
        }
        return decoded;
    }

    private void checkBelonging(BundleEvent event, Envelope envelope) {
        if (!envelope.contract().equals(manifest.contract())) {
            findings.fault("contract", EventsRead.words(event) + " is of another contract");
        }
        boolean provider = manifest.madeFor() == BundleReader.PROVIDER;
        if (provider && envelope.visibility() != Visibility.SHARED) {
            findings.fault(
                    "shared", EventsRead.words(event) + " is the council's alone, and does not belong in this bundle");
        }
        if (event.metadataHash() != null) {
            stated++;
            if (!provider || BundleEvent.isProvidersOwn(envelope.metadata())) {
                findings.fault(
                        "stated",
                        EventsRead.words(event) + " lacks the text of its metadata, which belongs in this bundle");
            }
        }
    }

    private void compare(RowPlace place, BundleRow<?> row, @Nullable String claimed) {
        if (claimed == null) {
            findings.fault("row", words(place) + " is missing: the events make it");
            return;
        }
        if (!claimed.equals(JSON.writeValueAsString(row))) {
            for (Difference each : Difference.between(JSON.readTree(claimed), JSON.valueToTree(row))) {
                if (!each.isOfWritingAlone()) {
                    findings.fault("row", words(place) + ", " + words(each));
                }
            }
        }
    }

    private static String words(Difference field) {
        return "field %s: claims %s, and the events make %s"
                .formatted(field.path(), words(field.before()), words(field.after()));
    }

    private static String words(@Nullable Object value) {
        String text = value == null ? "nothing" : value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** There are no more entities. */
    void end(long before) {
        if (findings.count() == before) {
            findings.holds("every event can be read, and all %d rows of the registers say what the events make of them"
                    .formatted(rows));
        }
        if (manifest.madeFor() == BundleReader.PROVIDER) {
            findings.note("a provider's bundle has nothing about the whole store: positions are as stated");
        }
        if (stated > 0) {
            findings.note(
                    "of %d events by the council the text of the metadata is not in a provider's bundle: who, when and why are as stated"
                            .formatted(stated));
        }
    }
}
