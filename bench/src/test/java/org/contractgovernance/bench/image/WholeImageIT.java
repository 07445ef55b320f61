package org.contractgovernance.bench.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.contractgovernance.bench.application.BenchIssuer;
import org.contractgovernance.bench.application.PostgreSql;
import org.contractgovernance.database.MadeFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every step of the Dockerfile, and then what the image runs: as its user, with what the compose file sets, asked as its check asks. */
@EnabledIfSystemProperty(named = "image.form", matches = "long", disabledReason = "part of -Pimage")
@Timeout(1_800)
class WholeImageIT {

    @TempDir
    Path folder;

    @Test
    void theImageIsBuiltAndRuns() throws IOException, InterruptedException {
        MadeFolder.unpackPrograms();
        Recipe recipe = new Recipe(Repository.text("Dockerfile"));
        Build build = new Build(recipe, folder);
        for (Recipe.Stage stage : recipe.stages().values()) {
            build.carryOut(stage.name());
        }
        String image = recipe.image().name();
        assertThat(build.folder(image)).isDirectoryContaining("glob:**/application.aot");

        try (PostgreSql postgres = PostgreSql.start(folder.resolve("database"));
                BenchIssuer issuer = BenchIssuer.start()) {
            Composed composed = new Composed(postgres.database(), issuer, folder);
            Map<String, String> environment = new TreeMap<>(composed.environment());
            for (Recipe.Step each : recipe.ofImage("ENV")) {
                int equals = each.rest().indexOf('=');
                environment.put(each.rest().substring(0, equals), each.rest().substring(equals + 1));
            }
            Path log = folder.resolve("application.log");
            List<String> entry = recipe.ofImage("ENTRYPOINT").getLast().list();
            Process application = build.start(image, entry, environment, log);
            try {
                composed.awaitReady(application, log);
                assertThat(composed.asAuditor("/api/v1/contracts")).isEqualTo(200);
                assertThat(check(build, recipe, image, environment)).isZero();
                assertThat(Files.readString(log)).doesNotContain("ERROR", "AOT cache");
            } finally {
                application.destroy();
                assertThat(application.waitFor(40, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(check(build, recipe, image, environment)).isNotZero();
        }
    }

    private int check(Build build, Recipe recipe, String image, Map<String, String> environment)
            throws IOException, InterruptedException {
        String name = recipe.ofImage("HEALTHCHECK").getLast().list().getFirst();
        Path check = build.laidOut(image).at("/usr/local/bin/" + name);
        Process process = build.start(image, List.of("bash", check.toString()), environment, folder.resolve("check"));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
