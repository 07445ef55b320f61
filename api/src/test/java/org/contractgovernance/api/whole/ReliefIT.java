package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Relief from a claim to a revocation, and what of it is refused. */
class ReliefIT {

    private static final String CLAIM = """
            {"cause": "authority-cause", "clause": "Schedule 2.2, paragraph 6.1", "obligation": "Access to the case system",
             "narrative": "The case system was down for six days.", "effectiveOn": "2016-04-08", "periods": [%s]}""";

    private final Running application = Running.application();
    private final String contract = Sample.providersContract();
    private final String relief = contract + "/relief";

    private static String period(String kpi, String period) {
        return "{\"kpi\": \"%s\", \"period\": \"%s\"}".formatted(kpi, period);
    }

    private Answer post(Role role, String address, String body) {
        return application.post(role, address, body, "Prefer", "wait=10");
    }

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    /** A KPI that no other test claims relief for. */
    private String kpi(String code) {
        String body = WhoMaySeeWhatIT.KPI.replace("SEN-01", code);
        Answer defined = post(Role.COMMISSIONER, contract + "/kpis", body);
        assertThat(defined.status()).isIn(201, 409);
        return code;
    }

    private Answer claim(String... periods) {
        return post(Role.PROVIDER, relief, CLAIM.formatted(String.join(", ", periods)));
    }

    @Test
    void reliefIsClaimedPartlyGrantedAndRevoked() {
        String kpi = kpi("RELIEF-01");
        Answer claimed = expect(201, claim(period(kpi, "2016-01"), period(kpi, "2016-02")));
        String one = claimed.header("Location");
        assertThat(one).startsWith(relief + "/RL-");
        JsonNode shown = get(Role.PROVIDER, one);
        assertThat(shown.get("status").asString()).isEqualTo("claimed");
        assertThat(shown.at("/periods/1/to").asString()).isEqualTo("2016-02-29");
        assertThat(shown.get("clause").asString()).isEqualTo("Schedule 2.2, paragraph 6.1");

        expect(
                200,
                post(
                        Role.COMMISSIONER,
                        one + "/grant",
                        "{\"periods\": [%s], \"reason\": \"It was down as claimed\"}"
                                .formatted(period(kpi, "2016-01"))));
        expect(200, post(Role.COMMISSIONER, one + "/refuse", "{\"reason\": \"It was up in February\"}"));
        JsonNode decided = get(Role.PROVIDER, one);
        assertThat(decided.get("status").asString()).isEqualTo("partly-granted");
        assertThat(decided.get("periods").findValuesAsString("decision")).containsExactly("granted", "refused");
        assertThat(decided.get("periods").findValuesAsString("reason"))
                .containsExactly("It was down as claimed", "It was up in February");

        expect(200, post(Role.COMMISSIONER, one + "/revoke", "{\"reason\": \"The log shows otherwise\"}"));
        JsonNode revoked = get(Role.PROVIDER, one);
        assertThat(revoked.get("status").asString()).isEqualTo("revoked");
        assertThat(revoked.at("/periods/0/reason").asString()).isEqualTo("The log shows otherwise");

        assertThat(get(Role.AUDITOR, one + "/derivation").get("agrees").asBoolean())
                .isTrue();
        String reference = one.substring(one.lastIndexOf('/') + 1);
        assertThat(get(Role.AUDITOR, contract + "/audit-trail?reference=" + reference)
                        .findValuesAsString("line"))
                .containsExactly(
                        "Relief %s was revoked for %s 2016-01".formatted(reference, kpi),
                        "Relief %s was refused for %s 2016-02".formatted(reference, kpi),
                        "Relief %s was granted for %s 2016-01".formatted(reference, kpi),
                        "Relief %s was claimed for %s 2016-01, %s 2016-02, by Schedule 2.2, paragraph 6.1 (authority cause): The case system was down for six days."
                                .formatted(reference, kpi, kpi));
        assertThat(get(
                                Role.AUDITOR,
                                contract + "/changes?fromPosition="
                                        + claimed.json().get("position").asLong())
                        .findValuesAsString("register"))
                .contains("relief");
    }

