package org.contractgovernance.bench.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.bench.application.Database;

/** Inserts by PostgreSQL's own {@code pgbench}, in prepared statements, the texts sent with each row. */
final class Pgbench implements Inserts {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    private static final String ONE = """
            INSERT INTO bench.event (recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision, payload, metadata)
            VALUES (clock_timestamp(), uuidv7(), 'Issue', 'issue:' || uuidv7(), 0, 'IssueRaised', 1, :payload, :metadata);
            """;

    private static final String HUNDRED = """
            INSERT INTO bench.event (recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision, payload, metadata)
            SELECT clock_timestamp(), uuidv7(), 'Issue', 'issue:' || uuidv7(), 0, 'IssueRaised', 1, :payload, :metadata
              FROM generate_series(1, 100);
            """;

    private final Path program;
    private final Database database;
    private final Path folder;

    Pgbench(Path program, Database database, Path folder) {
        this.program = program;
        this.database = database;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public double oneRow(int clients, Duration time) {
        return run("one-row.sql", ONE, clients, time);
    }

    @Override
    public double hundredRows(int clients, Duration time) {
        return 100 * run("hundred-rows.sql", HUNDRED, clients, time);
    }

    private double run(String name, String script, int clients, Duration time) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, script);
            String url = database.url().replaceFirst("^jdbc:", "");
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            program.toString(),
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + clients,
                            "--jobs=" + Math.min(clients, 2),
                            "--time=" + Math.max(1, time.toSeconds()),
                            "--file=" + file,
                            "--define=payload=" + EventShaped.PAYLOAD,
                            "--define=metadata=" + EventShaped.METADATA,
                            url))
                    .redirectErrorStream(true);
            builder.environment().put("PGUSER", database.superuser().user());
            builder.environment().put("PGPASSWORD", database.superuser().password());
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = process.waitFor();
            if (end != 0) {
                throw new IllegalStateException("pgbench ended with %d: %s".formatted(end, output));
            }
            return rate(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Transactions a second, as pgbench prints them. */
    static double rate(String output) {
        Matcher rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench does not say how fast it was: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
