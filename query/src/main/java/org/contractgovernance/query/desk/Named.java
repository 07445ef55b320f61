package org.contractgovernance.query.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Joins people's names to what is about to be shown: rows hold identifiers, and the names are looked up at the last moment. */
final class Named {

    private static final Pattern PERSON =
            Pattern.compile("person-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final People people;

    Named(People people) {
        this.people = people;
    }

    /** The names of everybody who occurs in it, by identifier. */
    Map<String, String> in(@Nullable Object shown) {
        Set<String> found = new TreeSet<>();
        collect(shown, found);
        Map<String, String> names = new TreeMap<>();
        if (!found.isEmpty()) {
            people.names(found.stream().map(PersonId::new).toList())
                    .forEach((person, name) -> names.put(person.value(), name));
        }
        return names;
    }

    /** The sentence with names in the place of identifiers. */
    static String told(String sentence, Map<String, String> names) {
        Matcher matcher = PERSON.matcher(sentence);
        return matcher.replaceAll(found ->
                Matcher.quoteReplacement(names.getOrDefault(found.group(), "a person whose name is not known")));
    }

    private static void collect(@Nullable Object value, Set<String> into) {
        switch (value == null ? "" : value) {
            case PersonId person -> into.add(person.value());
            case String text -> {
                Matcher matcher = PERSON.matcher(text);
                while (matcher.find()) {
                    into.add(matcher.group());
                }
            }
            case Collection<?> many -> many.forEach(each -> collect(each, into));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(valueOf(component, record), into);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
