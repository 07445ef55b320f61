package org.contractgovernance.contracts.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event is stored for ever. The Java name may change; this name may not. A changed shape is a new
 * revision. The new revision names the one before, which stays as an {@link EarlierRevision}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stored {

    /** In the past tense, unique among all events: {@code IssueRaised}. */
    String name();

    /** Counts up from 1. */
    int revision() default 1;

    /** The revision before; for the first revision, the interface itself. */
    Class<? extends EarlierRevision> before() default EarlierRevision.class;
}
