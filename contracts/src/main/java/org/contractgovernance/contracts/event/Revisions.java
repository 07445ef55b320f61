package org.contractgovernance.contracts.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of an event's revisions. Each revision names the one before it, down to the first; the one before is upcast to it. */
final class Revisions {

    private Revisions() {}

    /**
     * The revisions of an event, from its first to this one.
     *
     * @throws IllegalStateException where a revision is missing, occurs twice, or leads elsewhere
     */
    static List<Vocabulary.Entry> upTo(Class<? extends Event> type, @Nullable Stored stored) {
        if (stored == null) {
            throw new IllegalStateException(type.getName() + " says no stored name");
        }
        List<Vocabulary.Entry> revisions = new ArrayList<>();
        if (stored.before() != EarlierRevision.class) {
            requireNext(stored.before(), type, stored);
            revisions.addAll(upTo(stored.before(), stored.before().getAnnotation(Stored.class)));
        } else if (stored.revision() != 1) {
            throw new IllegalStateException(
                    "revision %d of %s names no revision before it".formatted(stored.revision(), stored.name()));
        }
        revisions.add(new Vocabulary.Entry(stored.name(), stored.revision(), type));
        return revisions;
    }

    private static void requireNext(Class<? extends EarlierRevision> before, Class<?> type, Stored stored) {
        Stored said = before.getAnnotation(Stored.class);
        boolean isNext =
                said == null || (said.name().equals(stored.name()) && said.revision() == stored.revision() - 1);
        if (!isNext || upcast(before) != type) {
            throw new IllegalStateException("%s is not the revision before revision %d of %s"
                    .formatted(before.getName(), stored.revision(), stored.name()));
        }
    }

    /** The type to which a revision is upcast. */
    private static Class<?> upcast(Class<? extends EarlierRevision> type) {
        try {
            return type.getMethod("upcast").getReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
