package org.contractgovernance.api.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Depends on both of two types. */
final class Both extends ArchCondition<JavaClass> {

    private final Class<?> one;
    private final Class<?> other;

    Both(Class<?> one, Class<?> other) {
        super("depend on both %s and %s", one.getSimpleName(), other.getSimpleName());
        this.one = one;
        this.other = other;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean both = dependsOn(type, one) && dependsOn(type, other);
        events.add(new SimpleConditionEvent(type, both, type.getName() + (both ? " depends on both" : " does not")));
    }

    private static boolean dependsOn(JavaClass type, Class<?> target) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(target));
    }
}
