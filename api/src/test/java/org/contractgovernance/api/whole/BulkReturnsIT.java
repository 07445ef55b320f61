package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.Collections;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;

/** Many returns in one request: all of them or none, and each error by its row. */
class BulkReturnsIT {

    private final Running application = Running.application();

    @Test
    void everyBadRowIsPointedToWhateverIsWrongWithIt() {
        String contract = Sample.contract();
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", WhoMaySeeWhatIT.KPI));
        String rows = """
                {"code": "SEN-01", "period": "2016-01", "figures": {"numerator": 1, "denominator": 0}},
                {"code": "NO-SUCH-KPI", "period": "2016-01", "figures": {"value": 97}},
                {"code": "SEN-01", "period": "2016-02", "figures": {"value": 97}},
                {"code": "SEN-01", "period": "2016-W05", "figures": {"value": 97}}""";

        Answer refused =
                application.post(Role.COMMISSIONER, contract + "/kpi-returns", "{\"returns\": [" + rows + "]}");

        assertThat(refused.json()
                        .get("errors")
                        .valueStream()
                        .map(each -> each.get("pointer").asString()))
                .as(refused.body())
                .containsExactly("/returns/0/figures/denominator", "/returns/1", "/returns/3/period");
        Answer still = application.get(Role.COMMISSIONER, contract + "/kpis/SEN-01/returns/2016-02");
        assertThat(still.json().has("returned")).as(still.body()).isFalse();
    }

    @Test
    void oneBadRowRefusesAllAndIsPointedTo() {
        String contract = Sample.contract();
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", WhoMaySeeWhatIT.KPI));
        String good = "{\"code\": \"SEN-01\", \"period\": \"2016-01\", \"figures\": {\"value\": 97}}";
        String bad =
                "{\"code\": \"SEN-01\", \"period\": \"2016-02\", \"figures\": {\"numerator\": 1, \"denominator\": 0}}";

        Answer refused = application.post(
                Role.COMMISSIONER, contract + "/kpi-returns", "{\"returns\": [" + good + "," + bad + "]}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("/returns/1");
        Answer still = application.get(Role.COMMISSIONER, contract + "/kpis/SEN-01/returns/2016-01");
        assertThat(still.json().has("returned")).as(still.body()).isFalse();

        Answer accepted = expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/kpi-returns",
                        "{\"returns\": [" + good + "," + good.replace("2016-01", "2016-02") + "]}",
                        "Prefer",
                        "wait=10"));
        assertThat(accepted.json().get("events").findValuesAsString("event"))
                .containsExactly("ReturnSubmitted", "ReturnSubmitted");
        assertThat(application
                        .get(Role.AUDITOR, contract + "/kpi-scorecard?status=submitted")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aBodyOfMorePartsThanAnyHasIsRefusedBeforeTheyAreMade() {
        String contract = Sample.contract();
        assertRefused(contract, "{\"returns\": [%s]}".formatted(list(1_001)), "/returns", "size");
        assertRefused(
                contract,
                "{\"returns\": [{\"figures\": {\"evidence\": [%s]}}]}".formatted(list(101)),
                "/returns/0/figures/evidence",
                "size");
        assertThat(application
                        .post(
                                Role.PROVIDER,
                                contract + "/kpi-returns",
                                "{\"returns\": " + "[".repeat(21) + "]".repeat(21) + "}")
                        .code())
                .isEqualTo("malformed-json");
        // as many parts as there may be, and something wrong with every one
        String row = "{\"code\": \"\", \"figures\": {\"evidence\": [%s]}}".formatted(list(60));
        Answer first = application.post(
                Role.PROVIDER,
                contract + "/kpi-returns",
                "{\"returns\": [%s]}".formatted(String.join(",", Collections.nCopies(1_000, row))));
        assertThat(first.status()).isEqualTo(400);
        assertThat(first.json().get("errors")).hasSize(1);
        Answer one = application.post(
                Role.PROVIDER,
                contract + "/kpis/K/submissions",
                "{\"period\": \"2016-01\", \"figures\": {\"value\": 1, \"evidence\": [%s]}}".formatted(list(300_000)));
        assertThat(one.status()).as(one.body()).isEqualTo(400);
        assertThat(one.json().at("/errors/0/pointer").asString()).isEqualTo("/figures/evidence");
        assertThat(one.json().get("errors")).hasSize(1);
    }

    private void assertRefused(String contract, String body, String pointer, String code) {
        Answer refused = application.post(Role.PROVIDER, contract + "/kpi-returns", body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().get("errors")).hasSize(1);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
    }

    private static String list(int times) {
        return String.join(",", Collections.nCopies(times, "{}"));
    }
}
