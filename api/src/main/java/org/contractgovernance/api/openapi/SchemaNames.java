package org.contractgovernance.api.openapi;

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

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = named(type);
        types.put(name, type);
        return name;
    }

    /** The type behind a schema. */
    Optional<Class<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
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
