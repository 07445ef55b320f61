package org.contractgovernance.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Cpu;
import org.contractgovernance.bench.figures.Goal;
import org.contractgovernance.bench.figures.Results;

/** Measures the machine's limit and the application in one run; prints a table and writes it as JSON. */
public final class Bench {

    private static final Map<String, Goal> GOALS = goals();

    private Bench() {}

    private static Map<String, Goal> goals() {
        Map<String, Goal> goals = new LinkedHashMap<>();
        goals.put("raise_issue_32", Goal.atLeast(0.5));
        goals.put("progress_issue_32", Goal.atLeast(0.45));
        goals.put("kpi_returns_1000", Goal.atLeast(0.4));
        goals.put("notary", Goal.atLeast(0.9));
        goals.put("replay", Goal.atLeast(0.5));
        goals.put("aggregate_10000", Goal.atMost(1.2));
        goals.put("register_1m", Goal.atMost(1.3));
        goals.put("known_at", Goal.atMost(1.3));
        goals.put("lag_p99_ms", Goal.atMost(50));
        goals.put("start_s", Goal.atMost(3));
        goals.put("rss_mb", Goal.atMost(350));
        return goals;
    }

    /** Ends with 1 where what was measured does not count. */
    public static void main(String[] arguments) {
        Options options = Options.from(System::getProperty);
        boolean counts;
        try (World world = new World(options)) {
            describe(world.results(), options);
            write(world);
            if (options.wants("replay", "register")) {
                new ReadingBench(world).measure();
            }
            if (options.wants("deliveries")) {
                new Delivering(world).measure();
            }
            if (options.wants("month_end")) {
                new MonthEnd(world).measure();
            }
            world.results().add("measuring_s", world.gauge().seconds());
            world.results().add("run_s", world.seconds());
            counts = report(world.results(), options);
        }
        System.exit(counts ? 0 : 1);
    }

    /** Prints the table, and whether it counts. */
    @SuppressWarnings("SystemOut") // a program for the command line
    private static boolean report(Results results, Options options) {
        results.write(options.json());
        System.out.printf("%n%s%n%s%n", results.table(GOALS), options.json().toAbsolutePath());
        if (results.refusals().isEmpty()) {
            return true;
        }
        System.out.printf(
                "REFUSED: others took more than a fifth of a core, or the application was not steady%n  %s%n",
                String.join("\n  ", results.refusals()));
        return false;
    }

    private static void write(World world) {
        Options options = world.options();
        if (!options.wants("raise_issue", "progress_issue", "kpi_returns", "notary", "lag", "aggregate", "start")) {
            return;
        }
        Writing writing = new Writing(world);
        Application application = writing.application();
        writing.warmUp();
        writing.measure();
        if (options.wants("notary")) {
            new Notarising(world, writing).measure();
        }
        if (options.wants("lag")) {
            new Lag(world, application).measure();
        }
        if (options.wants("aggregate")) {
            new Aggregates(world, application).measure();
        }
        if (options.wants("start")) {
            new Starting(world, application).measure();
        }
        application.stop();
        world.results().write(options.json());
    }

    private static void describe(Results results, Options options) {
        results.say("date", World.now().toString());
        results.say("form", options.form());
        results.say("jar", System.getProperty("bench.jar", ""));
        results.say("start", options.fastStart() == null ? "jar" : "prepared");
        results.say("java_options", System.getProperty("bench.java.options", ""));
        results.say("jdk", Runtime.version().toString());
        results.say("cpu", Cpu.model());
        results.add("cores", Runtime.getRuntime().availableProcessors());
        results.add("window_s", (double) options.window().toSeconds());
    }
}
