package org.contractgovernance.contracts.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registry of event names: every event there is, by the name and revision that it is stored under. */
public final class Vocabulary {

    /** One event as the store knows it. */
    public record Entry(String name, int revision, Class<? extends Event> type) {}

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Entry> byType = new LinkedHashMap<>();

    /**
     * @param features the sealed interfaces of the events, feature by feature
     */
    public Vocabulary(List<Class<? extends Event>> features) {
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
        Stored stored = type.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalStateException(type.getName() + " says no stored name");
        }
        Entry entry = new Entry(stored.name(), stored.revision(), type);
        if (byName.put(entry.name(), entry) != null) {
            throw new IllegalStateException("two events are stored as " + entry.name());
        }
        byType.put(type, entry);
    }

    /** Every event, feature by feature. */
    public Collection<Entry> entries() {
        return byType.values();
    }

    /** The event stored under this name, in its present revision. */
    public Optional<Entry> named(String name) {
        return Optional.ofNullable(byName.get(name));
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
