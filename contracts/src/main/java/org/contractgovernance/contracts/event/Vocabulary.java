package org.contractgovernance.contracts.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The registry of event names: every event, by the name and the revisions under which it is stored. */
public final class Vocabulary {

    /** One event as the store knows it. */
    public record Entry(String name, int revision, Class<? extends Event> type) {}

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Entry> byType = new LinkedHashMap<>();
    private final Map<String, List<Entry>> revisions = new LinkedHashMap<>();
    private final Function<Class<?>, @Nullable Stored> stored;

    /**
     * @param features the sealed interfaces of the events, feature by feature
     */
    public Vocabulary(List<Class<? extends Event>> features) {
        this(features, type -> type.getAnnotation(Stored.class));
    }

    /**
     * The same vocabulary, where the names of the present events come from elsewhere.
     *
     * @param stored the name and revision of each event
     */
    Vocabulary(List<Class<? extends Event>> features, Function<Class<?>, @Nullable Stored> stored) {
        this.stored = stored;
        for (Class<? extends Event> feature : features) {
            enterAll(feature);
        }
    }

    private void enterAll(Class<?> sealed) {
        for (Class<?> nested : sealed.getPermittedSubclasses()) {
            if (nested.isInterface()) {
                enterAll(nested);
            } else {
                enter(nested.asSubclass(Event.class));
            }
        }
    }

    private void enter(Class<? extends Event> type) {
        List<Entry> upToPresent = Revisions.upTo(type, stored.apply(type));
        Entry entry = upToPresent.getLast();
        if (byName.put(entry.name(), entry) != null) {
            throw new IllegalStateException("two events are stored as " + entry.name());
        }
        byType.put(type, entry);
        revisions.put(entry.name(), upToPresent);
    }

    /** Every event, feature by feature, in its present revision. */
    public Collection<Entry> entries() {
        return byType.values();
    }

    /** Every event, feature by feature, in every revision that may be on record: from its first to its present one. */
    public List<Entry> revisions() {
        return revisions.values().stream().flatMap(List::stream).toList();
    }

    /** The event stored under this name, in its present revision. */
    public Optional<Entry> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The event that is on record under this name in this revision, whether or not the revision is the present one. */
    public Optional<Entry> recorded(String name, int revision) {
        return revisions.getOrDefault(name, List.of()).stream()
                .filter(each -> each.revision() == revision)
                .findFirst();
    }

    /** The name and revision that an event is stored under. */
    public Entry of(Event event) {
        Entry entry = byType.get(event.getClass());
        if (entry == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not in the vocabulary");
        }
        return entry;
    }
}
