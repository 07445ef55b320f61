package org.contractgovernance.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;

/** What the program said of a bundle. */
record Verified(int status, String said) {

    /** Runs the program as it is run, but for the process. */
    static Verified of(Path folder, byte[] bundle, String... more) {
        return of(folder, bundle, Features.vocabulary(), more);
    }

    /** The same by the events that a release knows. */
    static Verified of(Path folder, byte[] bundle, Vocabulary vocabulary, String... more) {
        try {
            Path key = folder.resolve("key");
            if (!Files.exists(key)) {
                Files.writeString(key, MadeBundle.key().text() + "\n");
            }
            Path file = folder.resolve("bundle.zip");
            Files.write(file, bundle);
            List<String> arguments = new ArrayList<>(List.of(file.toString(), "--key", key.toString()));
            arguments.addAll(List.of(more));
            return run(vocabulary, arguments.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Verified run(String... arguments) {
        return run(Features.vocabulary(), arguments);
    }

    private static Verified run(Vocabulary vocabulary, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Verifier.run(arguments, vocabulary, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Verified(status, out.toString(StandardCharsets.UTF_8));
    }
}
