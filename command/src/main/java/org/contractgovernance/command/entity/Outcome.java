package org.contractgovernance.command.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.contractgovernance.contracts.term.Visibility;

/** The versions that entities reached in one unit of work, as each audience counts them. */
public final class Outcome {

    private static final UnitOfWorkResource<Outcome> CARRIED = new UnitOfWorkResource<>(Outcome.class);

    /**
     * The number of an entity's events, less one.
     *
     * @param version the version for the council
     * @param shared the version for the provider
     */
    public record VersionCount(long version, long shared) {

        /** Before anything has happened. */
        public static final VersionCount NONE = new VersionCount(-1, -1);

        VersionCount next(Visibility visibility) {
            return new VersionCount(version + 1, visibility == Visibility.SHARED ? shared + 1 : shared);
        }

        /** The count with this version for the council and for the provider. */
        public static VersionCount ofShared(long version) {
            return new VersionCount(version, version);
        }

        /** The version that a caller sees. */
        public long seenBy(boolean provider) {
            return provider ? shared : version;
        }
    }

    private final Map<String, VersionCount> byEntity = new LinkedHashMap<>();

    /** The outcome of a unit of work, nested ones included. */
    public static Outcome of(UnitOfWork<?> unitOfWork) {
        return CARRIED.of(unitOfWork, Outcome::new);
    }

    /** An aggregate reached these versions in the unit of work that Axon calls it in; kept where somebody asks what comes of that. */
    static void reachedNow(String entity, VersionCount versions) {
        Outcome outcome = CARRIED.present();
        if (outcome != null) {
            outcome.byEntity.put(entity, versions);
        }
    }

    /** The versions by entity identifier, in the order in which the entities were first touched. */
    public Map<String, VersionCount> byEntity() {
        return byEntity;
    }
}
