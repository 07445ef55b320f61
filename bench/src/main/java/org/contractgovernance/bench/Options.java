package org.contractgovernance.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured, and for how long.
 *
 * @param form {@code short} or {@code long}
 * @param only these parts; every part where none is named
 * @param window how long one measurement lasts
 * @param cold how long the first use lasts, which is measured apart
 * @param warmUp how long an application is used at most until it is steady; the run is refused where it is not by then
 * @param rounds how often each is measured, limit and application in turn
 * @param json where the numbers are written
 * @param fastStart the script that prepares the application, so that it is measured as it is meant to be run; none: its jar as it is
 */
record Options(
        String form,
        Set<String> only,
        Duration window,
        Duration cold,
        Duration warmUp,
        int rounds,
        Path json,
        @Nullable Path fastStart) {

    /** The parts of the bench, as {@code bench.only} names them. */
    static final List<String> PARTS = List.of(
            "raise_issue",
            "progress_issue",
            "kpi_returns",
            "notary",
            "lag",
            "aggregate",
            "start",
            "replay",
            "register",
            "deliveries",
            "month_end");

    /** Where options are said. */
    interface Property {

        /** What is said; nothing where nothing is. */
        @Nullable String get(String name);
    }

    /** From {@code bench.…} properties; an empty one is as good as none. */
    static Options from(Property property) {
        boolean longForm = "long".equals(property.get("bench.form"));
        Set<String> only = Arrays.stream(text(property, "bench.only", "").split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        if (!PARTS.containsAll(only)) {
            throw new IllegalArgumentException("bench.only names parts among " + PARTS);
        }
        return new Options(
                longForm ? "long" : "short",
                only,
                seconds(property, "bench.seconds", longForm ? 15 : 3),
                seconds(property, "bench.cold", 60),
                seconds(property, "bench.warmup", 420),
                Integer.parseInt(text(property, "bench.rounds", longForm ? "5" : "3")),
                Path.of(text(property, "bench.json", "target/bench.json")),
                path(text(property, "bench.fast.start", "")));
    }

    private static @Nullable Path path(String text) {
        return text.isEmpty() ? null : Path.of(text);
    }

    private static Duration seconds(Property property, String name, int unlessSaid) {
        return Duration.ofSeconds(Long.parseLong(text(property, name, Integer.toString(unlessSaid))));
    }

    private static String text(Property property, String name, String unlessSaid) {
        String given = property.get(name);
        return given == null || given.isBlank() ? unlessSaid : given.strip();
    }

    /** Whether any of these parts is to be measured. */
    boolean wants(String... parts) {
        return only.isEmpty() || Arrays.stream(parts).anyMatch(only::contains);
    }

    boolean isLong() {
        return form.equals("long");
    }
}
