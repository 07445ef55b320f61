package org.contractgovernance.api.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.contractgovernance.contracts.access.AllowedTo;

/**
 * What a controller's method is asked for, where it hands on neither a command nor a query, which are held against the caller where they are
 * handled. {@link AuthorisationInterceptor} holds it against the caller before anything else of the request is looked at.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {

    /** The request, which says with {@link AllowedTo} to whom it is allowed. */
    Class<?> value();
}
