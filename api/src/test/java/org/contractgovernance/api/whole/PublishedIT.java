package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is there besides the resources: the document, Swagger UI, health, metrics, and the files of the embedded mode. */
class PublishedIT {

    private final Running application = Running.application();

    private Answer open(String address) {
        return application.send(application.to(address).GET().build());
    }

    @Test
    void theDocumentIsPublishedAndKeptForALinter() throws IOException {
        Answer document = expect(200, open("/openapi"));
        Files.writeString(Path.of("target", "openapi.json"), document.body());

        JsonNode json = document.json();
        assertThat(json.get("openapi").asString()).startsWith("3.1");
        assertThat(json.at("/components/schemas/RaiseIssue/properties").propertyNames())
                .contains("title")
                .doesNotContain("contract");
        assertThat(json.at("/components/schemas/RaiseIssue/properties/severity/enum/0")
                        .asString())
                .isEqualTo("minor");
        assertThat(json.at("/components/schemas/RaiseIssue/properties/title/description")
                        .asString())
                .startsWith("What it is about");
        assertThat(json.at("/components/schemas/SingleIssueLine/properties").propertyNames())
                .contains("reference", "overdue", "standing", "people", "asOf");
        List<String> operations = json.findValuesAsString("operationId");
        assertThat(operations).doesNotHaveDuplicates().noneMatch(id -> id.matches(".*_\\d+"));
    }

    @Test
    void everyOperationShowsARequestAndItsRefusals() {
        JsonNode json = open("/openapi").json();
        List<String> without = new ArrayList<>();
        json.get("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    boolean shows = !method.equals("post")
                            || !operation
                                    .at("/requestBody/content")
                                    .findValues("example")
                                    .isEmpty();
                    if (!shows || !operation.get("responses").has("400") || !operation.has("summary")) {
                        without.add(method + " " + path);
                    }
                }));
        assertThat(without).isEmpty();
    }

    @Test
    void everyFieldAndParameterIsDescribed() {
        JsonNode json = open("/openapi").json();
        List<String> without = new ArrayList<>();
        json.at("/components/schemas")
                .forEachEntry((schema, said) -> said.path("properties").forEachEntry((field, property) -> {
                    if (property.path("description").asString("").isBlank()) {
                        without.add(schema + "." + field);
                    }
                }));
        json.findValues("parameters")
                .forEach(parameters -> parameters.forEach(parameter -> {
                    if (parameter.path("description").asString("").isBlank()) {
                        without.add(parameter.path("name").asString());
                    }
                }));
        assertThat(without).isEmpty();
    }

    /** A controller describes its tag: whoever adds a feature adds no list. */
    @Test
    void everyTagInUseIsDescribedAndContractsComeFirst() {
        JsonNode json = open("/openapi").json();
        List<String> described = new ArrayList<>();
        json.get("tags").forEach(tag -> {
            assertThat(tag.path("description").asString(""))
                    .as(tag.path("name").asString())
                    .isNotBlank();
            described.add(tag.get("name").asString());
        });
        Set<String> used = new TreeSet<>();
        json.get("paths")
                .forEach(operations -> operations.forEach(
                        operation -> operation.get("tags").forEach(tag -> used.add(tag.asString()))));

        assertThat(described).containsExactlyInAnyOrderElementsOf(used).startsWith("Contracts", "KPIs", "KPI returns");
    }

    @Test
    void theSchemaOfEveryEventIsPublishedAndSoIsWhatTheRiskToolIsTold() throws IOException {
        JsonNode listed = expect(200, open("/api/v1/schemas")).json().get("schemas");
        assertThat(listed.findValuesAsString("name")).contains("RiskReferred", "IssueRaised", "EventRedacted");
        JsonNode first = listed.get(0);
        Answer schema = expect(200, open(first.get("address").asString()));
        assertThat(schema.header("Content-Type")).isEqualTo("application/schema+json");
        assertThat(schema.json().get("$id").asString())
                .isEqualTo("https://contractgovernance.org/schemas/RiskReferred/1");
        assertThat(open("/api/v1/schemas/IssueRaised/99").code()).isEqualTo("unknown-address");

        Answer document = expect(200, open("/asyncapi"));
        Files.writeString(Path.of("target", "asyncapi.json"), document.body());
        assertThat(document.json().get("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(expect(200, open("/asyncapi.yaml")).body()).startsWith("asyncapi: 3.0.0\n");
    }

    @Test
    void onlyHealthAndTheDocumentsAreOpen() {
        expect(200, open("/actuator/health"));
        expect(200, open("/actuator/health/liveness"));
        expect(200, open("/actuator/health/readiness"));
        expect(200, open("/swagger-ui/index.html"));
        for (String address :
                List.of("/actuator", "/actuator/prometheus", "/actuator/metrics", "/api/v1/contracts", "/", "/error")) {
            assertThat(open(address).status()).as(address).isIn(401, 404);
        }
    }

    @Test
    void metricsAreTheAdministrators() {
        assertThat(application.get(Role.AUDITOR, "/actuator/prometheus").status())
                .isEqualTo(403);
        assertThat(expect(200, application.get(Role.ADMINISTRATOR, "/actuator/prometheus"))
                        .body())
                .contains("http_server_requests_seconds_count", "registers_behind", "registers_parked");
    }

    @Test
    void secretsAreTheOwnersAlone() throws IOException {
        for (String file : List.of("demo-clients.json", "token-signing-key.json")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(application.folder().resolve(file))))
                    .isEqualTo("rw-------");
        }
    }
}
