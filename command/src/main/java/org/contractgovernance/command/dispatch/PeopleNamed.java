package org.contractgovernance.command.dispatch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.contractgovernance.contracts.term.PersonId;

/** Finds the people that a command names anywhere. */
final class PeopleNamed {

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private PeopleNamed() {}

    /** The people by the JSON pointer to where they are named. */
    static Map<String, PersonId> in(Object command) {
        Map<String, PersonId> people = new LinkedHashMap<>();
        collect(command, "", people);
        return people;
    }

    private static void collect(Object value, String pointer, Map<String, PersonId> people) {
        switch (value) {
            case PersonId person -> people.put(pointer, person);
            case Record record -> {
                for (RecordComponent each : COMPONENTS.computeIfAbsent(record.getClass(), Class::getRecordComponents)) {
                    Object part = part(record, each);
                    if (part != null) {
                        collect(part, pointer + "/" + each.getName(), people);
                    }
                }
            }
            case Iterable<?> many -> {
                int index = 0;
                for (Object each : many) {
                    if (each != null) {
                        collect(each, pointer + "/" + index, people);
                    }
                    index++;
                }
            }
            default -> {}
        }
    }

    @SuppressWarnings("NullAway") // a component may well be absent
    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
