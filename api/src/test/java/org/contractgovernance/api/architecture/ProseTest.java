package org.contractgovernance.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the comments of main code from turning back to a syntax that readers have to read twice ("How we write" in CONTRIBUTING.md). */
class ProseTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*.*?\\*/|^\\s*//[^\\n]*(?:\\n\\s*//[^\\n]*)*", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*(?:\\*(?!/)|//)?\\s*");

    private static final Pattern TURN = Pattern.compile(
            "\\b(?:whoever|whomever|that what|what there is|whatever there is|nobody thought of|nobody foresaw|as it has to be"
                    + "|how it stands|but for)\\b|[;,] for (?:it|they|there|whoever)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void commentsOfMainCodeAreInPlainEnglish() throws IOException {
        List<String> turns = sources().flatMap(ProseTest::turns).toList();

        assertThat(turns).isEmpty();
    }

    @Test
    void aTurnIsFound() {
        String comment = """
                /**
                 * Says what there
                 * is. Asks whoever knows.
                 */
                """;

        assertThat(turnsIn(comment)).containsExactly("what there is", "whoever");
        assertThat(turnsIn("String text = \"whoever\";")).isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules
                    .map(each -> each.resolve("src").resolve("main").resolve("java"))
                    .filter(Files::isDirectory)
                    .toList()
                    .stream()
                    .flatMap(ProseTest::under);
        }
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> turns(Path source) {
        try {
            return turnsIn(Files.readString(source)).stream().map(each -> source.getFileName() + ": " + each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> turnsIn(String source) {
        return COMMENT.matcher(source)
                .results()
                .map(MatchResult::group)
                .map(each -> LINE_BREAK.matcher(each).replaceAll(" "))
                .flatMap(each -> TURN.matcher(each).results().map(MatchResult::group))
                .toList();
    }
}
