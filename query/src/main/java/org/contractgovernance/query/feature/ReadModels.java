package org.contractgovernance.query.feature;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;

/** Every feature's read model, in the order of the kinds. */
public final class ReadModels {

    private static final List<ReadModel> ALL =
            ServiceLoader.load(ReadModel.class, ReadModels.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(ReadModel::kind))
                    .toList();

    private static final Map<Class<?>, ReadModel> BY_EVENT = byEvent();

    private ReadModels() {}

    private static Map<Class<?>, ReadModel> byEvent() {
        Map<Class<?>, ReadModel> byEvent = new HashMap<>();
        for (Vocabulary.Entry each : Features.vocabulary().entries()) {
            byEvent.put(each.type(), of(each.type()));
        }
        return byEvent;
    }

    private static ReadModel of(Class<? extends Event> event) {
        return ALL.stream()
                .filter(each -> each.narrator().events().isAssignableFrom(event))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no read model tells " + event.getName()));
    }

    /** The read models. */
    public static List<ReadModel> all() {
        return ALL;
    }

    /** The read model of the feature in which an event happened. */
    public static ReadModel of(Event event) {
        ReadModel found = BY_EVENT.get(event.getClass());
        if (found == null) {
            throw new IllegalArgumentException("%s is in no vocabulary".formatted(event.getClass()));
        }
        return found;
    }
}
