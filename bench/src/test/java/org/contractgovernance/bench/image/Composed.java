package org.contractgovernance.bench.image;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.contractgovernance.bench.application.Await;
import org.contractgovernance.bench.application.BenchIssuer;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.bench.load.LostConnection;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.proof.signing.Signer;

/** The application's environment as the compose file sets it, with a database, an issuer and a key of this machine's in it. */
final class Composed {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<String, String> environment;
    private final BenchIssuer issuer;
    private final int port = freePort();

    /** @param folder what the notary keeps, and its key, go in here */
    Composed(Database database, BenchIssuer issuer, Path folder) throws IOException {
        this.issuer = issuer;
        ComposeFile compose = new ComposeFile(Repository.text("docker-compose.yml"));
        Map<String, String> filledIn = Map.of(
                "POSTGRES_PASSWORD",
                "unused",
                "CONTRACT_GOVERNANCE_OWNER_PASSWORD",
                database.owner().password(),
                "CONTRACT_GOVERNANCE_PASSWORD",
                database.application().password(),
                "OIDC_ISSUER_URI",
                issuer.uri(),
                "OIDC_AUDIENCE",
                BenchIssuer.AUDIENCE,
                "NOTARY_NAME",
                "image.invalid",
                "NOTARY_KEY_FILE",
                "unused");
        environment = compose.environment("application", filledIn::get);
        environment.replace(
                "SPRING_DATASOURCE_URL",
                environment
                        .get("SPRING_DATASOURCE_URL")
                        .replace("//postgres:5432/", database.url().replaceAll("^jdbc:postgresql:|[^/]*$", "")));
        Path key = Files.writeString(folder.resolve("notary-key"), Signer.newKey());
        environment.replace("CONTRACT_GOVERNANCE_NOTARY_KEY", key.toString());
        Path kept = Files.createDirectories(folder.resolve("notary"));
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxrwxrwx"));
        environment.replace("CONTRACT_GOVERNANCE_NOTARY_FOLDER", kept.toString());
    }

    /** With the port to listen on, which is not the image's, for other tests have that. */
    Map<String, String> environment() {
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(port));
        return environment;
    }

    /** Waits until the process says that it is ready; throws, with what it printed, where it ends instead. */
    void awaitReady(Process process, Path log) {
        Await.until(PATIENCE, "ready", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the application ended instead of getting ready: " + text(log));
            }
            return answer("/actuator/health/readiness", null) == 200;
        });
    }

    /** The status that an auditor is answered with. */
    int asAuditor(String path) {
        return answer(path, issuer.token(Role.AUDITOR));
    }

    private int answer(String path, String token) {
        try (Connection connection = Connection.to(port)) {
            return connection.send(LoadRequest.get(path, token));
        } catch (LostConnection e) {
            return 0;
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
