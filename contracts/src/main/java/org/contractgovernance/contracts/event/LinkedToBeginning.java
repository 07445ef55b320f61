package org.contractgovernance.contracts.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how an event hangs on what began its own entity, where there is more to say than that it happened to it. Nothing of it is
 * stored.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LinkedToBeginning {

    /** How it hangs on the beginning. */
    LinkKind as();
}
