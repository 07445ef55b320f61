package org.contractgovernance.database;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that keeps the embedded database and its passwords, held by one process at a time. */
final class DataFolder implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "contract_governance_owner";
    static final String APPLICATION = "contract_governance";

    /** {@code pg_ctl} hands the path to a shell, between quotation marks. On Windows the backslash is of every path. */
    private static final Pattern TAKEN_FOR_SOMETHING_ELSE =
            Pattern.compile(File.separatorChar == '/' ? "[\"$`\\\\\\p{Cntrl}]" : "[\"\\p{Cntrl}]");

    private static final String LOGINS = "database-logins.properties";

    private static final List<String> USERS = List.of(SUPERUSER, OWNER, APPLICATION);

    private final Path folder;
    private final FileChannel channel;

    /** Another process holds it. */
    static final class InUse extends UnusableDatabase {

        private static final long serialVersionUID = 1L;

        private InUse(Path folder) {
            super(
                    "the data folder %s is in use by another process".formatted(folder),
                    "Stop that one, or set contract-governance.data-folder to another folder.");
        }
    }

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Opens the folder and holds it; refuses when another process does. */
    static DataFolder open(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        if (TAKEN_FOR_SOMETHING_ELSE.matcher(folder.toString()).find()) {
            throw new UnusableDatabase(
                    "the data folder %s has a character in its path that PostgreSQL's own programs cannot take"
                            .formatted(folder),
                    "Set contract-governance.data-folder to one without quotation marks, dollar signs, backquotes and backslashes.");
        }
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (hold(channel) == null) {
                channel.close();
                throw new InUse(folder);
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new UnusableDatabase(
                    "the data folder %s cannot be used by %s (%s)"
                            .formatted(folder, System.getProperty("user.name"), told(e)),
                    "Let it be a folder that belongs to the user who starts this, on a disk with room that can be written to, or set contract-governance.data-folder to another one.",
                    e);
        }
    }

    /** As the machine tells it: kinds of refusal have no sentence of their own. */
    private static String told(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : e.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .replaceFirst(" Exception$", "");
    }

    private static @Nullable FileLock hold(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    /** The database's own folder: complete whenever it is there. */
    Path database() {
        return folder.resolve("postgres");
    }

    /** Where PostgreSQL's programs are unpacked: not where the machine clears up, or where somebody else could put others. */
    Path programs() {
        return folder.resolve("postgres-programs");
    }

    /** Where a new database is made before it becomes {@link #database()}. */
    Path newDatabase() {
        return folder.resolve("postgres.new");
    }

    /** Makes the new database the database. */
    void keepNewDatabase() throws IOException {
        Files.move(newDatabase(), database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what a first start left that did not come to its end; it never held anything. */
    void removeNewDatabase() throws IOException {
        if (!Files.exists(newDatabase())) {
            return;
        }
        try (Stream<Path> files = Files.walk(newDatabase())) {
            for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The login of this user, with the password that was made up at the first start. */
    Login login(String user) throws IOException {
        Path file = folder.resolve(LOGINS);
        if (!Files.exists(file)) {
            if (Files.exists(database())) {
                throw new UnusableDatabase(
                        "%s is missing: the database in %s cannot be opened without it".formatted(file, database()),
                        "Put the file back from where the folder was copied, or set contract-governance.data-folder to another folder.");
            }
            makeUpPasswords(file);
        }
        return loginIn(folder, user);
    }

    /** The login of this user in a folder that another process may hold. */
    static Login loginIn(Path folder, String user) throws IOException {
        Path file = folder.resolve(LOGINS);
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        }
        String password = passwords.getProperty(user);
        if (password == null) {
            throw new IllegalStateException(file + " has no password of " + user);
        }
        return new Login(user, password);
    }

    /** A file that only the present user of the machine can read. */
    Path ownFile(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        return Files.createFile(file, onlyForTheOwner());
    }

    private void makeUpPasswords(Path file) throws IOException {
        Properties passwords = new Properties();
        SecureRandom random = new SecureRandom();
        for (String user : USERS) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            passwords.setProperty(user, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        Path unfinished = ownFile("database-logins.new");
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            passwords.store(writer, "logins of the embedded database; keep them with the folder, and to yourself");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] onlyForTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
