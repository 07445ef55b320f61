package org.contractgovernance.api.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each schema a name of its own. A nested type that is no command, query or body has the name of both types ({@code RiskMatrixBand}),
 * because the simple name alone may be taken.
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

    /** The type behind a schema; for a generic type, such as a page of entries, the type without its arguments. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The type argument of a generic type: the entry of a page of entries. */
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
