package org.contractgovernance.contracts.event;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes the stored text of events and their metadata.
 *
 * <p>Reading is strict on purpose. A text with fewer or more parts than its recorded revision is an {@link UnreadableEvent}, never an event
 * with a hidden gap. An event of an {@link EarlierRevision} is read as the event in its present shape.
 */
public final class EventCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withCoercionConfig(LogicalType.Textual, EventCodec::asIs)
            .withCoercionConfig(LogicalType.Enum, EventCodec::asIs)
            // a computed value ("isSound") is not part of the text
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .annotationIntrospector(AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new Strict()))
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(BoundedNumbers.stored())
            .build();

    private static void asIs(MutableCoercionConfig text) {
        for (CoercionInputShape other :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            text.setCoercion(other, CoercionAction.Fail);
        }
    }

    private final Vocabulary vocabulary;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    public EventCodec(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads and writes other records as strictly as events. */
    public static JsonMapper strict() {
        return MAPPER;
    }

    /** The vocabulary that names what is read and written. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The text of an event or of metadata, as it will be stored for ever. */
    public String write(Record record) {
        return MAPPER.writeValueAsString(record);
    }

    /**
     * The event in a stored text.
     *
     * @throws UnreadableEvent where the vocabulary does not know the name or the revision, or the text does not fit
     */
    public Event read(String name, int revision, String text) {
        Vocabulary.Entry entry = vocabulary
                .named(name)
                .orElseThrow(() -> new UnreadableEvent("no event is stored under the name " + name, null));
        return entry.revision() == revision ? read(entry.type(), text) : readEarlier(entry, revision, text);
    }

    /** Reads the event in the shape in which it was recorded, and then changes it step by step into the present shape. */
    private Event readEarlier(Vocabulary.Entry present, int revision, String text) {
        Vocabulary.Entry recorded = vocabulary
                .recorded(present.name(), revision)
                .orElseThrow(() -> new UnreadableEvent(
                        "%s is known in revision %d, not %d".formatted(present.name(), present.revision(), revision),
                        null));
        Event event = read(recorded.type(), text);
        try {
            while (event instanceof EarlierRevision earlier) {
                event = earlier.upcast();
            }
            return event;
        } catch (RuntimeException | Error e) {
            // whatever the failure, this text caused it
            throw new UnreadableEvent(
                    "revision %d of %s cannot be upcast to revision %d"
                            .formatted(revision, present.name(), present.revision()),
                    e);
        }
    }

    /** The metadata in a stored text. */
    public Metadata readMetadata(String text) {
        return read(Metadata.class, text);
    }

    private <T> T read(Class<T> type, String text) {
        T value;
        try {
            value = readers.computeIfAbsent(type, MAPPER::readerFor).readValue(text);
        } catch (JacksonException e) {
            throw new UnreadableEvent("the text is not one of a " + type.getSimpleName() + place(e), e);
        } catch (RuntimeException | Error e) {
            // whatever the failure, this text caused it
            throw new UnreadableEvent("the text cannot be read as a " + type.getSimpleName(), e);
        }
        if (value == null) {
            throw new UnreadableEvent("the text is empty, not one of a " + type.getSimpleName(), null);
        }
        return value;
    }

    /** The place of a number that nobody can read; the person who mends the event needs it. */
    private static String place(JacksonException e) {
        if (!(e instanceof OutOfBounds)) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference each : e.getPath()) {
            String name = each.getPropertyName();
            pointer.append('/').append(name == null ? Math.max(0, each.getIndex()) : name);
        }
        return ": the number at %s is out of bounds".formatted(pointer);
    }
}
