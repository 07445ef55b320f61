package org.contractgovernance.verifier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contractgovernance.contracts.bundle.BundleReader;

/** Writes a bundle of as many events as are asked for, and the key that it is signed with: to measure the program by. */
final class ManyEvents {

    private ManyEvents() {}

    /**
     * @param arguments how many events, a folder for {@code bundle.zip} and {@code key}
     */
    public static void main(String[] arguments) throws IOException {
        Story story = new Story(Long.parseLong(arguments[0]) - 1);
        Path folder = Path.of(arguments[1]);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("key"), MadeBundle.key().text() + "\n");
        try (OutputStream out = Files.newOutputStream(folder.resolve("bundle.zip"))) {
            new MadeBundle(story, BundleReader.COUNCIL, story.storeSize()).writeTo(out, null);
        }
    }
}
