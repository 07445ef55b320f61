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
import org.contractgovernance.contracts.field.Component;
import org.jspecify.annotations.Nullable;

/** How events hang on others by what they say, as {@link Linked} says it of each of them. */
final class SaidLinks {

    private final Vocabulary vocabulary;
    private final List<LinkPlace> places;

    /**
     * A place in the payload of an event that names another entity.
     *
     * @param event the event, in the revision that says it there
     * @param component where it is said
     * @param kind how the event hangs on what it names
     * @param to the kind of what it names
     */
    record LinkPlace(Vocabulary.Entry event, String component, LinkKind kind, EntityKind to) {}

    /** That an event names another entity, and how it hangs on it. */
    record SaidLink(LinkKind kind, EntityKind to, String reference) {}

    SaidLinks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.places = places(vocabulary);
    }

    private static List<LinkPlace> places(Vocabulary vocabulary) {
        List<LinkPlace> places = new ArrayList<>();
        for (Vocabulary.Entry event : vocabulary.revisions()) {
            for (RecordComponent each : event.type().getRecordComponents()) {
                Linked linked = each.getAnnotation(Linked.class);
                if (linked != null) {
                    places.add(new LinkPlace(event, each.getName(), linked.as(), linked.to()));
                }
            }
        }
        return List.copyOf(places);
    }

    /** Every place in a payload that names another entity, those of events in earlier revisions among them. */
    List<LinkPlace> places() {
        return places;
    }

    /** What an event says. */
    List<SaidLink> by(Event event) {
        List<SaidLink> said = new ArrayList<>();
        Vocabulary.Entry entry = vocabulary.of(event);
        for (LinkPlace each : places) {
            if (each.event().equals(entry)) {
                String reference = value((Record) event, each.component());
                if (reference != null) {
                    said.add(new SaidLink(each.kind(), each.to(), reference));
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
