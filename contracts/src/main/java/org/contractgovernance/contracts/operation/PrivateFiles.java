package org.contractgovernance.contracts.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Files in the data folder that only the present user of the machine can read. */
public final class PrivateFiles {

    private final Path folder;

    public PrivateFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Where a file of this name is. */
    public Path at(String name) {
        return folder.resolve(name);
    }

    /** The file's text; generated now where there is no such file yet. */
    public String read(String name, Supplier<String> madeUp) {
        Path file = at(name);
        try {
            if (!Files.exists(file)) {
                write(file, madeUp.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be used", e);
        }
    }

    /** Writes a temporary file and moves it, so that an existing file is always complete. */
    private void write(Path file, String text) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, onlyForTheOwner());
        Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyForTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
