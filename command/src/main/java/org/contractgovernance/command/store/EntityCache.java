package org.contractgovernance.command.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * Entities as they were when last decided upon, so that they need not be read from their events again: as many as fit, held
 * strongly, the least used leaving first.
 *
 * <p>Another copy of the application may have gone on with an entity. Nothing that was decided on an old one is recorded, since its
 * next sequence is taken; and whatever fails takes the entity out of here.
 */
final class EntityCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entities;

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
        return (V) entities.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        entities.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entities.asMap().putIfAbsent(key, value) == null;
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
        return entities.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entities.asMap().computeIfPresent(key, (any, value) -> update.apply((V) value));
    }

    /** Nobody listens: that is for caches which others look into. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody can listen to this cache");
    }
}
