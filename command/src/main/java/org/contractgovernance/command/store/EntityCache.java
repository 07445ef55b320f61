package org.contractgovernance.command.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * Entities as they were when last decided upon, so that they need not be read from their events again: as many as fit, held
 * strongly, the least used leaving first.
 *
 * <p>Another copy of the application may have gone on with an entity. Nothing that was decided on an old one is recorded, since its
 * next sequence is taken; and whatever fails takes the entity out of here.
 *
 * <p>An entity may also hold text that has been redacted since, without anything having happened to it. That moves the standing of its
 * contract, so that an entity serves only for decisions on the very standing that it was kept with. A contract, whose every event moves
 * its standing, is read anew.
 */
final class EntityCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Kept> entities;

    /**
     * An entity.
     *
     * @param decidedOn the contracts' standings that it was decided on, by the positions by which they had last changed
     */
    private record Kept(Object entity, Map<String, Long> decidedOn) {

        static Kept now(Object key, Object entity) {
            return new Kept(entity, standings(key));
        }

        private static Map<String, Long> standings(Object key) {
            PendingAppend append = PendingAppend.present();
            return append == null ? Map.of() : append.basedOn(key.toString());
        }
    }

    EntityCache(int atMost) {
        entities = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(atMost)
                .build();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // Axon's own interface, and its null for none
    public <K, V> V get(K key) {
        Map<String, Long> standings = Kept.standings(key);
        Kept kept = entities.getIfPresent(key);
        return kept != null && kept.decidedOn().equals(standings) ? (V) kept.entity() : null;
    }

    @Override
    public void put(Object key, Object value) {
        entities.put(key, Kept.now(key, value));
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        if (containsKey(key)) {
            return false;
        }
        put(key, value);
        return true;
    }

    @Override
    public boolean remove(Object key) {
        return entities.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entities.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entities.asMap().computeIfPresent(key, (any, kept) -> Kept.now(key, update.apply((V) kept.entity())));
    }

    /** Nobody listens: that is for caches which others look into. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody can listen to this cache");
    }
}
