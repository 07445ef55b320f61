package org.contractgovernance.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL's programs, unpacked once for all data folders of a build: unpacking costs seconds of a processor, and dozens of JVMs start a server.
 * They are not in memory, where nothing may be executed on some machines.
 */
public final class PostgresPrograms {

    /** As the application calls it in its data folder. */
    private static final String NAME = "postgres-programs";

    /** Where the build has them; without it, as in an editor, each JVM has its own. */
    private static final String OF_BUILD = System.getProperty("postgres.programs", "");

    private static final class Once {
        static final Path FOLDER = made();

        private static Path made() {
            try {
                if (!OF_BUILD.isBlank()) {
                    return Files.createDirectories(Path.of(OF_BUILD));
                }
                Path own = Files.createTempDirectory("contract-governance-programs");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> QuickFolder.delete(own)));
                return own;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private PostgresPrograms() {}

    /** Lets a data folder have them: before a server is started on it. The first one unpacks them, while all others wait. */
    public static Path linkInto(Path dataFolder) throws IOException {
        Files.createSymbolicLink(dataFolder.resolve(NAME), Once.FOLDER);
        return dataFolder;
    }

    /** Whether a file of a data folder is or belongs to them. */
    static boolean are(Path file, Path dataFolder) {
        return file.startsWith(dataFolder.resolve(NAME));
    }
}
