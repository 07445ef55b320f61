package org.contractgovernance.api.place;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.contractgovernance.contracts.place.Costly;

/**
 * The kind of place that a request takes while it is answered, where that is not the usual kind. A {@code HEAD} request does none of the
 * costly work, because nobody would see its result.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

    Costly value();

    /**
     * The parameter of the address that decides: where it is given and is not 0, this kind applies, otherwise the usual kind. Empty: this
     * kind always applies.
     */
    String where() default "";
}
