package org.contractgovernance.api.whole;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.contractgovernance.api.ContractGovernanceApplication;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.database.MadeFolder;
import org.contractgovernance.database.QuickFolder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application, running as an operator would start it: nothing configured but a port and a folder, unless a test says so. */
public final class Running {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Host and port of a receiver that may be subscribed, and that never answers. */
    public static final String NOBODY_LISTENS = "127.0.0.1:9";

    private static final class Once {
        static final Running APPLICATION = startedWith();
    }

    private final ServletWebServerApplicationContext context;
    private final URI base;
    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Role, String> tokens = new ConcurrentHashMap<>();

    private Running(ServletWebServerApplicationContext context, URI base, Path folder) {
        this.context = context;
        this.base = base;
        this.folder = folder;
    }

    /** The one that tests share. */
    public static Running application() {
        return Once.APPLICATION;
    }

    /** Another one, with its own folder and more configured. */
    static Running startedWith(String... more) {
        Path folder = madeFolder();
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--server.port=0");
        arguments.add("--contract-governance.data-folder=" + folder);
        arguments.add("--contract-governance.samples=false");
        arguments.add("--contract-governance.notary.every=100ms");
        arguments.add("--contract-governance.record-check.look-every=1s");
        arguments.add("--contract-governance.risk-tool.rule-every=1s");
        if (Stream.of(more).noneMatch(each -> each.startsWith("--contract-governance.assessments.every="))) {
            // a test counts the events that it brought about
            arguments.add("--contract-governance.assessments.every=1d");
        }
        if (Stream.of(more).noneMatch(each -> each.startsWith("--contract-governance.failure-policies.every="))) {
            arguments.add("--contract-governance.failure-policies.every=1d");
        }
        if (more.length == 0) {
            // a receiver where nobody listens: a subscription to it is made, and nothing leaves this machine
            arguments.add("--contract-governance.risk-tool.allowed-hosts=" + NOBODY_LISTENS);
        }
        ServletWebServerApplicationContext context = (ServletWebServerApplicationContext)
                SpringApplication.run(ContractGovernanceApplication.class, arguments.toArray(String[]::new));
        SpringApplication.getShutdownHandlers().add(() -> QuickFolder.delete(folder));
        URI base = URI.create("http://127.0.0.1:" + context.getWebServer().getPort());
        return new Running(context, base, folder);
    }

    /** With a database that was made and migrated once: the first start of all is shown by the tests of the sample contracts. */
    private static Path madeFolder() {
        try {
            Path folder = QuickFolder.make("contract-governance-it");
            MadeFolder.copyTo(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        context.close();
    }

    /** Lets the clocks look at once, until they have told what a test waits for. */
    void clocksTell(ThrowingRunnable told) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    lookAtClocks();
                    told.run();
                });
    }

    /** Something that the application is made of. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** All of a kind that the application is made of. */
    <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Where its data are. */
    public Path folder() {
        return folder;
    }

    /** Has the clocks looked at at once, and not within the minute. */
    public void lookAtClocks() {
        superuser()
                .sql(
                        "UPDATE audit.scheduled_tasks SET execution_time = now() WHERE task_name = 'clocks' AND NOT picked")
                .update();
    }

    /** Its database, as its superuser. */
    public JdbcClient superuser() {
        return JdbcClient.create(superusersDatabase());
    }

    DataSource superusersDatabase() {
        try (Reader reader = Files.newBufferedReader(folder.resolve("database-logins.properties"))) {
            Properties logins = new Properties();
            logins.load(reader);
            String url = context.getBean(HikariDataSource.class).getJdbcUrl();
            return new DriverManagerDataSource(url, "postgres", logins.getProperty("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public URI base() {
        return base;
    }

    /** A request to an address, as nobody yet. */
    public HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(base + address));
    }

    /** A request to an address, as the demo client of a role. */
    public HttpRequest.Builder to(String address, Role role) {
        return to(address).header("Authorization", "Bearer " + token(role));
    }

    /** Asks as the demo client of a role. */
    public Answer get(Role role, String address, String... headers) {
        return send(with(to(address, role), headers).GET().build());
    }

    /** Sends JSON as the demo client of a role. */
    public Answer post(Role role, String address, String body, String... headers) {
        return ask(role, "POST", address, "application/json", body, headers);
    }

    /** Sends a body as the demo client of a role. */
    public Answer ask(Role role, String method, String address, String mediaType, String body, String... headers) {
        return send(with(to(address, role), headers)
                .header("Content-Type", mediaType)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a request and waits for the answer. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** An access token of the demo client of a role. */
    public String token(Role role) {
        return tokens.computeIfAbsent(role, this::fetchToken);
    }

    private String fetchToken(Role role) {
        String basic =
                Base64.getEncoder().encodeToString((role.code() + ":" + secret(role)).getBytes(StandardCharsets.UTF_8));
        Answer answer = send(to("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        return answer.json().get("access_token").asString();
    }

    String secret(Role role) {
        DemoClient[] clients =
                JSON.readValue(folder.resolve("demo-clients.json").toFile(), DemoClient[].class);
        return Arrays.stream(clients)
                .filter(each -> each.role().equals(role.code()))
                .findFirst()
                .orElseThrow()
                .secret();
    }

    record DemoClient(String client, String secret, String role) {}

    /** An answer, with its body as text and as JSON. */
    public record Answer(int status, String body, java.net.http.HttpHeaders headers) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** A header's first value; empty where there is none. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The problem's code. */
        public String code() {
            return json().path("code").asString("");
        }
    }
}
