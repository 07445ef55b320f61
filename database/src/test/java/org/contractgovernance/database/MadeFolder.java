package org.contractgovernance.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** Data folders whose database was made, and stopped: made once for the whole JVM, and copied for whoever begins with one. */
public final class MadeFolder {

    /** The first start alone. */
    private static final class Empty {
        static final Path FOLDER = made(QuickFolder.make("contract-governance-empty"));

        private static Path made(Path folder) {
            try {
                EmbeddedDatabase.start(PostgresPrograms.linkInto(folder)).close();
                return deleteAtTheEnd(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** And the migrations of every module on the class path. */
    private static final class Migrated {
        static final Path FOLDER = made(QuickFolder.make("contract-governance-migrated"));

        private static Path made(Path folder) {
            try {
                copyEmptyTo(folder);
                try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                    Flyway.configure()
                            .dataSource(
                                    database.url(),
                                    database.owner().user(),
                                    database.owner().password())
                            .placeholders(Map.of(
                                    "applicationRole", database.application().user()))
                            .load()
                            .migrate();
                }
                return deleteAtTheEnd(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private MadeFolder() {}

    /** The one that is copied: no server runs on it. */
    static Path folder() {
        return Migrated.FOLDER;
    }

    /** Sees to it that the first server of this JVM runs in a folder that stays: all others run its programs. */
    public static void unpackPrograms() {
        Objects.requireNonNull(Empty.FOLDER);
    }

    /** Makes a folder with an empty database that has the schema, where there is none or an empty one. */
    public static void copyTo(Path folder) throws IOException {
        copyWithPrograms(Migrated.FOLDER, folder);
    }

    /** The same, with a database that has nothing in it. */
    public static void copyEmptyTo(Path folder) throws IOException {
        copyWithPrograms(Empty.FOLDER, folder);
    }

    private static void copyWithPrograms(Path from, Path to) throws IOException {
        copy(from, to);
        PostgresPrograms.linkInto(to);
    }

    /** Copies a data folder as it stands, with whatever a server that runs on it has written so far; without the programs. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each :
                    files.filter(file -> !PostgresPrograms.are(file, from)).toList()) {
                Files.copy(
                        each,
                        to.resolve(from.relativize(each).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** After all that the JVM does at its end, and the other way round. */
    private static Path deleteAtTheEnd(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(each -> each.toFile().deleteOnExit());
        }
        return folder;
    }
}
