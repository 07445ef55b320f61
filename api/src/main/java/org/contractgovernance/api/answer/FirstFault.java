package org.contractgovernance.api.answer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Type;
import java.util.Set;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.api.request.BodyBounds;
import org.hibernate.validator.HibernateValidatorFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Of a body that has very many parts only the first fault is looked for. To find them all takes some kilobyte for each: more memory than
 * the body by far, where all of it is wrong.
 */
@ControllerAdvice
final class FirstFault extends RequestBodyAdviceAdapter {

    /** A body of so many values, names and brackets: a thousand returns as they are commonly sent have fewer. */
    private static final int MANY = 30_000;

    private final Validator validator;

    FirstFault(ValidatorFactory factory) {
        this.validator = factory.unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .failFast(true)
                .getValidator();
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
        return targetType instanceof Class<?> type && type.isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        if (BodyBounds.values() > MANY) {
            check(validator.validate(body));
        }
        return body;
    }

    private static void check(Set<? extends ConstraintViolation<?>> violations) {
        violations.stream().findFirst().ifPresent(first -> {
            throw RefusedRequest.because(ValidationFault.ofField(first));
        });
    }
}
