package org.contractgovernance.bench.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The packaged application as it is meant to be started: made ready by {@code bin/fast-start}, with the options of its JVM. */
public final class FastStart {

    private FastStart() {}

    /**
     * Makes a folder ready from which the application that {@code -Dbench.jar} names starts fast; takes half a minute.
     *
     * @param script {@code bin/fast-start}
     */
    public static void prepare(Path script, Path folder) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(script.toString(), Application.jar().toString(), folder.toString()).inheritIO();
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("%s ends with %d".formatted(script, status));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
