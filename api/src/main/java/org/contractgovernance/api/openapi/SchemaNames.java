package org.contractgovernance.api.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names schemas so that no two share one: a type nested in another that is no command, query or body of ours has the name of
 * both ({@code RiskMatrixBand}), since the simple name alone may be taken.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();
    private final Map<String, Class<?>> held = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = named(type);
        types.put(name, type);
        return name;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        String name = super.nameForGenericType(type, options);
        types.put(name, type.getRawClass());
        if (type.containedTypeCount() == 1) {
            held.put(name, type.containedType(0).getRawClass());
        }
        return name;
    }

    /** The type behind a schema; of one that stands for several, such as a page of entries, the type without them. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** What it holds, where it holds one kind of thing: the entry of a page of entries. */
    Optional<Class<?>> held(String name) {
        return Optional.ofNullable(held.get(name));
    }

    private static String named(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return enclosing == null
                        || enclosing.isInterface()
                        || enclosing.getSimpleName().endsWith("Controller")
                ? type.getSimpleName()
                : enclosing.getSimpleName() + type.getSimpleName();
    }
}
