package org.contractgovernance.contracts.text;

import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.text.VisibleText.TextFault;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a request: every text of every record in it, so that a new text is always checked. A text that may be longer than
 * {@link Text#TITLE} may have several lines; any other text has one. Texts from the address are left out, because they only name what is on
 * record.
 */
public final class TextFields {

    /** A component's value is read each time; its description is read once. */
    private static final ClassValue<List<TextComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<TextComponent> computeValue(Class<?> type) {
            List<TextComponent> components = new ArrayList<>();
            for (RecordComponent each : type.getRecordComponents()) {
                if (!each.isAnnotationPresent(FromAddress.class) && !each.isAnnotationPresent(Symbol.class)) {
                    each.getAccessor().trySetAccessible();
                    components.add(new TextComponent("/" + each.getName(), each.getAccessor(), mayHaveLines(each)));
                }
            }
            return List.copyOf(components);
        }
    };

    private record TextComponent(String pointer, Method accessor, boolean lines) {}

    /**
     * A text at fault.
     *
     * @param pointer JSON pointer to it
     * @param detail what is expected, and what was found
     */
    public record Objection(String pointer, TextFault fault, String detail) {}

    private TextFields() {}

    /** What is wrong with the texts of a record, in their order. */
    public static List<Objection> objections(Record sent) {
        List<Objection> objections = new ArrayList<>();
        look(sent, "", false, objections);
        return objections;
    }

    /** Whether a component may have several lines. */
    public static boolean mayHaveLines(RecordComponent component) {
        Size size = component.getAccessor().getAnnotation(Size.class);
        return component.getType() == String.class && size != null && size.max() > Text.TITLE;
    }

    private static void look(@Nullable Object value, String at, boolean lines, List<Objection> objections) {
        if (value == null) {
            return;
        }
        switch (value) {
            case String text -> {
                TextFault fault = VisibleText.fault(text, lines);
                if (fault != null) {
                    objections.add(new Objection(at, fault, VisibleText.told(fault, text)));
                }
            }
            case Record record -> {
                for (TextComponent each : COMPONENTS.get(record.getClass())) {
                    look(held(each, record), at + each.pointer(), each.lines(), objections);
                }
            }
            case List<?> many -> {
                for (int i = 0; i < many.size(); i++) {
                    look(many.get(i), at + "/" + i, false, objections);
                }
            }
            // a set does not know the places of its elements in the request
            case Collection<?> many -> many.forEach(each -> look(each, at, false, objections));
            case Map<?, ?> map ->
                map.forEach((key, each) -> {
                    look(key, at, false, objections);
                    look(each, at + "/" + escaped(key.toString()), false, objections);
                });
            default -> {}
        }
    }

    private static @Nullable Object held(TextComponent component, Record record) {
        try {
            return component.accessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.pointer(), e);
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
