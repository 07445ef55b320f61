package org.contractgovernance.bench.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The image is built from exactly what the Dockerfile copies and {@code .dockerignore} lets in, laid out in an empty folder. Here
 * Maven only has to find its way through it; {@link WholeImageIT} builds and runs it.
 */
@Execution(ExecutionMode.CONCURRENT) // beside the tests that share a database
@Timeout(120)
class ImageIT {

    /** What a module names outside of itself. */
    private static final Pattern OUTSIDE =
            Pattern.compile("<directory>\\$\\{project\\.basedir}/\\.\\./([^<]+)</directory>");

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void layOut() throws IOException {
        build = new Build(new Recipe(Repository.text("Dockerfile")), folder);
        build.copyInto("build");
    }

    @Test
    void mavenFindsEveryModuleThatItIsTold() throws IOException {
        Recipe.Step maven = build.stage("build").all("RUN").getFirst();
        assertThat(maven.rest()).startsWith("./mvnw ").endsWith(" package");

        String said = build.run("build", maven.rest().replaceFirst("package$", "validate"));

        assertThat(said).doesNotContain("ERROR");
    }

    @Test
    void whatModulesTakeFromBesideThemIsThere() throws IOException {
        Path root = build.folder("build");
        int named = 0;
        for (Path pom : poms(root)) {
            for (String beside : OUTSIDE.matcher(Files.readString(pom))
                    .results()
                    .map(each -> each.group(1))
                    .toList()) {
                assertThat(root.resolve(beside)).isNotEmptyDirectory();
                named++;
            }
        }
        assertThat(named).isPositive();
    }

    @Test
    void everySourceOfAModuleThatIsBuiltIsThere() throws IOException {
        Path root = build.folder("build");
        for (Path pom : poms(root)) {
            Path module = root.relativize(pom).getParent();
            if (module == null || module.toString().equals("bench")) {
                continue;
            }
            assertThat(files(root.resolve(module).resolve("src")))
                    .as("what is copied of " + module)
                    .isEqualTo(files(Repository.file(module.toString()).resolve("src")));
        }
    }

    @Test
    void nothingThatIsSecretOrMadeIsLetIn() throws IOException {
        try (Stream<Path> files = Files.walk(build.folder("build"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .doesNotContain(".env", ".git", "target", "data", "node_modules", "notary-key.pem");
        }
    }

    private static List<Path> poms(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root, 2)) {
            return files.filter(each -> each.endsWith("pom.xml")).toList();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> folder.relativize(each).toString())
                    .sorted()
                    .toList();
        }
    }
}
