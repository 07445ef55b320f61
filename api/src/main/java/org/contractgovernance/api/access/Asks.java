package org.contractgovernance.api.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.contractgovernance.contracts.access.AllowedTo;

/**
 * Names the request of a controller's method that passes on neither a command nor a query. The handlers of commands and queries check the
 * caller themselves. For this request {@link AuthorisationInterceptor} checks the caller before anything else in the request is examined.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {

    /** The request; its {@link AllowedTo} says who may send it. */
    Class<?> value();
}
