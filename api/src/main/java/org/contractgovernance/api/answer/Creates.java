package org.contractgovernance.api.answer;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Marks a command that makes something new, and names what gives its address. */
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
     * The stored name of the event that begins the new entity, where the command was for another entity. The address then takes {@code
     * {reference}} from that event. The answer's version is that of the other entity, so it is no {@code ETag} of the new one.
     */
    String begunBy() default "";
}
