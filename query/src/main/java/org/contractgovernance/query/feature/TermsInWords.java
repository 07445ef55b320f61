package org.contractgovernance.query.feature;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.jspecify.annotations.Nullable;

/** Parts of terms in words, each by the name of its component, so that none is left out. */
public final class TermsInWords {

    private TermsInWords() {}

    /** What a part says; nothing where it is absent or says nothing. */
    public static @Nullable String of(@Nullable Object part) {
        if (part instanceof Record said) {
            List<String> words = new ArrayList<>();
            for (RecordComponent each : said.getClass().getRecordComponents()) {
                Object value = value(said, each);
                String inner = of(value);
                if (inner != null) {
                    boolean several = value instanceof Record || value instanceof Collection<?>;
                    words.add(name(each) + (several ? " (" + inner + ")" : " " + inner));
                }
            }
            return String.join(", ", words);
        }
        if (part instanceof Collection<?> many) {
            List<String> words = new ArrayList<>();
            for (Object each : many) {
                String inner = of(each);
                if (inner != null) {
                    words.add(inner);
                }
            }
            return words.isEmpty() ? null : String.join("; ", words);
        }
        // 10.0 is 10
        return part instanceof BigDecimal number ? RegimeStep.plain(number) : Narrative.words(part);
    }

    /** The value of a record's component. */
    public static @Nullable Object value(Record said, RecordComponent component) {
        try {
            return component.getAccessor().invoke(said);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s says no %s".formatted(said.getClass(), component.getName()), e);
        }
    }

    /** The name of a component as a person writes it: {@code within months}. */
    public static String name(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
