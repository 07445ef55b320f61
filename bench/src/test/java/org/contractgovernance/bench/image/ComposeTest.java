package org.contractgovernance.bench.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Image, compose file and the example of what an operator fills in say the same. */
class ComposeTest {

    private final ComposeFile compose = new ComposeFile(Repository.text("docker-compose.yml"));
    private final Recipe recipe = new Recipe(Repository.text("Dockerfile"));

    @Test
    void theExampleHasEveryVariableThatIsAskedForAndNoOther() {
        Map<String, String> example = new LinkedHashMap<>();
        Set<String> proposed = new TreeSet<>();
        Repository.text(".env.example").lines().forEach(line -> {
            String name = line.replaceFirst("^# ?", "").replaceFirst("=.*$", "");
            if (line.matches("[A-Z_]+=.*")) {
                example.put(name, line.substring(line.indexOf('=') + 1));
            } else if (line.matches("# [A-Z_]+=.*")) {
                proposed.add(name);
            }
        });

        assertThat(example.keySet()).containsExactlyInAnyOrderElementsOf(compose.variables(true));
        assertThat(proposed).containsExactlyInAnyOrderElementsOf(compose.variables(false));
    }

    @Test
    void theApplicationIsSetNothingThatItsSettingsDoNotName() {
        String readme = Repository.text("README.md");
        String settings = readme.substring(readme.indexOf("## Configuration"), readme.indexOf("## With Docker"));

        assertThat(compose.environment("application", name -> "").keySet())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(named(variable))
                        .as(variable)
                        .anySatisfy(name -> assertThat(settings).contains("`" + name + "`")));
    }

    /** Where several begin alike the table leaves out the beginning of those after the first: {@code …_PASSWORD}. */
    private static Set<String> named(String variable) {
        Set<String> names = new TreeSet<>(Set.of(variable));
        for (int i = variable.indexOf('_'); i >= 0; i = variable.indexOf('_', i + 1)) {
            names.add("…" + variable.substring(i));
        }
        return names;
    }

    @Test
    void theDatabasesScriptIsToldThePasswordsThatTheApplicationUses() {
        Map<String, String> database = compose.environment("postgres", name -> "<" + name + ">");
        Map<String, String> application = compose.environment("application", name -> "<" + name + ">");
        String script = Repository.text("docker/postgres/10-logins.sh");

        assertThat(script).contains("getenv owner_password CONTRACT_GOVERNANCE_OWNER_PASSWORD");
        assertThat(script).contains("getenv application_password CONTRACT_GOVERNANCE_PASSWORD");
        assertThat(application)
                .containsEntry("SPRING_FLYWAY_PASSWORD", database.get("CONTRACT_GOVERNANCE_OWNER_PASSWORD"))
                .containsEntry("SPRING_DATASOURCE_PASSWORD", database.get("CONTRACT_GOVERNANCE_PASSWORD"));
        assertThat(script)
                .contains("CREATE ROLE %s LOGIN".formatted(application.get("SPRING_FLYWAY_USER")))
                .contains("CREATE ROLE %s LOGIN".formatted(application.get("SPRING_DATASOURCE_USERNAME")))
                .contains("CREATE DATABASE %s OWNER %s"
                        .formatted(
                                application.get("SPRING_DATASOURCE_URL").replaceAll("^.*/", ""),
                                application.get("SPRING_FLYWAY_USER")));
        assertThat(Repository.file(compose.list("services", "postgres", "volumes").stream()
                        .filter(each -> each.startsWith("./"))
                        .findFirst()
                        .map(each -> each.substring(0, each.indexOf(':')))
                        .orElseThrow()))
                .isDirectory();
    }

    @Test
    void whatTheApplicationWritesToIsItsUsers() {
        String user = recipe.user();
        String madeForTheUser =
                recipe.ofImage("RUN").stream().map(Recipe.Step::rest).collect(Collectors.joining("\n"));

        assertThat(user).isNotEqualTo("root").isNotEqualTo("0");
        assertThat(compose.at("services", "application", "read_only")).isEqualTo(true);
        assertThat(compose.list("services", "application", "tmpfs")).contains("/tmp");
        // a new volume takes owner and rights from the folder of the image that it is put over
        List<String> mounted = compose.list("services", "application", "volumes").stream()
                .map(each -> each.substring(each.indexOf(':') + 1))
                .toList();
        assertThat(mounted)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(madeForTheUser)
                        .contains("mkdir %1$s && chown %2$s:%2$s %1$s".formatted(folder, user)));
        assertThat(compose.environment("application", name -> "").get("CONTRACT_GOVERNANCE_NOTARY_FOLDER"))
                .isIn(mounted);
        assertThat(mounted)
                .allSatisfy(
                        folder -> assertThat(compose.at("volumes").toString()).contains(folder.substring(1)));
    }

    @Test
    void theNotarysKeyIsTheSecretThatIsGiven() {
        List<String> secrets = compose.list("services", "application", "secrets");

        assertThat(secrets)
                .allSatisfy(each -> assertThat(compose.at("secrets", each, "file"))
                        .asString()
                        .startsWith("${"));
        assertThat(compose.environment("application", name -> "").get("CONTRACT_GOVERNANCE_NOTARY_KEY"))
                .isIn(secrets.stream().map("/run/secrets/"::concat).toList());
    }

    @Test
    void thePortAndTheCheckAreWhereTheApplicationListens() {
        String port = recipe.ofImage("EXPOSE").getLast().rest();
        String check = Repository.text("docker/healthcheck");

        assertThat(compose.list("services", "application", "ports")).allMatch(each -> each.endsWith(":" + port));
        assertThat(check).contains("${SERVER_PORT:-" + port + "}").contains("GET /actuator/health/readiness ");
        String installed = recipe.ofImage("COPY").stream()
                .filter(each -> each.rest().startsWith("docker/healthcheck "))
                .findFirst()
                .orElseThrow()
                .words()
                .getLast();
        assertThat(recipe.ofImage("HEALTHCHECK").getLast().list()).containsExactly(installed.replaceAll("^.*/", ""));
        assertThat(Arrays.asList("/usr/local/bin", "/usr/bin", "/bin")).contains(installed.replaceFirst("/[^/]*$", ""));
    }
}
