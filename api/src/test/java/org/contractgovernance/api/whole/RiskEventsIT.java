package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the corporate risk tool is told when it comes and asks, and what it says back. */
class RiskEventsIT {

    private static final String EVENTS = "/api/v1/events";

    private final Running application = Running.application();

    private String warning(String contract, String more) {
        return expect(201, application.post(Role.COMMISSIONER, contract + "/early-warnings", Sample.warning(more)))
                .header("Location");
    }

    private long did(Role role, String address, String body) {
        return expect(200, application.post(role, address, body, "Prefer", "wait=10"))
                .json()
                .get("position")
                .asLong();
    }

    private JsonNode page(String contract, long after, String more) {
        String own = contract.substring(contract.lastIndexOf('/') + 1);
        return expect(200, application.get(Role.RISK_TOOL, EVENTS + "?contract=" + own + "&after=" + after + more))
                .json();
    }

    private List<JsonNode> all(String contract) {
        return page(contract, 0, "&limit=500").get("events").valueStream().toList();
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream()
                .map(each -> each.get("type").asString().replace("contract-governance.", ""))
                .toList();
    }

    private static String assessed(int likelihood, String more) {
        return "{\"assessment\": \"current\", \"likelihood\": %d, \"impact\": 4, \"reason\": \"Seen\"%s}"
                .formatted(likelihood, more);
    }

    @Test
    void theToolIsToldWhatTheRegisterShowsAndNothingElse() {
        String contract = Sample.contract();
        String warning = warning(contract, "");
        did(Role.COMMISSIONER, warning + "/assess", assessed(2, ""));
        long referred = did(Role.COMMISSIONER, warning + "/refer-to-corporate-risk", "{\"reason\": \"Others too\"}");
        did(Role.COMMISSIONER, warning + "/review", "{\"note\": \"No better\"}");
        did(Role.COMMISSIONER, warning + "/assess", assessed(5, ", \"visibility\": \"council-only\""));
        did(Role.COMMISSIONER, warning + "/take-back-referral", "{\"reason\": \"It is ours\"}");
        did(Role.COMMISSIONER, warning + "/assess", assessed(4, ""));
        did(Role.COMMISSIONER, warning + "/refer-to-corporate-risk", "{\"reason\": \"It is not\"}");
        long closed = did(Role.COMMISSIONER, warning + "/close", "{\"outcome\": \"It passed\"}");

        List<JsonNode> events = all(contract);
        assertThat(types(events))
                .containsExactly(
                        "RiskReferred.v1",
                        "RiskRevised.v1", // the review: the trend is no longer new
                        "RiskRevised.v1",
                        "RiskWithdrawn.v1",
                        "RiskReferred.v1",
                        "RiskClosed.v1");
        JsonNode first = events.getFirst();
        String reference = warning.substring(warning.lastIndexOf('/') + 1);
        assertThat(first.get("specversion").asString()).isEqualTo("1.0");
        assertThat(first.get("id").asString()).isEqualTo(Long.toString(referred));
        assertThat(first.get("source").asString()).endsWith(contract.replace("/api/v1", ""));
        assertThat(first.get("subject").asString()).isEqualTo(reference);
        assertThat(first.has("sequence")).isFalse();
        assertThat(first.at("/data/score/score").asInt()).isEqualTo(8);
        assertThat(events.get(2).at("/data/score/score").asInt()).isEqualTo(20);
        assertThat(events.getLast().get("id").asString()).isEqualTo(Long.toString(closed));
        assertThat(events.toString()).doesNotContain("printer", "Others too", "No better", "It passed", "person-");

        // one by one, and what is asked for again, are the same
        List<JsonNode> oneByOne = new ArrayList<>();
        long after = 0;
        while (true) {
            JsonNode page = page(contract, after, "&limit=1");
            page.get("events").forEach(oneByOne::add);
            if (page.get("events").isEmpty()) {
                break;
            }
            after = page.get("next").asLong();
        }
        assertThat(oneByOne).isEqualTo(events);
        assertThat(application.get(Role.PROVIDER, EVENTS).status()).isEqualTo(403);
    }

