package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.api.ContractGovernanceApplication;
import org.contractgovernance.database.MadeFolder;
import org.contractgovernance.database.QuickFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The application in a process of its own, which is told to stop while it answers. */
@BesideTheOthers
class GracefulStopIT {

    private static final Pattern READY = Pattern.compile("Ready: http://127\\.0\\.0\\.1:(\\d+)/");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir(factory = QuickFolder.class)
    Path folder;

    @Test
    void whatIsUnderWayIsAnsweredAndNothingElseIsTaken() throws Exception {
        MadeFolder.copyTo(folder);
        Path log = folder.resolve("log");
        ProcessBuilder process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        ContractGovernanceApplication.class.getName(),
                        "--server.port=0",
                        "--contract-governance.samples=false",
                        "--contract-governance.data-folder=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(folder.toFile());
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process application = process.start();
        try {
            int port = port(application, log);
            byte[] body = Sample.registration("stopped").getBytes(StandardCharsets.UTF_8);
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
                OutputStream request = client.getOutputStream();
                request.write(head(token(port), body.length).getBytes(StandardCharsets.US_ASCII));
                request.write(body, 0, 10);
                request.flush();
                // the server asks for the rest of the body, and so has the request in hand
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 ");
                assertThat(answer.readLine()).isEmpty();

                application.destroy();
                awaitRefusal(port);
                request.write(body, 10, body.length - 10);
                request.flush();

                assertThat(answer.readLine()).isEqualTo("HTTP/1.1 201 ");
            }
            assertThat(application.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(Files.readString(log)).doesNotContain("ERROR", "Exception");
        } finally {
            application.destroyForcibly();
        }
    }

    private static String head(String token, int length) {
        return """
                POST /api/v1/contracts HTTP/1.1
                Host: 127.0.0.1
                Authorization: Bearer %s
                Content-Type: application/json
                Content-Length: %d
                Expect: 100-continue
                Prefer: wait=5

                """.formatted(token, length).replace("\n", "\r\n");
    }

    private static int port(Process application, Path log) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (application.isAlive() && Instant.now().isBefore(until)) {
            Matcher ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            Thread.sleep(100);
        }
        throw new AssertionError(Files.readString(log));
    }

    private static void awaitRefusal(int port) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            try (Socket late = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(late.isConnected()).isTrue();
            } catch (ConnectException e) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("still takes new connections");
    }

    private String token(int port) throws IOException, InterruptedException {
        Running.DemoClient[] clients = JsonMapper.shared()
                .readValue(folder.resolve("demo-clients.json").toFile(), Running.DemoClient[].class);
        String secret = "";
        for (Running.DemoClient each : clients) {
            if (each.role().equals("administrator")) {
                secret = each.secret();
            }
        }
        String basic = Base64.getEncoder().encodeToString(("administrator:" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body())
                    .get("access_token")
                    .asString();
        }
    }
}
