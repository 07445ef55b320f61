package org.contractgovernance.api.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;
import org.springframework.stereotype.Component;

/**
 * Of a body that has very many parts only the first fault is looked for. To find them all takes some kilobyte for each: more memory than
 * the body by far, where all of it is wrong.
 */
@Component
final class FirstFault {

    private final Validator validator;

    FirstFault(ValidatorFactory factory) {
        this.validator = factory.unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .failFast(true)
                .getValidator();
    }

    /** Refuses a body that has one. */
    void require(Record body) {
        Set<ConstraintViolation<Record>> violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
