package org.contractgovernance.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.text.Symbol;
import org.contractgovernance.contracts.text.TextFields;
import org.contractgovernance.contracts.text.VisibleText;

/**
 * Puts into a schema the rules for every text of a body: the text shows something, it hides nothing, and a title or a name is one line
 * ({@link VisibleText}). The guide describes characters beyond U+FFFF in words, because regular expressions of ECMA 262 and of other
 * languages write them differently.
 */
final class ShownTexts {

    /** Characters that show nothing: blanks, controls, and those that Unicode declares invisible. */
    private static final String BLANK =
            "\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5"
                    + "\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFDD0-\\uFDEF\\uFE00-\\uFE0F"
                    + "\\uFEFF\\uFFA0\\uFFF0-\\uFFF8\\uFFFE\\uFFFF";

    private static final String HIDDEN =
            "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u206F"
                    + "\\uFDD0-\\uFDEF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF";

    private static final String LAYOUT = "\\t\\n\\r\\u2028\\u2029";

    /** Texts that a complete pattern has to refuse. */
    private static final List<String> REFUSED = List.of("\u00a0", "a\u202eb", "a\tb");

    private ShownTexts() {}

    /** Describes a text, or the texts in a list or a map. */
    static void describe(Schema<?> schema, RecordComponent component) {
        if (component.isAnnotationPresent(Symbol.class)) {
            return;
        }
        if (component.getType() == String.class) {
            hold(schema, TextFields.mayHaveLines(component));
        } else if (component.getGenericType() instanceof ParameterizedType many) {
            describeInside(schema, many.getActualTypeArguments());
        }
    }

    private static void describeInside(Schema<?> schema, Type[] inside) {
        if (schema.getItems() != null && inside[0] == String.class) {
            hold(schema.getItems(), false);
        } else if (schema.getAdditionalProperties() instanceof Schema<?> values
                && inside[inside.length - 1] == String.class) {
            hold(values, false);
        }
    }

    private static void hold(Schema<?> schema, boolean lines) {
        String said = schema.getPattern();
        if (said == null || said.equals(CheckedValues.SOMETHING)) {
            schema.setPattern(pattern(lines));
        } else if (REFUSED.stream().anyMatch(Pattern.compile(said).asPredicate())) {
            schema.addAllOfItem(new Schema<>().pattern(pattern(lines)));
        }
    }

    /** An empty text counts as absent and is no fault. A dollar would match before the last line end in some languages. */
    static String pattern(boolean lines) {
        return "^(?:(?=[\\s\\S]*[^%s])[^%s]*)?(?![\\s\\S])".formatted(BLANK, lines ? HIDDEN : HIDDEN + LAYOUT);
    }
}
