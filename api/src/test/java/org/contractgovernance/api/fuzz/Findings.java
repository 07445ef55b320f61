package org.contractgovernance.api.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.contractgovernance.api.fuzz.Wire.Got;
import tools.jackson.databind.json.JsonMapper;

/** What was asked, how it was answered, and what was wrong with the answers. */
final class Findings {

    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final int SHOWN = 40;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> askers = new TreeMap<>();
    private final Set<String> succeeded = new TreeSet<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private int requests;
    private int notSent;

    /** An answer, and what is wrong with it. */
    void take(Ask ask, Got got, List<String> wrong, long seed) {
        requests++;
        kinds.merge(ask.kind(), 1, Integer::sum);
        statuses.merge(Integer.toString(got.status()), 1, Integer::sum);
        askers.merge(ask.as(), 1, Integer::sum);
        if (got.status() / 100 == 2 && ask.method().equals(ask.operation().method())) {
            succeeded.add(ask.operation().id());
        }
        for (String each : wrong) {
            String key = "%s [%s] %s".formatted(ask.operation().id(), ask.kind(), each.replaceFirst(":.*", ""));
            faults.putIfAbsent(key, "seed %d: %s%n    asked: %s".formatted(seed, each, ask));
            times.merge(key, 1, Integer::sum);
        }
    }

    void notSent() {
        notSent++;
    }

    Set<String> succeeded() {
        return succeeded;
    }

    int requests() {
        return requests;
    }

    /** What was wrong, the first of each kind; empty where nothing was. */
    String told() {
        List<String> told = all();
        String first = String.join("\n", told.subList(0, Math.min(SHOWN, told.size())));
        return told.size() > SHOWN ? "%s%n… and %d more, in %s".formatted(first, told.size() - SHOWN, FOLDER) : first;
    }

    private List<String> all() {
        List<String> told = new ArrayList<>();
        faults.forEach((key, fault) -> told.add("%s (%d times)%n    %s".formatted(key, times.get(key), fault)));
        return told;
    }

    /** Counts, for whoever wants to know what was tried. */
    void write(long seed, int part) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("seed", seed);
        summary.put("requests", requests);
        summary.put("notSent", notSent);
        summary.put("operationsThatSucceeded", succeeded.size());
        summary.put("kinds", kinds);
        summary.put("statuses", statuses);
        summary.put("askers", askers);
        summary.put("kindsOfFault", faults.size());
        write("faults-%d.txt".formatted(part), String.join("\n", all()));
        write(
                "summary-%d.json".formatted(part),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(summary));
    }

    private static void write(String file, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
