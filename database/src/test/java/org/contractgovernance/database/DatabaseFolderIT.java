package org.contractgovernance.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an embedded database finds in its folder after crashes, copies and updates. */
@Timeout(120)
class DatabaseFolderIT {

    @TempDir(factory = QuickFolder.class)
    private Path temporary;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = temporary.resolve("data");
        MadeFolder.copyTo(folder);
    }

    @AfterAll
    static void nothingOfItRuns() {
        String made = MadeFolder.folder().resolve("postgres").toString();
        assertThat(ProcessHandle.allProcesses()
                        .filter(each -> List.of(each.info().arguments().orElse(new String[0]))
                                .contains(made)))
                .isEmpty();
    }

    @Test
    void anotherFoldersServerIsLeftAloneWhereItHasTheNumberOfOurs() throws Exception {
        Path other = temporary.resolve("other");
        MadeFolder.copyTo(other);
        try (EmbeddedDatabase running = EmbeddedDatabase.start(other)) {
            long number = number(other);
            Files.writeString(
                    pidFile(folder), "%d\n%s\n1\n5432\n\n127.0.0.1\n".formatted(number, folder.resolve("postgres")));

            EmbeddedDatabase.start(folder).close();

            assertThat(answers(running)).isTrue();
            assertThat(number(other)).isEqualTo(number);
        }
    }

    @Test
    void theServerOfAFolderThatOursWasCopiedFromIsLeftAlone() throws Exception {
        try (EmbeddedDatabase running = EmbeddedDatabase.start(folder)) {
            Path copied = temporary.resolve("copied");
            MadeFolder.copy(folder, copied);
            assertThat(number(copied)).isEqualTo(number(folder));

            try (EmbeddedDatabase started = EmbeddedDatabase.start(copied)) {
                assertThat(answers(started)).isTrue();
                assertThat(answers(running)).isTrue();
            }
        }
    }

    @Test
    void whatAKilledServerLeftAtWorkIsEndedBeforeAnotherStarts() throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.start(folder);
        try (Connection connection = connect(first);
                Statement statement = connection.createStatement()) {
            long worker = statement
                    .getConnection()
                    .unwrap(org.postgresql.PGConnection.class)
                    .getBackendPID();
            Thread atWork = Thread.ofVirtual().start(() -> {
                try {
                    statement.execute("SELECT count(*) FROM generate_series(1, 100000000000)");
                } catch (SQLException e) {
                    // cut off, as is meant
                }
            });
            ProcessHandle busy = ProcessHandle.of(worker).orElseThrow();
            ProcessHandle.of(number(folder)).orElseThrow().destroyForcibly();
            await().until(() -> !answers(first));
            assertThat(busy.isAlive()).isTrue();
            first.close();

            try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
                assertThat(answers(second)).isTrue();
                // it works no more; that it has ended is seen once whoever looks after processes without a parent has
                // looked
                assertThat(busy.onExit()).succeedsWithin(Duration.ofSeconds(30));
            }
            atWork.join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\0\0\0\0\0\0\0\0", "-5\n", "12ab\n", "99999999999999999999\n"})
    void aFileThatNamesNoProcessIsRefusedInTwoSentencesAndKept(String content) throws IOException {
        Files.writeString(pidFile(folder), content);

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining(pidFile(folder) + " does not say which process it is about")
                .hasMessageContaining("delete that one file, and start again.");
        assertThat(pidFile(folder)).hasContent(content);

        Files.delete(pidFile(folder));
        EmbeddedDatabase.start(folder).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "19"})
    void aFolderOfAnotherMajorVersionIsRefusedInTwoSentencesAndKept(String version) throws IOException {
        Path file = folder.resolve("postgres/PG_VERSION");
        Files.writeString(file, version + "\n");
        List<String> before = files(folder);

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining(
                        "was made by PostgreSQL %s, and this release carries PostgreSQL 18".formatted(version))
                .hasMessageContaining("docs/operating.md");
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void theVersionThatWeSayIsTheOneThatWeCarry() throws IOException {
        assertThat(folder.resolve("postgres/PG_VERSION")).hasContent(EmbeddedDatabase.MAJOR_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with a blank", "Küche & Büro's (2)", "数据"})
    void aFolderMayBeCalledAnything(String name) throws Exception {
        Path called = temporary.resolve(name);
        MadeFolder.copyTo(called);

        try (EmbeddedDatabase database = EmbeddedDatabase.start(called)) {
            assertThat(answers(database)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \"b\"", "$HOME", "a`b`", "a\\b", "a\nb"})
    void whatAShellWouldTakeForSomethingElseIsRefusedInTwoSentences(String name) {
        assertThatThrownBy(() -> EmbeddedDatabase.start(temporary.resolve(name)))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("has a character in its path that PostgreSQL's own programs cannot take");
        assertThat(temporary.resolve(name)).doesNotExist();
    }

    @Test
    void aLinkToAFolderIsThatFolder() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        try (EmbeddedDatabase database = EmbeddedDatabase.start(link)) {
            assertThat(answers(database)).isTrue();
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(DataFolder.InUse.class);
        }
    }

    @Test
    void whatIsNoFolderIsRefusedInTwoSentences() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(file))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("cannot be used by " + System.getProperty("user.name"))
                .hasMessageContaining("contract-governance.data-folder");
    }

    @Test
    void theProgramsAreInTheFolderWhereNobodyClearsUp() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            String command = ProcessHandle.of(number(folder))
                    .orElseThrow()
                    .info()
                    .command()
                    .orElseThrow();
            // of this JVM's first folder: they are unpacked once
            assertThat(command).contains("/postgres-programs/");
            assertThat(answers(database)).isTrue();
        }
    }

    private static boolean answers(EmbeddedDatabase database) {
        try (Connection connection = connect(database)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("postgres/postmaster.pid");
    }

    private static long number(Path folder) throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile(folder)).getFirst().strip());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(each -> folder.relativize(each).toString())
                    .sorted()
                    .toList();
        }
    }
}
