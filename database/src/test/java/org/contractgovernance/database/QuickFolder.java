package org.contractgovernance.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders for databases that nobody keeps, in memory where the machine has enough of it. A server on one waits for its disk as everywhere,
 * but this disk keeps nobody waiting. In a test: {@code @TempDir(factory = QuickFolder.class)}.
 */
public final class QuickFolder implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 4L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) {
        return make("contract-governance-");
    }

    /** A new one. */
    public static Path make(String name) {
        try {
            return Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ENOUGH
                    ? Files.createTempDirectory(MEMORY, name)
                    : Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes it with all that is in it, once nobody uses it. */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
