package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored text of every event in every revision that there ever was: {@code <name>.<revision>.json}. A text that no longer matches is
 * not put right here: a changed shape is a new revision with a file of its own, and the one before stays as an {@link EarlierRevision}. What
 * may be said since, without a new revision, has its own text as well: {@code <name>.<revision>.<what>.json}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GoldenTexts {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Vocabulary vocabulary;
    private final EventCodec codec;
    private final List<Event> examples;
    private final Path folder;

    /**
     * @param examples one for each text that there is
     */
    GoldenTexts(Vocabulary vocabulary, List<? extends Event> examples, String folder) {
        this.vocabulary = vocabulary;
        this.codec = new EventCodec(vocabulary);
        this.examples = List.copyOf(examples);
        this.folder = Path.of("src", "test", "resources", folder);
    }

    List<Vocabulary.Entry> revisions() {
        return vocabulary.revisions();
    }

    List<Event> examples() {
        return examples;
    }

    String golden(String file) {
        try {
            return Files.readString(folder.resolve(file)).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all revisions, by the names of their files. */
    private Map<String, String> texts() {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> texts = new TreeMap<>();
            files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals("Metadata.json"))
                    .forEach(each -> texts.put(each, golden(each)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Vocabulary.Entry entry, String file) {
        return file.startsWith("%s.%d.".formatted(entry.name(), entry.revision()));
    }

    private List<String> texts(Vocabulary.Entry entry) {
        return texts().entrySet().stream()
                .filter(each -> isOf(entry, each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Vocabulary.Entry entry(Event event) {
        return revisions().stream()
                .filter(each -> each.type() == event.getClass())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void everyRevisionHasItsGoldenText(Vocabulary.Entry entry) {
        assertThat(golden("%s.%d.json".formatted(entry.name(), entry.revision())))
                .startsWith("{");
        assertThat(examples).as("an example").anyMatch(entry.type()::isInstance);
        assertThat(entry.type().isRecord()).isTrue();
    }

    @Test
    void everyGoldenTextIsThatOfAnExample() {
        texts().forEach((file, text) -> assertThat(examples)
                .as(file)
                .anyMatch(each ->
                        isOf(entry(each), file) && codec.write((Record) each).equals(text)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventIsWrittenAsItsGoldenText(Event event) {
        assertThat(texts(entry(event))).contains(codec.write((Record) event));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aGoldenTextIsReadAsItsEventIsToday(Event event) {
        Vocabulary.Entry entry = entry(event);
        Event today = event;
        while (today instanceof EarlierRevision earlier) {
            today = earlier.upcast();
        }
        assertThat(codec.read(entry.name(), entry.revision(), codec.write((Record) event)))
                .isEqualTo(today);
        assertThat(vocabulary.of(today))
                .isEqualTo(vocabulary.named(entry.name()).orElseThrow());
    }

    /** Whatever a text may not leave out, however deep, is missed. */
    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsMissedOrNullUnnoticed(Event event) {
        Vocabulary.Entry entry = entry(event);
        String whole = codec.write((Record) event);
        for (List<String> path : paths(MAPPER.readTree(whole))) {
            ObjectNode without = (ObjectNode) MAPPER.readTree(whole);
            objectAt(without, path).remove(path.getLast());
            Event read = readOrNull(entry, without);
            assertThat(read == null
                            || MAPPER.readTree(codec.write((Record) read)).equals(without))
                    .as("%s without %s is refused, or read as what it says", entry.name(), path)
                    .isTrue();

            ObjectNode withNull = (ObjectNode) MAPPER.readTree(whole);
            objectAt(withNull, path).putNull(path.getLast());
            Event readNull = readOrNull(entry, withNull);
            assertThat(readNull).as("%s with null at %s", entry.name(), path).isEqualTo(read);

            ObjectNode withMore = (ObjectNode) MAPPER.readTree(whole);
            objectAt(withMore, path).put("more", 1);
            assertThatThrownBy(() -> codec.read(entry.name(), entry.revision(), withMore.toString()))
                    .as("%s with more at %s", entry.name(), path)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    /** The event in the revision that it was recorded in; none where the codec does not read it. */
    private Event readOrNull(Vocabulary.Entry entry, JsonNode text) {
        try {
            codec.read(entry.name(), entry.revision(), text.toString());
            return EventCodec.strict().readValue(text.toString(), entry.type());
        } catch (UnreadableEvent | JacksonException e) {
            return null;
        }
    }

    /** What was redacted in any revision is read as before: nothing is made of free text. */
    @ParameterizedTest
    @MethodSource("examples")
    void whatWasRedactedIsRead(Event event) {
        Vocabulary.Entry entry = entry(event);
        ObjectNode redacted = (ObjectNode) MAPPER.readTree(codec.write((Record) event));
        for (List<String> path : paths(redacted)) {
            if (FreeTexts.isAt("/" + String.join("/", path), entry.type())) {
                objectAt(redacted, path).put(path.getLast(), EventRedacted.MARK);
            }
        }
        assertThat(codec.read(entry.name(), entry.revision(), redacted.toString()))
                .isInstanceOf(vocabulary.named(entry.name()).orElseThrow().type());
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
}
