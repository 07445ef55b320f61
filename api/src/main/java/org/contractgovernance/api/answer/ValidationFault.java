package org.contractgovernance.api.answer;

import jakarta.validation.ConstraintViolation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.request.ExpectedForm;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Names the field or parameter and the constraint that it broke. */
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
        Class<?> word = e instanceof MethodArgumentTypeMismatchException m
                ? ExpectedForm.word(m.getParameter().getGenericParameterType(), type)
                : type;
        // in an address + means a blank, and an offset from UTC contains a +
        boolean plus = word == Instant.class && e.getValue() instanceof String text && text.contains(" ");
        return of(
                e instanceof MethodArgumentTypeMismatchException m ? m.getParameter() : null,
                parameter,
                word.isEnum() ? "unknown-word" : "wrong-form",
                "Expected " + ExpectedForm.in(word) + (plus ? "; in an address a + is written %2B" : ""));
    }

    static List<Fault> of(ParameterValidationResult result) {
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> of(result.getMethodParameter(), name, code(lastCode(error)), detail(error)))
                .toList();
    }

    /** A fault of a parameter, or of the header from which a controller's parameter is taken. */
    private static Fault of(@Nullable MethodParameter from, String name, String code, String detail) {
        RequestHeader header = from == null ? null : from.getParameterAnnotation(RequestHeader.class);
        return header == null ? Fault.ofParameter(name, code, detail) : Fault.ofHeader(header.name(), code, detail);
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
    private static String code(@Nullable String constraint) {
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
