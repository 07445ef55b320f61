package org.contractgovernance.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was measured, by name: one number a round, or one for all. */
public final class Results {

    private final Map<String, List<Double>> measured = new LinkedHashMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();

    /** Adds what was measured under a name, this time. */
    public void add(String name, double value) {
        measured.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    /** Says something about the run that is no measurement. */
    public void say(String name, String value) {
        said.put(name, value);
    }

    /** Remembers why the run does not count. */
    public void refuse(String why) {
        refusals.add(why);
    }

    /** The median of what was measured under a name. */
    public Optional<Double> median(String name) {
        return Optional.ofNullable(measured.get(name))
                .map(each -> Sample.of(each).median());
    }

    /** Puts one name's measurements in proportion to another's, round by round; nothing where either was not measured. */
    public void ratio(String name, String of, String to) {
        List<Double> above = measured.getOrDefault(of, List.of());
        List<Double> below = measured.getOrDefault(to, List.of());
        for (int round = 0; round < Math.min(above.size(), below.size()); round++) {
            add(name, above.get(round) / below.get(round));
        }
    }

    /** Why nothing of this run counts; empty where it does. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** One object of names: medians, spreads where there was more than one round, and what was said. */
    public Map<String, Object> flat() {
        Map<String, Object> flat = new LinkedHashMap<>(said);
        flat.put("refused", refusals.isEmpty() ? "no" : String.join("; ", refusals));
        measured.forEach((name, values) -> {
            Sample sample = Sample.of(values);
            flat.put(name, rounded(sample.median()));
            if (sample.size() > 1) {
                flat.put(name + "_spread", rounded(sample.spread()));
            }
        });
        return flat;
    }

    /** Five digits are more than any of this is good for. */
    private static double rounded(double value) {
        return Double.isFinite(value) ? Double.parseDouble("%.4e".formatted(value)) : -1;
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), flat());
    }

    /** A line a name: median, spread over the rounds, rounds; and the goal, where it has one. */
    public String table(Map<String, Goal> goals) {
        StringBuilder table = new StringBuilder();
        said.forEach((name, value) -> table.append("%-42s %s%n".formatted(name, value)));
        table.append("%n%-42s %12s %8s %7s  %s%n".formatted("", "median", "spread", "rounds", "goal"));
        measured.forEach((name, values) -> {
            Sample sample = Sample.of(values);
            String spread = sample.size() > 1 ? "%.0f %%".formatted(100 * sample.spread()) : "";
            Goal goal = goals.get(name);
            table.append("%-42s %12s %8s %7d  %s%n"
                    .formatted(
                            name,
                            number(sample.median()),
                            spread,
                            sample.size(),
                            goal == null ? "" : goal.beside(sample.median())));
        });
        return table.toString();
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 1000 ? "%,.0f" : size >= 10 ? "%.1f" : "%.3f", value);
    }
}