    @Test
    void whatTheToolSaysIsKeptBesideTheRegistersOwn() {
        String contract = Sample.contract();
        String warning = warning(contract, "");
        long position = did(Role.COMMISSIONER, warning + "/refer-to-corporate-risk", "{\"reason\": \"Others too\"}");
        did(
                Role.RISK_TOOL,
                warning + "/acknowledge-risk",
                "{\"toolReference\": \"CR-0042\", \"position\": " + position + "}");
        did(Role.RISK_TOOL, warning + "/report-risk", "{\"score\": 6, \"status\": \"Treat\"}");

        JsonNode shown =
                expect(200, application.get(Role.COMMISSIONER, warning)).json();
        assertThat(shown.get("score").asInt()).isEqualTo(12);
        assertThat(shown.at("/corporateRisk/acknowledged/toolReference").asString())
                .isEqualTo("CR-0042");
        assertThat(shown.at("/corporateRisk/tool/score").asInt()).isEqualTo(6);
        assertThat(types(all(contract))).as("the tool is not told what it said").containsExactly("RiskReferred.v1");
        Answer again = application.post(
                Role.RISK_TOOL,
                warning + "/acknowledge-risk",
                "{\"toolReference\": \"CR-0042\", \"position\": " + position + "}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("acknowledged-already");
    }

    private List<String> drift(String contract, String more) {
        return expect(200, application.get(Role.RISK_TOOL, contract + "/risk-reconciliation" + more))
                .json()
                .get("entries")
                .valueStream()
                .map(each -> each.get("drift").asString())
                .toList();
    }

    @Test
    void driftIsCountedForPrometheus() {
        String metrics = expect(200, application.get(Role.ADMINISTRATOR, "/actuator/prometheus"))
                .body();
        assertThat(metrics).contains("risk_drift{drift=\"missing-there\"");
    }

    @Test
    void inWhatTheTwoDoNotSayTheSameIsToldAndRepaired() {
        String contract = Sample.contract();
        String warning = warning(contract, "");
        assertThat(drift(contract, "")).as("not referred").isEmpty();
        long told = did(Role.COMMISSIONER, warning + "/refer-to-corporate-risk", "{\"reason\": \"Others too\"}");
        assertThat(drift(contract, "")).containsExactly("missing-there");
        String acknowledge = "{\"toolReference\": \"CR-0042\", \"position\": %d}";
        did(Role.RISK_TOOL, warning + "/acknowledge-risk", acknowledge.formatted(told));
        assertThat(drift(contract, "")).isEmpty();
        long revised = did(Role.COMMISSIONER, warning + "/assess", assessed(4, ""));
        assertThat(drift(contract, "")).containsExactly("stale-acknowledgement");
        did(Role.RISK_TOOL, warning + "/report-risk", "{\"score\": 12, \"closed\": true}");
        assertThat(drift(contract, "")).containsExactly("different-score", "stale-acknowledgement", "closed-there");
        assertThat(drift(contract, "?drift=closed-there")).containsExactly("closed-there");
        did(Role.RISK_TOOL, warning + "/report-risk", "{\"score\": 16}");
        did(Role.RISK_TOOL, warning + "/acknowledge-risk", acknowledge.formatted(revised));
        assertThat(drift(contract, "")).isEmpty();
        long closed = did(Role.COMMISSIONER, warning + "/close", "{\"outcome\": \"It passed\"}");
        assertThat(drift(contract, "")).as("the tool does not know yet").containsExactly("stale-acknowledgement");
        did(Role.RISK_TOOL, warning + "/acknowledge-risk", acknowledge.formatted(closed));
        assertThat(drift(contract, "")).isEmpty();
    }

    @Test
    void whatTheToolHoldsAndIsNoEarlyWarningIsToldUntilItIsOneOrIsClosed() {
        String contract = Sample.contract();
        String unmatched = contract + "/unmatched-risks";
        did(Role.RISK_TOOL, unmatched, "{\"toolReference\": \"CR-0077\", \"score\": 9, \"status\": \"Treat\"}");
        JsonNode line = expect(200, application.get(Role.COMMISSIONER, contract + "/risk-reconciliation"))
                .json()
                .at("/entries/0");
        assertThat(line.get("drift").asString()).isEqualTo("missing-here");
        assertThat(line.get("toolReference").asString()).isEqualTo("CR-0077");
        assertThat(line.at("/tool/score").asInt()).isEqualTo(9);
        assertThat(line.has("reference")).isFalse();
        assertThat(application.get(Role.PROVIDER, contract + "/history").body()).doesNotContain("CR-0077", "nmatched");

        String warning = warning(contract, "");
        long told = did(Role.COMMISSIONER, warning + "/refer-to-corporate-risk", "{\"reason\": \"It is theirs\"}");
        assertThat(drift(contract, "")).containsExactly("missing-there", "missing-here");
        did(
                Role.RISK_TOOL,
                warning + "/acknowledge-risk",
                "{\"toolReference\": \"CR-0077\", \"position\": " + told + "}");
        assertThat(drift(contract, "")).as("the two are the same").isEmpty();

        did(Role.RISK_TOOL, unmatched, "{\"toolReference\": \"CR-0078\"}");
        assertThat(drift(contract, "?drift=missing-here")).containsExactly("missing-here");
        did(Role.RISK_TOOL, unmatched, "{\"toolReference\": \"CR-0078\", \"closed\": true}");
        assertThat(drift(contract, "")).isEmpty();
    }

    @Test
    void theContractsRuleRefersWhatItAsksFor() {
        String contract = Sample.contract();
        String warning = warning(contract, "");
        did(
                Role.COMMISSIONER,
                contract + "/referral-rule",
                "{\"rule\": {\"score\": 16, \"kinds\": [], \"days\": 0}, \"reason\": \"Our appetite\"}");
        assertThat(application.get(Role.PROVIDER, contract).body()).doesNotContain("referralRule");
        JsonNode shown =
                expect(200, application.get(Role.COMMISSIONER, contract)).json();
        assertThat(shown.at("/referralRule/score").asInt()).isEqualTo(16);
        did(Role.COMMISSIONER, warning + "/assess", assessed(4, ""));

        Awaitility.await()
                .atMost(20, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(types(all(contract))).containsExactly("RiskReferred.v1"));
        JsonNode referral = expect(200, application.get(Role.AUDITOR, contract + "/audit-trail"))
                .json()
                .get("entries")
                .valueStream()
                .filter(each -> each.get("event").asString().equals("ReferredToCorporateRisk"))
                .findFirst()
                .orElseThrow();
        assertThat(referral.get("client").asString()).isEqualTo("contract-governance");
        assertThat(referral.get("reason").asString()).isEqualTo("The contract's rule of referral asks for it");
        did(Role.COMMISSIONER, contract + "/referral-rule/end", "{\"reason\": \"The board decides\"}");
        assertThat(application
                        .post(Role.COMMISSIONER, contract + "/referral-rule/end", "{\"reason\": \"Again\"}")
                        .code())
                .isEqualTo("no-referral-rule");
    }

    @Test
    void whoeverWaitsIsAnsweredWhenThereIsSomething() throws Exception {
        String contract = Sample.contract();
        String warning = warning(contract, "");
        long after = page(contract, 0, "").get("next").asLong();
        CompletableFuture<JsonNode> waiting = CompletableFuture.supplyAsync(() -> page(contract, after, "&wait=20"));
        CompletableFuture<List<String>> streamed = CompletableFuture.supplyAsync(() -> streamed(contract, after));
        did(Role.COMMISSIONER, warning + "/refer-to-corporate-risk", "{\"reason\": \"Others too\"}");

        JsonNode page = waiting.get(15, TimeUnit.SECONDS);
        assertThat(page.get("events")).hasSize(1);
        List<String> lines = streamed.get(15, TimeUnit.SECONDS);
        assertThat(lines.get(0)).isEqualTo("id: " + page.at("/events/0/id").asString());
        assertThat(lines.get(1)).isEqualTo("event: contract-governance.RiskReferred.v1");
        assertThat(JsonMapper.shared().readTree(lines.get(2).substring("data: ".length())))
                .isEqualTo(page.at("/events/0"));
    }

    /** The lines of the first event. */
    private List<String> streamed(String contract, long after) {
        String own = contract.substring(contract.lastIndexOf('/') + 1);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<java.io.InputStream> answer = http.send(
                    application
                            .to(EVENTS + "?contract=" + own, Role.RISK_TOOL)
                            .header("Accept", "text/event-stream")
                            .header("Last-Event-ID", Long.toString(after))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                List<String> lines = new ArrayList<>();
                while (lines.size() < 3) {
                    String line = reader.readLine();
                    if (line.startsWith("id:") || !lines.isEmpty()) {
                        lines.add(line);
                    }
                }
                return lines;
            } finally {
                http.shutdownNow();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
