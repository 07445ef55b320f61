package org.contractgovernance.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes in a schema what the validator checks in a value, from the validator's own constraints. A constraint without a description here
 * is a mistake: a client would learn of it only by a refusal.
 */
final class CheckedValues {

    /** The requirement of {@link NotBlank} as a regular expression of ECMA 262: a visible character. */
    static final String SOMETHING = "\\S";

    private final Schema<?> schema;
    private final List<String> patterns = new ArrayList<>();
    private int least;
    private int most = Integer.MAX_VALUE;

    private CheckedValues(Schema<?> schema) {
        this.schema = schema;
    }

    /** Describes a property, a parameter, or the elements of a list or a map. */
    static void describe(Schema<?> schema, ElementDescriptor checked) {
        if (checked.hasConstraints()) {
            CheckedValues values = new CheckedValues(schema);
            checked.getConstraintDescriptors().forEach(values::take);
            values.write();
        }
        if (checked instanceof ContainerDescriptor container) {
            container.getConstrainedContainerElementTypes().forEach(each -> describeInside(schema, each));
        }
    }

    private static void describeInside(Schema<?> schema, ContainerElementTypeDescriptor inside) {
        boolean key = Map.class.isAssignableFrom(inside.getContainerClass())
                && Integer.valueOf(0).equals(inside.getTypeArgumentIndex());
        if (key) {
            Schema<?> names = new Schema<>();
            names.setTypes(Set.of("string"));
            describe(names, inside);
            schema.setPropertyNames(names);
        } else if (schema.getItems() != null) {
            describe(schema.getItems(), inside);
        } else if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            describe(values, inside);
        }
    }

    private void take(ConstraintDescriptor<?> constraint) {
        constraint.getComposingConstraints().forEach(this::take);
        Annotation annotation = constraint.getAnnotation();
        switch (annotation) {
            case NotNull any -> {}
            case NotBlank any -> {
                patterns.add(SOMETHING);
                least = Math.max(least, 1);
            }
            case NotEmpty any -> least = Math.max(least, 1);
            case Size size -> {
                least = Math.max(least, size.min());
                most = Math.min(most, size.max());
            }
            // the validator matches the whole text, a schema any part of it
            case Pattern pattern -> patterns.add("^(?:%s)$".formatted(pattern.regexp()));
            case Digits digits -> within(digits);
            case Min min -> schema.setMinimum(BigDecimal.valueOf(min.value()));
            case Max max -> schema.setMaximum(BigDecimal.valueOf(max.value()));
            case DecimalMin min -> schema.setMinimum(new BigDecimal(min.value()));
            case DecimalMax max -> schema.setMaximum(new BigDecimal(max.value()));
            default ->
                throw new IllegalStateException(
                        "there are no words for " + annotation.annotationType().getSimpleName());
        }
    }

    /** Adds both bounds. Words give the number of digits after the point, because a schema cannot limit it for floats. */
    private void within(Digits digits) {
        BigDecimal beyond = BigDecimal.TEN.pow(digits.integer());
        schema.setExclusiveMinimumValue(beyond.negate());
        schema.setExclusiveMaximumValue(beyond);
        String words =
                "at most %d digits before the point and %d behind it".formatted(digits.integer(), digits.fraction());
        String said = schema.getDescription();
        schema.setDescription(said == null ? words : said.contains("digits") ? said : said + "; " + words);
    }

    private void write() {
        boolean list = schema.getItems() != null;
        boolean map = schema.getAdditionalProperties() instanceof Schema<?>;
        Integer from = least == 0 ? null : Integer.valueOf(least);
        Integer to = most == Integer.MAX_VALUE ? null : Integer.valueOf(most);
        if (list) {
            schema.setMinItems(from);
            schema.setMaxItems(to);
        } else if (map) {
            schema.setMinProperties(from);
            schema.setMaxProperties(to);
        } else {
            schema.setMinLength(from);
            schema.setMaxLength(to);
        }
        if (schema.getMinimum() != null && schema.getExclusiveMinimumValue() != null) {
            schema.setExclusiveMinimumValue(null);
        }
        if (schema.getMaximum() != null && schema.getExclusiveMaximumValue() != null) {
            schema.setExclusiveMaximumValue(null);
        }
        patterns();
    }

    /**
     * Adds the patterns: a schema has room for one, so further ones go into {@code allOf}. The validator gives them in no order; the
     * document sorts them.
     */
    private void patterns() {
        boolean seen = patterns.stream().anyMatch(each -> !SOMETHING.equals(each) && !matchesBlank(each));
        List<String> needed = patterns.stream()
                .distinct()
                .filter(each -> !seen || !SOMETHING.equals(each))
                .sorted(Comparator.<String, Boolean>comparing(SOMETHING::equals)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (!needed.isEmpty()) {
            schema.setPattern(needed.getFirst());
        }
        needed.stream().skip(1).forEach(each -> schema.addAllOfItem(pattern(each)));
    }

    private static Schema<?> pattern(@Nullable String pattern) {
        return new Schema<>().pattern(pattern);
    }

    private static boolean matchesBlank(String pattern) {
        java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern);
        return compiled.matcher("").find() || compiled.matcher(" ").find();
    }
}
