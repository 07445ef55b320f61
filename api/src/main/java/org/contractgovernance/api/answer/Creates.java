package org.contractgovernance.api.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The command makes something new, which is found at an address from then on. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ResponseStatus(HttpStatus.CREATED)
public @interface Creates {

    /**
     * The address below {@code /api/v1}; takes the variables of the request's address, and {@code {reference}} from the answer. None where
     * the method itself answers it, since it is made of something in the body.
     */
    String value() default "";

    /**
     * The stored name of the event that begins the new thing, where it is another than the one that was asked to make it: the
     * address then takes {@code {reference}} from that event, and the answer's version, being the asked one's, is no
     * {@code ETag} of the new.
     */
    String begunBy() default "";
}
