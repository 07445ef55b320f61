package org.contractgovernance.contracts.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.contractgovernance.contracts.entity.EntityKind;

/**
 * Links an event to the beginning of another entity, in addition to its recorded cause. The component's value is the reference of that
 * entity in the same contract. The link itself is not stored.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Linked {

    /** The kind of link to the other entity. */
    LinkKind as();

    /** The kind of the other entity. */
    EntityKind to();
}
