package org.contractgovernance.contracts.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Tells Jackson that a component of a record must be present and not null, unless it is {@code @Nullable}. The text is checked and not the
 * record, because a record that replaces a missing value by a default could not tell.
 */
final class Strict extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        RecordComponent component = component(member);
        return component == null ? null : isRequired(component);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        RecordComponent component = component(annotated);
        return component == null
                ? JsonSetter.Value.empty()
                : JsonSetter.Value.construct(isRequired(component) ? Nulls.FAIL : Nulls.SET, Nulls.FAIL);
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable RecordComponent component(Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter
                && parameter.getOwner().getAnnotated() instanceof Executable constructor) {
            RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
            if (components != null && constructor.getParameterCount() == components.length) {
                return components[parameter.getIndex()];
            }
        }
        return null;
    }
}
