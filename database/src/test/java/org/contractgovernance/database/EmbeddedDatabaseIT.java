package org.contractgovernance.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Timeout(120)
class EmbeddedDatabaseIT {

    @TempDir(factory = QuickFolder.class)
    private Path folder;

    @BeforeAll
    static void unpackPrograms() {
        MadeFolder.unpackPrograms();
    }

    /** The application, as far as its database goes; says when it is there, then waits to be killed. */
    static final class Elsewhere {

        private Elsewhere() {}

        public static void main(String[] arguments) throws InterruptedException {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
            write(database, "before the kill");
            System.out.println("started");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    @Test
    void whatIsInTheFolderIsThereAfterARestart() throws IOException {
        MadeFolder.copyTo(folder);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            write(database, "first");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database)).isEqualTo("first");
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("database-logins.properties"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("superuser-password.new")).doesNotExist();
    }

    @Test
    void aKilledApplicationLosesNothingAndItsServerIsTakenOver() throws Exception {
        MadeFolder.copyTo(folder);
        Process elsewhere = elsewhere();
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("in use by another process");
        } finally {
            elsewhere.destroyForcibly().waitFor();
        }
        long left = serverPid();
        assertThat(ProcessHandle.of(left)).get().matches(ProcessHandle::isAlive);

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database)).isEqualTo("before the kill");
            assertThat(serverPid()).isNotEqualTo(left);
        }
        // gone for good when whoever inherited it has looked
        ProcessHandle.of(left).ifPresent(ended -> assertThat(ended.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }

    @Test
    void aNumberThatNowBelongsToSomethingElseDoesNotKeepItFromStarting() throws IOException {
        MadeFolder.copyTo(folder);
        long ours = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ours + "\n" + folder.resolve("postgres") + "\n0\n5432\n\n127.0.0.1\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            write(database, "works");
            assertThat(read(database)).isEqualTo("works");
            assertThat(serverPid()).isNotEqualTo(ours);
        }
    }

    @Test
    void aFirstStartThatWasKilledIsBegunAgain() throws IOException {
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/postgresql.conf"), "unfinished");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            write(database, "works");
            assertThat(read(database)).isEqualTo("works");
        }
        assertThat(folder.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void aDatabaseWithoutItsPasswordsIsNeverReplaced() throws IOException {
        MadeFolder.copyTo(folder);
        Files.delete(folder.resolve("database-logins.properties"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("cannot be opened without it");
        assertThat(folder.resolve("postgres/PG_VERSION")).exists();
    }

    private Process elsewhere() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Elsewhere.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.equals("started")) {
            line = said.readLine();
        }
        assertThat(line).isEqualTo("started");
        return process;
    }

    private long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void write(EmbeddedDatabase database, String text) {
        owner(database)
                .sql("CREATE TABLE kept AS SELECT :text::text AS text")
                .param("text", text)
                .update();
    }

    private static String read(EmbeddedDatabase database) {
        return owner(database).sql("SELECT text FROM kept").query(String.class).single();
    }

    private static JdbcClient owner(EmbeddedDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password()));
    }
}
