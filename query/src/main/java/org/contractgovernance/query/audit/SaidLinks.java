package org.contractgovernance.query.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.event.Linked;
import org.contractgovernance.contracts.event.LinkedToBeginning;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.query.register.Component;
import org.jspecify.annotations.Nullable;

/** How events hang on others by what they say, as {@link Linked} says it of each of them. */
final class SaidLinks {

    /** Every place in a payload that names another entity. */
    static final List<Place> PLACES = places();

    /**
     * A place in the payload of an event that names another entity.
     *
     * @param event stored name of the event
     * @param component where it is said
     * @param kind how the event hangs on what it names
     * @param to the kind of what it names
     */
    record Place(String event, String component, LinkKind kind, EntityKind to) {}

    /** That an event names another entity, and how it hangs on it. */
    record Said(LinkKind kind, EntityKind to, String reference) {}

    private SaidLinks() {}

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Vocabulary.Entry event : Features.vocabulary().entries()) {
            for (RecordComponent each : event.type().getRecordComponents()) {
                Linked linked = each.getAnnotation(Linked.class);
                if (linked != null) {
                    places.add(new Place(event.name(), each.getName(), linked.as(), linked.to()));
                }
            }
        }
        return List.copyOf(places);
    }

    /** What an event says. */
    static List<Said> by(Event event) {
        List<Said> said = new ArrayList<>();
        String name = Features.vocabulary().of(event).name();
        for (Place each : PLACES) {
            if (each.event().equals(name)) {
                String reference = value((Record) event, each.component());
                if (reference != null) {
                    said.add(new Said(each.kind(), each.to(), reference));
                }
            }
        }
        return said;
    }

    private static @Nullable String value(Record event, String component) {
        return Component.of(event.getClass()).stream()
                .filter(each -> each.name().equals(component))
                .map(each -> (String) each.in(event))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How an event hangs on what began its own entity. */
    static LinkKind toItsBeginning(Event event) {
        LinkedToBeginning linked = event.getClass().getAnnotation(LinkedToBeginning.class);
        return linked == null ? LinkKind.HAPPENED_TO : linked.as();
    }
}
