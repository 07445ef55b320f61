package org.contractgovernance.api.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words in everything that an application keeps: each row of each table of each schema, and its files of plain text. */
final class Search {

    /** What PostgreSQL keeps aside of a column's values, and what it was asked last. */
    private static final List<String> VIEWS = List.of("pg_catalog.pg_stats", "pg_catalog.pg_stat_activity");

    private final JdbcClient database;
    private final String pattern;
    private int tables;
    private long rows;

    /**
     * @param words to look for, of letters and digits, whatever the case, and also as the bytes of which they are made
     */
    Search(JdbcClient database, List<String> words) {
        this.database = database;
        this.pattern = words.stream()
                .flatMap(each -> Stream.of(each, HexFormat.of().formatHex(each.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining("|"));
    }

    /** The tables that hold one of the words. */
    List<String> tables() {
        List<String> names =
                new ArrayList<>(database.sql("""
                        SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
                         WHERE table_type = 'BASE TABLE' ORDER BY 1
                        """).query(String.class).list());
        names.addAll(VIEWS);
        List<String> found = new ArrayList<>();
        for (String name : names) {
            database.sql("SELECT count(*), count(*) FILTER (WHERE t::text ~* :words) FROM " + name + " t")
                    .param("words", pattern)
                    .query(row -> {
                        tables++;
                        rows += row.getLong(1);
                        if (row.getLong(2) > 0) {
                            found.add(name + ": " + row.getLong(2));
                        }
                    });
        }
        return found;
    }

    /** The files in a folder that hold one of the words, but for PostgreSQL's own, which keep pages that are no longer in use. */
    List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = new ArrayList<>();
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                boolean plain = !each.startsWith(folder.resolve("postgres"))
                        || each.toString().endsWith(".log");
                if (plain && isIn(text(each))) {
                    found.add(each.toString());
                }
            }
            return found;
        }
    }

    /** What a file holds; nothing where the notary has replaced it by a fuller tile since. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    boolean isIn(String text) {
        return Pattern.compile(pattern.toLowerCase(Locale.ROOT))
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    @Override
    public String toString() {
        return "%d tables, %d rows".formatted(tables, rows);
    }
}
