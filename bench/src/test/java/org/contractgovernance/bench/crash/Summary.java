package org.contractgovernance.bench.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What a run has shown, in {@code target/crash.txt}; the long form prints it as well. */
final class Summary {

    private static final Path FILE = Path.of("target", "crash.txt");

    private static final Map<String, Integer> AGAIN = new LinkedHashMap<>();
    private static final Map<String, List<Duration>> RECOVERIES = new LinkedHashMap<>();
    private static final Map<String, Sender.Wait> WAITED = new LinkedHashMap<>();
    private static final Set<Ground> GROUNDS = new LinkedHashSet<>();
    private static final List<String> NOTES = new ArrayList<>();

    private Summary() {}

    /** It was killed once more, before it had recovered. */
    static synchronized void killedAgain(String what) {
        AGAIN.merge(what, 1, Integer::sum);
    }

    static synchronized void killed(String what, Duration recovery) {
        List<Duration> all = RECOVERIES.computeIfAbsent(what, key -> new ArrayList<>());
        all.add(recovery);
        if (Form.LONG) {
            System.out.printf("%s killed, %d: recovered after %d ms%n", what, all.size(), recovery.toMillis());
        }
    }

    static synchronized void waited(String what, Sender.Wait longest) {
        WAITED.merge(what, longest, (one, other) -> one.time().compareTo(other.time()) > 0 ? one : other);
    }

    static synchronized void note(String what) {
        NOTES.add(what);
    }

    static synchronized void write(Ground ground) {
        GROUNDS.add(ground);
        List<String> lines = new ArrayList<>();
        lines.add(Form.said());
        RECOVERIES.forEach((what, all) -> {
            List<Duration> sorted = all.stream().sorted().toList();
            lines.add("%s killed: %d, recovery median %d ms, worst %d ms"
                    .formatted(
                            what,
                            sorted.size() + AGAIN.getOrDefault(what, 0),
                            sorted.get(sorted.size() / 2).toMillis(),
                            sorted.getLast().toMillis()));
        });
        WAITED.forEach((what, longest) -> lines.add("%s away: longest wait for an answer %d ms, %s"
                .formatted(what, longest.time().toMillis(), longest.asked())));
        lines.add("requests %d, acknowledged %d, missing %d, doubled %d, partly recorded %d"
                .formatted(
                        sum(each -> each.ledger().all().size()),
                        sum(each -> each.ledger().acknowledged()),
                        sum(each -> each.examination().missing()),
                        sum(each -> each.examination().doubled()),
                        sum(each -> each.examination().partly())));
        lines.addAll(NOTES);
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Form.LONG) {
            lines.forEach(System.out::println);
        }
    }

    private static long sum(ToLongFunction<Ground> count) {
        return GROUNDS.stream().mapToLong(count).sum();
    }
}
