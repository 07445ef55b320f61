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

    // static: swagger-core has one list of converters for the JVM, so the context that starts last names the schemas of
    // all others too
    private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();
    private static final Map<String, Class<?>> HELD = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = named(type);
        TYPES.put(name, type);
        return name;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        String name = super.nameForGenericType(type, options);
        TYPES.put(name, type.getRawClass());
        if (type.containedTypeCount() == 1) {
            HELD.put(name, type.containedType(0).getRawClass());
        }
        return name;
    }

    /** The type behind a schema; for a generic type, such as a page of entries, the type without its arguments. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** The type argument of a generic type: the entry of a page of entries. */
    Optional<Class<?>> held(String name) {
        return Optional.ofNullable(HELD.get(name));
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
