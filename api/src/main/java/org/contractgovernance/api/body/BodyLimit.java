package org.contractgovernance.api.body;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The largest body that an address accepts, in bytes, where that is not the usual size. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

    /** The usual size. */
    int USUAL = 1 << 20;

    /** The largest body of a request that does many things at once. */
    int BULK = 5 << 20;

    int value();
}
