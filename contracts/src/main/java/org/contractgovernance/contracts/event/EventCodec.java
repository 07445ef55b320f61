package org.contractgovernance.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the stored text of events and their metadata.
 *
 * <p>Strict on purpose: a text that says less or more than the event's present revision does is an
 * {@link UnreadableEvent}, never an event with a quiet hole in it.
 */
public final class EventCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Vocabulary vocabulary;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<RecordComponent>> required = new ConcurrentHashMap<>();

    public EventCodec(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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
        if (entry.revision() != revision) {
            throw new UnreadableEvent(
                    "%s is known in revision %d, not %d".formatted(name, entry.revision(), revision), null);
        }
        return read(entry.type(), text);
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
            throw new UnreadableEvent("the text is not one of a " + type.getSimpleName(), e);
        }
        if (value == null) {
            throw new UnreadableEvent("the text is empty, not one of a " + type.getSimpleName(), null);
        }
        refuseHoles(value, type.getSimpleName());
        return value;
    }

    /** Jackson leaves out what a text does not say; only what may be absent may be left out. */
    private void refuseHoles(@Nullable Object value, String where) {
        if (value == null) {
            return;
        }
        switch (value) {
            case Record record -> {
                for (RecordComponent component : required.computeIfAbsent(record.getClass(), EventCodec::requiredOf)) {
                    if (valueOf(component, record) == null) {
                        throw new UnreadableEvent(where + " lacks " + component.getName(), null);
                    }
                }
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    if (mayHoldRecords(component.getType())) {
                        refuseHoles(valueOf(component, record), where + "." + component.getName());
                    }
                }
            }
            case Collection<?> many -> many.forEach(each -> refuseHoles(each, where));
            default -> {}
        }
    }

    private static boolean mayHoldRecords(Class<?> type) {
        return type.isRecord() || type.isInterface();
    }

    private static List<RecordComponent> requiredOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .filter(component -> !isNullable(component.getAnnotatedType()))
                .toList();
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
