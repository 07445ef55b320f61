package org.contractgovernance.api.answer;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.request.Allowed;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;

/** Says which field or parameter broke which constraint. */
final class ValidationFault {

    private static final String MISMATCH = "typeMismatch";

    private ValidationFault() {}

    static Fault ofField(FieldError error) {
        return Fault.ofField(pointer(error.getField()), code(error.getCode()), detail(error));
    }

    static Fault ofField(ConstraintViolation<?> violation) {
        return Fault.ofField(
                pointer(violation.getPropertyPath().toString()),
                code(violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName()),
                violation.getMessage());
    }

    static Fault ofParameter(FieldError error) {
        if (MISMATCH.equals(error.getCode()) && error.contains(TypeMismatchException.class)) {
            return ofMismatch(error.getField(), error.unwrap(TypeMismatchException.class));
        }
        return Fault.ofParameter(error.getField(), code(error.getCode()), detail(error));
    }

    static Fault ofMismatch(String parameter, TypeMismatchException e) {
        Class<?> type = Objects.requireNonNullElse(e.getRequiredType(), String.class);
        Class<?> word = e instanceof org.springframework.web.method.annotation.MethodArgumentTypeMismatchException m
                ? Allowed.word(m.getParameter().getGenericParameterType(), type)
                : type;
        return Fault.ofParameter(
                parameter, word.isEnum() ? "unknown-word" : "wrong-form", "Expected " + Allowed.in(word));
    }

    static List<Fault> of(ParameterValidationResult result) {
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> Fault.ofParameter(name, code(lastCode(error)), detail(error)))
                .toList();
    }

    private static String lastCode(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    }

    private static String detail(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "not as documented");
    }

    private static String detail(FieldError error) {
        if (error.contains(ConstraintViolation.class)) {
            return error.unwrap(ConstraintViolation.class).getMessage();
        }
        return detail((MessageSourceResolvable) error);
    }

    /** The constraint's name as a word of ours. */
    private static String code(@org.jspecify.annotations.Nullable String constraint) {
        if (constraint == null) {
            return "invalid";
        }
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Pattern", "Digits" -> "wrong-form";
            case "Min", "DecimalMin", "Max", "DecimalMax" -> "out-of-range";
            default -> constraint.toLowerCase(Locale.ROOT);
        };
    }

    /** {@code definition.bands[2].from} as {@code /definition/bands/2/from}. */
    private static String pointer(String path) {
        return "/" + path.replace("[]", "").replace("[", "/").replace("]", "").replace('.', '/');
    }
}
