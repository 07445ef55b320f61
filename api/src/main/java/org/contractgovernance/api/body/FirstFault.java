package org.contractgovernance.api.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;
import org.springframework.stereotype.Component;

/**
 * Looks only for the first fault of a body with very many parts. Finding every fault takes about a kilobyte for each: far more memory than
 * the body itself where every part is wrong.
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

    /** Refuses a body that has a fault. */
    void require(Record body) {
        Set<ConstraintViolation<Record>> violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}
