package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.math.BigDecimal;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Gain share on the provider's contract, from the terms to a share that both parties certified. */
class GainShareIT {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A year that no other test states. */
    private static final String YEAR = "2019-20";

    private final Running application = Running.application();
    private final String share = Sample.providersContract() + "/gain-share";
    private final String statement = share + "/statements/" + YEAR;

    private static ObjectNode example(String below) {
        return (ObjectNode) MAPPER.readTree(Bodies.of("POST", "/api/v1/contracts/{contract}/gain-share" + below));
    }

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private Answer post(Role role, String address, JsonNode body) {
        return application.post(role, address, body.toString(), "Prefer", "wait=10");
    }

    private Answer act(Role role, String act) {
        return post(role, statement + "/" + act, MAPPER.createObjectNode());
    }

    private static void refused(int status, String code, Answer answer) {
        assertThat(expect(status, answer).json().get("code").asString()).isEqualTo(code);
    }

    private static ObjectNode draft(String outturn) {
        ObjectNode draft = example("/statements/{year}/draft");
        draft.remove("effectiveOn");
        ((ObjectNode) draft.get("figures")).put("outturn", new BigDecimal(outturn));
        return draft;
    }

    @Test
    void aShareStandsOnceBothPartiesHaveCertifiedIt() {
        Answer set = post(Role.COMMISSIONER, share, example(""));
        // the fuzzer may have set one for the contract that all tests share
        if (set.status() != 409) {
            assertThat(expect(201, set).header("Location")).isEqualTo(share);
        }

        expect(200, post(Role.PROVIDER, statement + "/draft", draft("200000.00")));
        refused(409, "own-draft", act(Role.PROVIDER, "agree"));
        refused(409, "statement-not-agreed", act(Role.PROVIDER, "certify"));
        ObjectNode reason = MAPPER.createObjectNode().put("reason", "The outturn leaves out redundancies");
        expect(400, act(Role.COMMISSIONER, "dispute"));
        expect(200, post(Role.COMMISSIONER, statement + "/dispute", reason));
        assertThat(get(Role.PROVIDER, statement).get("disputedBecause").asString())
                .isEqualTo("The outturn leaves out redundancies");
        expect(200, post(Role.PROVIDER, statement + "/draft", draft("450000.00")));
        expect(200, act(Role.COMMISSIONER, "agree"));

        expect(200, act(Role.PROVIDER, "certify"));
        refused(409, "certified-by-one-party", act(Role.PROVIDER, "certify"));
        JsonNode alone = get(Role.COMMISSIONER, statement);
        assertThat(alone.get("status").asString()).isEqualTo("agreed");
        assertThat(alone.get("signedBy").asString()).isEqualTo("provider");
        assertThat(alone.path("certifiedToProvider").isMissingNode()
                        || alone.path("certifiedToProvider").isNull())
                .isTrue();

        Answer both = expect(200, act(Role.COMMISSIONER, "certify"));
        JsonNode stands = get(Role.PROVIDER, statement);
        assertThat(stands.get("status").asString()).isEqualTo("certified");
        // a quarter of what was saved
        assertThat(stands.get("certifiedToProvider").decimalValue()).isEqualByComparingTo("12500");
        refused(409, "statement-certified", act(Role.COMMISSIONER, "certify"));

        // half of 50,000.00 and not a quarter, and nothing is written
        String other = Bodies.of("POST", "/api/v1/contracts/{contract}/what-if/gain-share");
        JsonNode supposed = expect(
                        200, application.post(Role.AUDITOR, Sample.providersContract() + "/what-if/gain-share", other))
                .json();
        JsonNode year = supposed.get("years")
                .valueStream()
                .filter(each -> each.get("year").asString().equals(YEAR))
                .findFirst()
                .orElseThrow();
        assertThat(year.at("/shares/difference").decimalValue()).isEqualByComparingTo("12500");
        assertThat(year.at("/lines/0/exactSupposed").asString()).isEqualTo("25000");
        assertThat(get(Role.AUDITOR, statement).get("certifiedToProvider").decimalValue())
                .isEqualByComparingTo("12500");

        JsonNode derived = get(Role.AUDITOR, statement + "/derivation");
        assertThat(derived.get("agrees").asBoolean()).isTrue();
        assertThat(derived.get("fields")
                        .valueStream()
                        .filter(each -> each.get("field").asString().equals("certifiedToProvider"))
                        .map(each -> each.get("madeBy").asLong()))
                .containsExactly(both.json().get("position").asLong());
        assertThat(get(Role.AUDITOR, share + "/statements?status=certified").findValuesAsString("year"))
                .contains(YEAR);
    }

    @Test
    void whatContradictsItselfIsRefusedAtItsField() {
        String other = Sample.contract() + "/gain-share";
        ObjectNode holed = example("");
        ((ObjectNode) holed.at("/terms/bands/1")).put("from", 81);
        Answer refusal = expect(400, post(Role.COMMISSIONER, other, holed));
        assertThat(refusal.json().get("code").asString()).isEqualTo("share-bands-leave-a-hole");
        assertThat(refusal.body()).contains("/terms/bands/1/from");

        expect(201, post(Role.COMMISSIONER, other, example("")));
        refused(409, "share-already-set", post(Role.COMMISSIONER, other, example("")));
        refused(400, "year-of-no-contract", post(Role.COMMISSIONER, other + "/statements/1999-00/draft", draft("1")));
        refused(409, "year-not-over", post(Role.COMMISSIONER, other + "/statements/2098-99/draft", draft("1")));
        refused(
                404,
                "unknown-statement",
                post(Role.COMMISSIONER, other + "/statements/2016-17/agree", MAPPER.createObjectNode()));
        assertThat(post(Role.PROVIDER, share, example("")).status()).isEqualTo(403);
        assertThat(application.get(Role.AUDITOR, other + "/statements/2016-17").status())
                .isEqualTo(404);
    }
}
