package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.feature.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored text of every event, for ever: {@code golden/<name>.<revision>.json}. A text that no longer matches is not put
 * right here: a changed shape is a new revision, with its own file and an upcaster from the one before.
 */
class GoldenEventsTest {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final JsonMapper MAPPER = JsonMapper.shared();

    static final List<Event> EVENTS = Examples.EVENTS;

    static Stream<Vocabulary.Entry> vocabulary() {
        return Features.vocabulary().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void everyEventHasItsGoldenText(Vocabulary.Entry entry) {
        assertThat(golden(entry)).startsWith("{");
        assertThat(EVENTS).as("an example").anyMatch(entry.type()::isInstance);
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void anEventIsWrittenAsItsGoldenText(Event event) {
        assertThat(CODEC.write((Record) event))
                .isEqualTo(golden(Features.vocabulary().of(event)));
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void aGoldenTextIsReadAsItsEvent(Event event) {
        Vocabulary.Entry entry = Features.vocabulary().of(event);
        assertThat(CODEC.read(entry.name(), entry.revision(), golden(entry))).isEqualTo(event);
    }

    @Test
    void metadataHaveTheirGoldenTextToo() {
        assertThat(CODEC.write(Examples.METADATA)).isEqualTo(golden("Metadata.json"));
        assertThat(CODEC.readMetadata(golden("Metadata.json"))).isEqualTo(Examples.METADATA);
    }

    /** Whatever a text may not leave out, however deep, is missed. */
    @ParameterizedTest
    @FieldSource("EVENTS")
    void nothingIsMissedOrNullUnnoticed(Event event) {
        Vocabulary.Entry entry = Features.vocabulary().of(event);
        String whole = golden(entry);
        for (List<String> path : paths(MAPPER.readTree(whole))) {
            ObjectNode without = (ObjectNode) MAPPER.readTree(whole);
            objectAt(without, path).remove(path.getLast());
            Event read = readOrNull(entry, without);
            assertThat(read == null
                            || MAPPER.readTree(CODEC.write((Record) read)).equals(without))
                    .as("%s without %s is refused, or read as what it says", entry.name(), path)
                    .isTrue();

            ObjectNode withNull = (ObjectNode) MAPPER.readTree(whole);
            objectAt(withNull, path).putNull(path.getLast());
            Event readNull = readOrNull(entry, withNull);
            assertThat(readNull).as("%s with null at %s", entry.name(), path).isEqualTo(read);

            ObjectNode withMore = (ObjectNode) MAPPER.readTree(whole);
            objectAt(withMore, path).put("more", 1);
            assertThatThrownBy(() -> CODEC.read(entry.name(), entry.revision(), withMore.toString()))
                    .as("%s with more at %s", entry.name(), path)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    private static Event readOrNull(Vocabulary.Entry entry, JsonNode text) {
        try {
            return CODEC.read(entry.name(), entry.revision(), text.toString());
        } catch (UnreadableEvent e) {
            return null;
        }
    }

    /** Where each property of a text stands, those of nested objects included. */
    private static List<List<String>> paths(JsonNode node) {
        List<List<String>> paths = new ArrayList<>();
        node.forEachEntry((name, value) -> {
            paths.add(List.of(name));
            for (List<String> below : paths(value)) {
                paths.add(Stream.concat(Stream.of(name), below.stream()).toList());
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String place = String.valueOf(i);
            for (List<String> below : paths(node.get(i))) {
                paths.add(Stream.concat(Stream.of(place), below.stream()).toList());
            }
        }
        return paths;
    }

    private static ObjectNode objectAt(JsonNode root, List<String> path) {
        JsonNode node = root;
        for (String step : path.subList(0, path.size() - 1)) {
            node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        return (ObjectNode) node;
    }

    private static String golden(Vocabulary.Entry entry) {
        return golden("%s.%d.json".formatted(entry.name(), entry.revision()));
    }

    private static String golden(String file) {
        try (InputStream text = GoldenEventsTest.class.getResourceAsStream("/golden/" + file)) {
            assertThat(text).as("golden/%s", file).isNotNull();
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
