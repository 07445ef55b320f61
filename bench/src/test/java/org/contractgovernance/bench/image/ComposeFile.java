package org.contractgovernance.bench.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file as it is read. */
final class ComposeFile {

    /** {@code ${NAME}}, {@code ${NAME:-else}} and {@code ${NAME:?why}}. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

    private final String text;
    private final Map<String, Object> content;

    ComposeFile(String text) {
        this.text = text;
        this.content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    /** What is at these keys, one within another. */
    Object at(String... keys) {
        Object found = content;
        for (String each : keys) {
            found = ((Map<?, ?>) found).get(each);
            if (found == null) {
                throw new IllegalStateException("the compose file has no " + String.join(".", keys));
            }
        }
        return found;
    }

    List<String> list(String... keys) {
        return ((List<?>) at(keys)).stream().map(Object::toString).toList();
    }

    /** A service's environment, with what the operator's variables say. */
    Map<String, String> environment(String service, UnaryOperator<String> variables) {
        Map<String, String> environment = new LinkedHashMap<>();
        ((Map<?, ?>) at("services", service, "environment"))
                .forEach((name, value) -> environment.put(name.toString(), filledIn(value.toString(), variables)));
        return environment;
    }

    static String filledIn(String value, UnaryOperator<String> variables) {
        return VARIABLE.matcher(value).replaceAll(found -> {
            String given = variables.apply(found.group(1));
            if (given == null && !"-".equals(found.group(2))) {
                throw new IllegalStateException("nothing says what %s is".formatted(found.group(1)));
            }
            return Matcher.quoteReplacement(given == null ? found.group(3) : given);
        });
    }

    /** The operator's variables that must be given, and those that need not. */
    Set<String> variables(boolean required) {
        Set<String> names = new TreeSet<>();
        VARIABLE.matcher(text.replaceAll("(?m)#.*$", "")).results().forEach(found -> {
            if ("?".equals(found.group(2)) == required) {
                names.add(found.group(1));
            }
        });
        return names;
    }
}
