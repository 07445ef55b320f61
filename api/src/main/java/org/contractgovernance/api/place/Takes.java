package org.contractgovernance.api.place;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.contractgovernance.contracts.place.Costly;

/**
 * What kind of place a request takes while it is answered, where it is not the usual one. What is costly is not done for a {@code HEAD},
 * of which nobody would get to see anything.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

    Costly value();

    /** Only where this parameter of the address is given, and is not 0; otherwise the usual one. Empty: always. */
    String where() default "";
}
