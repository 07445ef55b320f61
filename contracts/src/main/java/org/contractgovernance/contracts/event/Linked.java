package org.contractgovernance.contracts.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an event hangs on another beside its recorded cause. On a component: its value is the reference of another entity of the
 * same contract. On the event: how it hangs on what began its own entity. Nothing of it is stored.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Linked {

    /** How it hangs on the other. */
    LinkKind as();

    /** The kind of the other entity, what stands before the colon in its identifier; the event's own where none is said. */
    String to() default "";
}
