package org.contractgovernance.contracts.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.contractgovernance.contracts.entity.EntityKind;

/**
 * Says how an event hangs on what began another entity, beside its recorded cause: the component's value is the reference of that
 * entity, which is of the same contract. Nothing of it is stored.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Linked {

    /** How it hangs on the other. */
    LinkKind as();

    /** The kind of the other entity. */
    EntityKind to();
}
