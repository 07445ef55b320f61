package org.contractgovernance.bench.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Dockerfile does, stage by stage; whatever it says that is not understood here is an error, and not left out. */
final class Recipe {

    /** Words of the Dockerfile's own that are read here. */
    private static final Pattern KNOWN =
            Pattern.compile("FROM|WORKDIR|COPY|RUN|USER|EXPOSE|ENV|HEALTHCHECK|ENTRYPOINT");

    private static final Pattern NAMED = Pattern.compile("(\\S+)(?:\\s+AS\\s+(\\S+))?");
    private static final Pattern OPTION = Pattern.compile("--([a-z]+)=(\\S+)\\s+");

    /** A step: {@code COPY}, with its options and what follows them. */
    record Step(String word, Map<String, String> options, String rest) {

        List<String> words() {
            return List.of(rest.split("\\s+", -1));
        }

        /** The words of the form {@code ["a", "b"]}. */
        List<String> list() {
            return Arrays.stream(rest.substring(rest.indexOf('[') + 1, rest.lastIndexOf(']'))
                            .split(",", -1))
                    .map(each -> each.strip().replaceAll("^\"|\"$", ""))
                    .toList();
        }
    }

    /**
     * A stage.
     *
     * @param from an image from elsewhere, or an earlier stage's name
     */
    record Stage(String name, String from, List<Step> steps) {

        List<Step> all(String word) {
            return steps.stream().filter(each -> each.word().equals(word)).toList();
        }

        Step last(String word) {
            return all(word).getLast();
        }
    }

    private final Map<String, Stage> stages = new LinkedHashMap<>();

    Recipe(String text) {
        List<String> lines = text.replaceAll("(?m)^\\s*#.*\n", "")
                .replaceAll("\\\\\\s*\n\\s*", " ")
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        List<Step> steps = new ArrayList<>();
        for (String line : lines) {
            String word = line.substring(0, line.indexOf(' '));
            String rest = line.substring(word.length()).strip();
            if (!KNOWN.matcher(word).matches()) {
                throw new IllegalArgumentException("the Dockerfile says something that is not known here: " + line);
            }
            if (word.equals("FROM")) {
                Matcher named = NAMED.matcher(rest);
                if (!named.matches()) {
                    throw new IllegalArgumentException(line);
                }
                steps = new ArrayList<>();
                String name = named.group(2) == null ? "" : named.group(2);
                stages.put(name, new Stage(name, named.group(1), steps));
            } else {
                Map<String, String> options = new LinkedHashMap<>();
                Matcher option = OPTION.matcher(rest);
                while (!word.equals("HEALTHCHECK") && option.lookingAt()) {
                    options.put(option.group(1), option.group(2));
                    rest = rest.substring(option.end());
                    option = OPTION.matcher(rest);
                }
                steps.add(new Step(word, options, rest));
            }
        }
    }

    Map<String, Stage> stages() {
        return stages;
    }

    /** The stage that becomes the image. */
    Stage image() {
        return stages.values().stream().toList().getLast();
    }

    /** Number of the user that the image runs as. */
    String user() {
        return ofImage("USER").getLast().rest().replaceFirst(":.*$", "");
    }

    /** What the image's stage and those that it comes from do, the first first. */
    List<Step> ofImage(String word) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage = image(); stage != null; stage = stages.get(stage.from())) {
            steps.addAll(0, stage.all(word));
        }
        return steps;
    }
}