    @Test
    void theRegisterIsFilteredByStatusCauseKpiAndDecision() {
        String kpi = kpi("RELIEF-02");
        String one = expect(201, claim(period(kpi, "2016-01"), period(kpi, "2016-02")))
                .header("Location");
        expect(
                200,
                post(
                        Role.COMMISSIONER,
                        one + "/grant",
                        "{\"periods\": [%s], \"reason\": \"Ours\"}".formatted(period(kpi, "2016-01"))));

        assertThat(found("kpi=" + kpi)).isEqualTo(1);
        assertThat(found("kpi=" + kpi + "&status=partly-decided&cause=authority-cause&decision=granted"))
                .isEqualTo(1);
        assertThat(found("kpi=" + kpi + "&decision=claimed&decision=revoked")).isEqualTo(1);
        assertThat(found("kpi=" + kpi + "&decision=revoked")).isZero();
        assertThat(found("kpi=" + kpi + "&status=granted")).isZero();
        assertThat(found("kpi=" + kpi + "&cause=force-majeure")).isZero();
        assertThat(found("kpi=NOTHING")).isZero();
        assertThat(application.get(Role.COMMISSIONER, relief + "?status=open").status())
                .isEqualTo(400);
    }

    private int found(String filter) {
        return get(Role.COMMISSIONER, relief + "?" + filter).get("entries").size();
    }

    @Test
    void aPeriodIsClaimedOnceAsLongAsTheClaimIsOpenOrGranted() {
        String kpi = kpi("RELIEF-03");
        String one = expect(201, claim(period(kpi, "2016-01"))).header("Location");

        JsonNode problem =
                refused(409, "relief-claimed-already", claim(period(kpi, "2016-02"), period(kpi, "2016-01")));
        assertThat(problem.toString()).contains("/periods/1").contains(one);

        expect(200, post(Role.PROVIDER, one + "/withdraw", "{\"reason\": \"In time after all\"}"));
        expect(201, claim(period(kpi, "2016-01")));
    }

    @Test
    void ofClaimsForOnePeriodAtTheSameMomentOneIsTaken() throws Exception {
        String kpi = kpi("RELIEF-04");
        List<Callable<Answer>> claims = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            claims.add(() -> claim(period(kpi, "2016-03")));
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> each : many.invokeAll(claims)) {
                answers.add(each.get().status());
            }
        }

        assertThat(answers).containsOnlyOnce(201).contains(409);
        assertThat(found("kpi=" + kpi)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | relief-of-unknown-kpi | /periods/0/kpi | {\"kpi\": \"NONE\", \"period\": \"2016-01\"}",
                "400 | period-does-not-fit | /periods/0/period | {\"kpi\": \"RELIEF-05\", \"period\": \"2016-W01\"}",
                "400 | period-does-not-fit | /periods/0/period | {\"kpi\": \"RELIEF-05\", \"period\": \"2014-01\"}",
                "400 | malformed | /periods/0/period | {\"kpi\": \"RELIEF-05\", \"period\": \"\"}",
                "400 | malformed | /periods/0/kpi | {\"period\": \"2016-01\"}",
                "400 | malformed | /periods/0 | null",
                "400 | malformed | /periods | ''"
            })
    void aClaimIsRefusedAtItsField(int status, String code, String pointer, String period) {
        kpi("RELIEF-05");
        Answer answer = expect(status, claim(period));
        assertThat(answer.body()).contains(pointer);
        if (!code.equals("malformed")) {
            assertThat(answer.json().get("code").asString()).isEqualTo(code);
        }
    }

    @Test
    void theProviderClaimsAndTheCouncilDecides() {
        String kpi = kpi("RELIEF-06");
        String body = CLAIM.formatted(period(kpi, "2016-01"));
        assertThat(post(Role.COMMISSIONER, relief, body).status()).isEqualTo(403);
        assertThat(post(Role.REVIEWER, relief, body).status()).isEqualTo(403);
        String one = expect(201, claim(period(kpi, "2016-01"))).header("Location");
        assertThat(post(Role.PROVIDER, one + "/grant", "{\"reason\": \"Ours\"}").status())
                .isEqualTo(403);
        assertThat(post(Role.COMMISSIONER, one + "/withdraw", "{\"reason\": \"Theirs\"}")
                        .status())
                .isEqualTo(403);
        assertThat(post(Role.COMMISSIONER, one + "/grant", "{}").status()).isEqualTo(400);
        assertThat(post(Role.COMMISSIONER, one + "/grant", "{\"periods\": [], \"reason\": \"Ours\"}")
                        .status())
                .isEqualTo(400);
        assertThat(post(Role.COMMISSIONER, relief + "/RL-999999/grant", "{\"reason\": \"Ours\"}")
                        .status())
                .isEqualTo(404);
        refused(409, "relief-not-granted", post(Role.COMMISSIONER, one + "/revoke", "{\"reason\": \"No\"}"));
    }

    private static JsonNode refused(int status, String code, Answer answer) {
        JsonNode problem = expect(status, answer).json();
        assertThat(problem.get("code").asString()).isEqualTo(code);
        return problem;
    }
}
