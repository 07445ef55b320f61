package org.contractgovernance.query.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the access log keeps of a question's content, from the question's own record. Free text is left out, because it may name people, and
 * so is every text that does not look like a reference.
 */
final class About {

    /** The mark for a part that was given and is not kept. */
    static final String LEFT_OUT = "…";

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:-]{0,79}");
    private static final Pattern CONTRACT = Pattern.compile(Text.SLUG);
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent each : components) {
                each.getAccessor().trySetAccessible();
            }
            return components;
        }
    };

    private About() {}

    /** The contract of the question, on record or not; none where the question was about none. */
    static @Nullable String contract(Query<?> query) {
        String contract = query.contract();
        boolean kept = contract == null
                || (contract.length() <= Text.SLUG_LENGTH
                        && CONTRACT.matcher(contract).matches());
        return kept ? contract : LEFT_OUT;
    }

    /** The other parts of the question as a JSON object; missing parts are left out. */
    static String json(Query<?> query) {
        Map<String, Object> said = new LinkedHashMap<>();
        if (query instanceof Record record) {
            collect(record, said);
            if (query.contract() != null) {
                said.remove("contract");
            }
        }
        return JSON.writeValueAsString(said);
    }

    private static void collect(Record record, Map<String, Object> into) {
        for (RecordComponent each : COMPONENTS.get(record.getClass())) {
            Object value = value(each, record);
            if (value instanceof Record part && !(value instanceof PersonId)) {
                collect(part, into);
            } else if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
                into.put(each.getName(), each.isAnnotationPresent(Unrecorded.class) ? LEFT_OUT : kept(value));
            }
        }
    }

    /** The value as it is kept. A gap in a list is kept as a gap: a question goes on record, however odd it is. */
    private static Object kept(@Nullable Object value) {
        return switch (value) {
            case null -> LEFT_OUT;
            case PersonId person -> person.value();
            case Coded coded -> coded.code();
            case String text -> REFERENCE.matcher(text).matches() ? text : LEFT_OUT;
            case Number number -> number;
            case Boolean truth -> truth;
            case TemporalAccessor time -> time.toString();
            case Collection<?> many -> many.stream().map(About::kept).toList();
            default -> LEFT_OUT;
        };
    }

    /** The value of a component. A value that cannot be read is not kept; the question goes on record nevertheless. */
    @SuppressWarnings("NullAway") // a component may well be absent
    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            return LEFT_OUT;
        }
    }
}
