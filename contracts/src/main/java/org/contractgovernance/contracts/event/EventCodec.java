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
 * <p>Strict on purpose: a text that says less or more than the event does in the revision that it was recorded in is an
 * {@link UnreadableEvent}, never an event with a quiet hole in it. What was recorded in an {@link EarlierRevision} is read as the event
 * that it is today.
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
            // what a record computes ("isSound") is not among what it says
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
     * The event that a stored text stands for.
     *
     * @throws UnreadableEvent where name, revision or text is not what the vocabulary knows
     */
    public Event read(String name, int revision, String text) {
        Vocabulary.Entry entry = vocabulary
                .named(name)
                .orElseThrow(() -> new UnreadableEvent("no event is stored under the name " + name, null));
        return entry.revision() == revision ? read(entry.type(), text) : readEarlier(entry, revision, text);
    }

    /** Read as what it was when it was recorded, and then step by step as what it is today. */
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
            // whatever it was, it is this text's
            throw new UnreadableEvent(
                    "revision %d of %s cannot be upcast to revision %d"
                            .formatted(revision, present.name(), present.revision()),
                    e);
        }
    }

    /** The metadata that a stored text stands for. */
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
            // whatever it was, it is this text's
            throw new UnreadableEvent("the text cannot be read as a " + type.getSimpleName(), e);
        }
        if (value == null) {
            throw new UnreadableEvent("the text is empty, not one of a " + type.getSimpleName(), null);
        }
        return value;
    }

    /** Where a number stands that nobody can read: whoever mends the event has to say it. */
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
