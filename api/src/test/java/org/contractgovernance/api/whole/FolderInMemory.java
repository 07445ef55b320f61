package org.contractgovernance.api.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import org.springframework.boot.SpringApplication;

/**
 * Data folders that nobody keeps, in memory where the machine has enough of it: the database on one waits for its disk as everywhere, but
 * this disk keeps nobody waiting. In a test: {@code @TempDir(factory = FolderInMemory.class)}.
 */
public final class FolderInMemory implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 4L << 30;

    /** PostgreSQL's, unpacked once for all folders: where they may be executed, and for as long as anybody runs. */
    private static final class Programs {
        static final Path FOLDER = made();

        private static Path made() {
            try {
                Path folder = Files.createTempDirectory("contract-governance-programs");
                // once all applications have stopped
                SpringApplication.getShutdownHandlers().add(() -> delete(folder));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) {
        return make();
    }

    /** A new one, without a database yet. */
    static Path make() {
        try {
            String name = "contract-governance-it";
            Path folder = Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ENOUGH
                    ? Files.createTempDirectory(MEMORY, name)
                    : Files.createTempDirectory(name);
            Files.createSymbolicLink(folder.resolve("postgres-programs"), Programs.FOLDER);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder with all that is in it, once nobody uses it. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
