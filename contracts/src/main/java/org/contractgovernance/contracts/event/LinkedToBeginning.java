package org.contractgovernance.contracts.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Links an event to the beginning of its own entity, where the link is more than "happened to". The link itself is not stored. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LinkedToBeginning {

    /** The kind of link to the beginning. */
    LinkKind as();
}
