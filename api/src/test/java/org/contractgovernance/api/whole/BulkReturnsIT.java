package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

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
}
