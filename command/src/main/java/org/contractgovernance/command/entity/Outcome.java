package org.contractgovernance.command.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.contractgovernance.contracts.term.Visibility;

/** The versions that entities reached in one unit of work, as each audience counts them. */
public final class Outcome {

    private static final String RESOURCE = Outcome.class.getName();

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

    /** The outcome of the present unit of work, nested ones included. */
    public static Outcome current() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, key -> new Outcome());
    }

    void reached(String entity, VersionCount versions) {
        byEntity.put(entity, versions);
    }

    /** The versions by entity identifier, in the order in which the entities were first touched. */
    public Map<String, VersionCount> byEntity() {
        return byEntity;
    }
}
