package org.contractgovernance.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that is handed out runs by itself, and is small. */
class VerifierJarIT {

    private static final Path JAR = Path.of("target", "verifier.jar");
    private static final long SMALL = 5_500_000;

    @TempDir
    private Path folder;

    @Test
    void itChecksABundleByItself() throws IOException, InterruptedException {
        Story story = new Story(400);
        byte[] bundle = new MadeBundle(story, BundleReader.COUNCIL, story.storeSize()).bytes(null);
        Path file = Files.write(folder.resolve("bundle.zip"), bundle);
        Path key = Files.writeString(folder.resolve("key"), MadeBundle.key().text() + "\n");

        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        file.toString(),
                        "--key",
                        key.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).endsWith("Verdict: ALL HOLDS\n");
        assertThat(Files.size(JAR)).isLessThan(SMALL);
    }
}
