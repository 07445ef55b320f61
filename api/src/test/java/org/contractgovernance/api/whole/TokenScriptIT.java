package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code bin/token}, as the guides' examples call it. */
class TokenScriptIT {

    private static final Path SCRIPT =
            Path.of("..", "bin", "token").toAbsolutePath().normalize();

    @TempDir
    private Path elsewhere;

    private final Running application = Running.application();

    private record Printed(int status, String out, String error) {}

    private Printed token(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile());
            builder.environment().keySet().removeIf(each -> each.startsWith("CONTRACT_GOVERNANCE"));
            builder.environment().putAll(environment);
            Path error = elsewhere.resolve("error");
            Process process = builder.redirectError(error.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Printed(process.waitFor(), out, Files.readString(error));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> running() {
        return Map.of(
                "CONTRACT_GOVERNANCE_ADDRESS", application.base().toString(),
                "CONTRACT_GOVERNANCE_DATA_FOLDER", application.folder().toString());
    }

    private static void assertRefused(Printed printed, String... saying) {
        assertThat(printed.status()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.error()).startsWith("bin/token: ").contains(saying).hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aTokenOfTheRoleIsPrinted(Role role) {
        Printed printed = token(running(), role.code());

        assertThat(printed.error()).isEmpty();
        assertThat(printed.status()).isZero();
        int mayAskForMetrics = application
                .send(application
                        .to("/actuator/prometheus")
                        .header("Authorization", "Bearer " + printed.out().strip())
                        .build())
                .status();
        assertThat(mayAskForMetrics).isEqualTo(role == Role.ADMINISTRATOR ? 200 : 403);
    }

    @Test
    void theFolderOfTheCallerIsTakenWhereNoneIsNamed() throws IOException {
        Files.createDirectory(elsewhere.resolve("data"));
        Files.copy(
                application.folder().resolve("demo-clients.json"),
                elsewhere.resolve("data").resolve("demo-clients.json"));

        Printed printed =
                token(Map.of("CONTRACT_GOVERNANCE_ADDRESS", application.base().toString()), "auditor");

        assertThat(printed.status()).isZero();
        assertThat(printed.out().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    @Test
    void whoeverNamesNoRoleIsToldWhichThereAre() {
        List<String> roles = List.of("commissioner", "provider", "administrator", "risk-tool");

        assertRefused(token(running(), "mayor"), "there is no role mayor", String.join(", ", roles.subList(0, 2)));
        assertRefused(token(running(), "com.*"), roles.toArray(String[]::new));
        assertRefused(token(running()), roles.toArray(String[]::new));
    }

    @Test
    void whereNobodyAnswersItSaysSo() {
        Map<String, String> nobody = Map.of(
                "CONTRACT_GOVERNANCE_ADDRESS",
                "http://" + Running.NOBODY_LISTENS,
                "CONTRACT_GOVERNANCE_DATA_FOLDER",
                application.folder().toString());

        assertRefused(token(nobody, "auditor"), "nobody answers at http://" + Running.NOBODY_LISTENS);
    }

    @Test
    void theFolderOfNoApplicationOrOfAnotherOneIsToldOf() throws IOException {
        Path none = elsewhere.resolve("none");
        assertRefused(
                token(Map.of("CONTRACT_GOVERNANCE_DATA_FOLDER", none.toString()), "auditor"),
                "there is no " + none.resolve("demo-clients.json"));

        Files.writeString(
                elsewhere.resolve("demo-clients.json"),
                "[\n  {\"client\": \"auditor\", \"secret\": \"of-another\", \"role\": \"auditor\"}\n]\n");
        assertRefused(
                token(
                        Map.of(
                                "CONTRACT_GOVERNANCE_ADDRESS",
                                application.base().toString(),
                                "CONTRACT_GOVERNANCE_DATA_FOLDER",
                                elsewhere.toString()),
                        "auditor"),
                "gives no token to the auditor",
                "status 401");
    }
}
