package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Payment by results on the provider's contract, from the scheme to what is clawed back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaymentByResultsIT {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private final Running application = Running.application();
    private final String contract = Sample.providersContract();
    private final String results = contract + "/payment-by-results";
    private final String claims = results + "/claims";

    private static ObjectNode example(String below) {
        return (ObjectNode)
                MAPPER.readTree(Bodies.of("POST", "/api/v1/contracts/{contract}/payment-by-results" + below));
    }

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private Answer post(Role role, String address, JsonNode body) {
        return application.post(role, address, body.toString(), "Prefer", "wait=10");
    }

    private void refused(int status, String code, Answer answer) {
        assertThat(expect(status, answer).json().get("code").asString()).isEqualTo(code);
    }

    private ObjectNode claim(String number, String first, String second) {
        ObjectNode claim = example("/claims");
        claim.put("claim", number + "-" + RUN);
        ((ObjectNode) claim.at("/cases/0")).put("caseReference", first + "-" + RUN);
        ((ObjectNode) claim.at("/cases/1")).put("caseReference", second + "-" + RUN);
        return claim;
    }

    private static ObjectNode because(String reason) {
        return MAPPER.createObjectNode().put("reason", reason);
    }

    @Test
    @Order(1)
    void aSchemeIsSet() {
        ObjectNode scheme = example("");
        Answer set = post(Role.COMMISSIONER, results, scheme);
        // the fuzzer may have set one for the contract that all tests share
        if (set.status() != 409) {
            assertThat(expect(201, set).header("Location")).isEqualTo(results);
        }
        refused(409, "scheme-already-set", post(Role.COMMISSIONER, results, scheme));
        ((ObjectNode) scheme.at("/terms/outputs/0/prices/0")).put("resultPercent", 21);
        refused(400, "payments-do-not-sum", post(Role.COMMISSIONER, Sample.contract() + "/payment-by-results", scheme));
        assertThat(get(Role.PROVIDER, results).at("/terms/0/terms/outputs").findValuesAsString("code"))
                .contains("FAMILY");
        assertThat(get(Role.AUDITOR, results + "/derivation").get("agrees").asBoolean())
                .isTrue();
    }

    @Test
    @Order(2)
    void aClaimIsMadeVerifiedAdjustedPaidAndClawedBack() {
        Answer made = expect(201, post(Role.PROVIDER, claims, claim("RC-1", "F-1", "F-2")));
        String address = claims + "/RC-1-" + RUN;
        assertThat(made.header("Location")).isEqualTo(address);

        refused(
                409,
                "claim-not-verified",
                post(Role.COMMISSIONER, address + "/accept", example("/claims/{claim}/accept")));
        expect(200, post(Role.COMMISSIONER, address + "/verify", example("/claims/{claim}/verify")));
        expect(200, post(Role.COMMISSIONER, address + "/adjust", example("/claims/{claim}/adjust")));
        Answer paid = expect(200, post(Role.COMMISSIONER, address + "/accept", MAPPER.createObjectNode()));
        JsonNode shown = get(Role.PROVIDER, address);
        assertThat(shown.get("status").asString()).isEqualTo("accepted");
        assertThat(shown.get("verifications").asInt()).isEqualTo(1);
        // one family of the first year, less one sixth: 3,200 x 5/6
        assertThat(shown.get("acceptedAmount").decimalValue()).isEqualByComparingTo("2666.67");
        assertThat(shown.at("/priced/cases/0/parts/0/exact").asString()).isEqualTo("8000/3");

        refused(
                400,
                "more-than-paid",
                post(
                        Role.COMMISSIONER,
                        address + "/claw-back",
                        because("Taken on twice").put("caseNumber", 1).put("pounds", 2666.68)));
        expect(200, post(Role.COMMISSIONER, address + "/claw-back", example("/claims/{claim}/claw-back")));
        refused(409, "clawed-back-already", post(Role.COMMISSIONER, address + "/claw-back", because("Again")));
        assertThat(get(Role.PROVIDER, address).get("paidAmount").decimalValue()).isEqualByComparingTo("1666.67");
        assertThat(get(
                                Role.PROVIDER,
                                address + "?minPosition="
                                        + paid.json().get("position").asLong())
                        .get("standing")
                        .get("version")
                        .asLong())
                .isEqualTo(4);

        // at 60% and not at 80% the family is 2,000.00, and five eighths of it are left; nothing is written
        JsonNode supposed = expect(
                        200,
                        application.post(
                                Role.AUDITOR,
                                contract + "/what-if/results",
                                Bodies.of("POST", "/api/v1/contracts/{contract}/what-if/results")))
                .json();
        JsonNode again = supposed.get("claims")
                .valueStream()
                .filter(each -> each.get("claim").asString().equals("RC-1-" + RUN))
                .findFirst()
                .orElseThrow();
        assertThat(again.at("/pay/toProvider").decimalValue()).isEqualByComparingTo("1666.67");
        assertThat(again.at("/pay/toProviderSupposed").decimalValue()).isEqualByComparingTo("1250.00");
        assertThat(again.at("/cases/0/partsSupposed/0/exact").asString()).isEqualTo("2000");
        assertThat(get(Role.PROVIDER, address).get("paidAmount").decimalValue()).isEqualByComparingTo("1666.67");

        JsonNode derived = get(Role.AUDITOR, address + "/derivation");
        assertThat(derived.get("agrees").asBoolean()).isTrue();
        assertThat(derived.get("fields")
                        .valueStream()
                        .filter(each -> each.get("field").asString().equals("acceptedAmount"))
                        .map(each -> each.get("madeBy").asLong()))
                .containsExactly(paid.json().get("position").asLong());
    }

    @Test
    @Order(3)
    void aCaseIsPaidOnceWhateverTheClaimAndHoweverItIsWritten() {
        ObjectNode again = claim("RC-2", "F-9", "F-1");
        ((ObjectNode) again.at("/cases/1")).put("caseReference", "f-1-" + RUN.toUpperCase(java.util.Locale.ROOT));
        Answer refusal = expect(409, post(Role.PROVIDER, claims, again));
        assertThat(refusal.json().get("code").asString()).isEqualTo("case-claimed-already");
        assertThat(refusal.body()).contains(claims + "/RC-1-" + RUN).contains("/cases/1/caseReference");
        refused(409, "claimed-already", post(Role.PROVIDER, claims, claim("RC-1", "F-7", "F-8")));
        expect(201, post(Role.PROVIDER, claims, claim("RC-3", "F-9", "F-10").put("payment", "result")));
    }

    @Test
    @Order(4)
    void whoClaimsAtTheSameMomentIsPaidOnce() throws Exception {
        List<Integer> answers;
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            answers = together
                    .invokeAll(IntStream.range(0, 8)
                            .<java.util.concurrent.Callable<Integer>>mapToObj(i ->
                                    () -> post(Role.PROVIDER, claims, claim("RC-T" + i, "F-T", "F-U" + i))
                                            .status())
                            .toList())
                    .stream()
                    .map(each -> each.resultNow())
                    .sorted()
                    .toList();
        }
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    @Order(5)
    void theProviderClaimsAndTheCouncilDecides() {
        String address = claims + "/RC-3-" + RUN;
        assertThat(post(Role.PROVIDER, address + "/accept", MAPPER.createObjectNode())
                        .status())
                .isEqualTo(403);
        assertThat(post(Role.COMMISSIONER, claims, claim("RC-4", "F-11", "F-12"))
                        .status())
                .isEqualTo(403);
        assertThat(post(Role.COMMISSIONER, address + "/refuse", MAPPER.createObjectNode())
                        .status())
                .isEqualTo(400);
        expect(200, post(Role.COMMISSIONER, address + "/refuse", because("No evidence came with it")));
        refused(409, "claim-decided", post(Role.COMMISSIONER, address + "/refuse", because("Again")));
        assertThat(get(Role.AUDITOR, claims + "?status=refused&output=FAMILY")
                        .get("total")
                        .asLong())
                .isPositive();
        assertThat(application.get(Role.AUDITOR, claims + "/NONE").status()).isEqualTo(404);
        assertThat(post(Role.COMMISSIONER, claims + "/NONE/refuse", because("None"))
                        .status())
                .isEqualTo(404);
    }
}
