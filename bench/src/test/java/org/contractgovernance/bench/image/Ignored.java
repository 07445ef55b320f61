package org.contractgovernance.bench.image;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What {@code .dockerignore} keeps out. As the builder reads it: a pattern is of the path or of a folder above it, {@code *} stays
 * within a name, {@code **} does not, and the last that fits decides.
 */
final class Ignored {

    private record Line(Pattern pattern, boolean out) {}

    private final List<Line> lines = new ArrayList<>();

    Ignored(String text) {
        for (String each : text.lines().map(String::strip).toList()) {
            if (!each.isEmpty() && !each.startsWith("#")) {
                boolean out = !each.startsWith("!");
                lines.add(new Line(pattern(out ? each : each.substring(1)), out));
            }
        }
    }

    private static Pattern pattern(String line) {
        StringBuilder pattern = new StringBuilder();
        String rest = line.replaceFirst("^/", "").replaceFirst("/$", "");
        for (int i = 0; i < rest.length(); i++) {
            if (rest.startsWith("**/", i)) {
                pattern.append("(?:.*/)?");
                i += 2;
            } else if (rest.startsWith("**", i)) {
                pattern.append(".*");
                i++;
            } else if (rest.charAt(i) == '*') {
                pattern.append("[^/]*");
            } else if (rest.charAt(i) == '?') {
                pattern.append("[^/]");
            } else {
                pattern.append(Pattern.quote(rest.substring(i, i + 1)));
            }
        }
        return Pattern.compile(pattern + "(?:/.*)?");
    }

    /** Whether the file at this path, from the root with slashes, is kept out. */
    boolean keepsOut(String path) {
        boolean out = false;
        for (Line each : lines) {
            if (each.out() != out && each.pattern().matcher(path).matches()) {
                out = each.out();
            }
        }
        return out;
    }
}
