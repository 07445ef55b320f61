package org.contractgovernance.contracts.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Vocabulary;

/** Every feature there is, in the order of the kinds. */
public final class Features {

    private static final List<Feature> ALL = ServiceLoader.load(Feature.class, Features.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Feature::kind))
            .toList();

    private static final Vocabulary VOCABULARY = new Vocabulary(
            ALL.stream().<Class<? extends Event>>map(Feature::events).toList());

    private Features() {}

    /** The features. */
    public static List<Feature> all() {
        return ALL;
    }

    /** Every event. */
    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    /** Every command of a feature. */
    public static List<Class<? extends Command>> commands(Feature feature) {
        List<Class<? extends Command>> records = new ArrayList<>();
        collect(feature.commands(), records);
        return records;
    }

    private static void collect(Class<?> sealed, List<Class<? extends Command>> records) {
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            if (each.isRecord()) {
                records.add(each.asSubclass(Command.class));
            } else {
                collect(each, records);
            }
        }
    }
}
