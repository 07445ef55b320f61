package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cursors that no list gave, of every list: they are refused by name, and nothing of ours breaks. */
class CursorsIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Running application = Running.application();

    /** Made-up JSON in the place of a cursor, or of what is in one. */
    private static final List<String> MADE_UP = List.of(
            "null",
            "1",
            "-1",
            "9223372036854775807",
            "1e400",
            "1e999999999",
            "0.5",
            "true",
            "\"\"",
            "\"x\"",
            "\"2016-01-01\"",
            "\"+999999999-12-31\"",
            "\"2147483647\"",
            "\"-5\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"NaN\"",
            "\"infinity\"",
            "[]",
            "[null]",
            "{}",
            "{\"position\":1}",
            "[".repeat(600));

    /** Positions that never come. */
    private static final List<String> FAR = List.of("9223372036854775807", "\"2147483647\"");

    private static final List<String> FIELDS = List.of("position", "effectiveOn", "list", "sort", "value", "key");

    @BeforeAll
    static void moreThanOnePage() {
        String contract = Sample.providersContract();
        for (int i = 0; i < 2; i++) {
            Sample.issueIn(contract);
            expect(
                    201,
                    Running.application()
                            .post(
                                    Role.COMMISSIONER,
                                    contract + "/early-warnings",
                                    Sample.warning(""),
                                    "Prefer",
                                    "wait=10"));
        }
    }

    static Stream<String> lists() {
        return Stream.of(
                "…/issues?",
                "…/issues?sort=title&",
                "…/issues?sort=-dueOn&",
                "…/early-warnings?",
                "…/early-warnings?sort=score&",
                "…/kpis?",
                "…/kpi-scorecard?",
                "…/kpi-scorecard/derivation?",
                "…/audit-trail?",
                "…/audit-trail?sort=effectiveOn&",
                "…/risk-reconciliation?",
                "…/changes?fromPosition=0&",
                "…/access-log?",
                "/api/v1/contracts?",
                "/api/v1/access-log?",
                "/api/v1/people/erasures?");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatNoListGaveIsRefused(String list) {
        String address = list.replace("…", Sample.providersContract());
        List<String> forged = new ArrayList<>(MADE_UP);
        forged.addAll(List.of("", "{\"position\":", "\u0000", "nul"));
        for (String each : forged) {
            refuses(address, encoded(each));
        }
        for (String each : List.of("bnVsbA==", "!", "____", "A", "%00", "%F0%9F%98%80")) {
            refuses(address, each);
        }
    }

    /** A cursor's own list is told from its filters, so that whoever has one can make others. */
    @ParameterizedTest
    @MethodSource("lists")
    void whatIsMadeOfACursorBreaksNothing(String list) {
        String address = list.replace("…", Sample.providersContract());
        Answer first = expect(200, application.get(Role.AUDITOR, address + "limit=1"));
        String next = first.json().path("next").asString("");
        if (next.isEmpty()) {
            return;
        }
        String given = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
        for (String field : FIELDS) {
            for (String each : MADE_UP) {
                if (field.equals("position") && FAR.contains(each) && !list.equals("…/issues?")) {
                    // each is waited for; once is enough
                    continue;
                }
                ObjectNode cursor = (ObjectNode) JSON.readTree(given);
                cursor.remove(field);
                String rest = cursor.toString();
                Answer answer = application.get(
                        Role.AUDITOR,
                        address + "cursor="
                                + encoded(rest.substring(0, rest.length() - 1) + ",\"" + field + "\":" + each + "}"));
                // a position that has not come is waited for, and not told apart from one that there is not
                assertThat(answer.status())
                        .as("%s with %s %s: %s", address, field, each, answer.body())
                        .satisfiesAnyOf(
                                status -> assertThat(status).isIn(200, 400),
                                status -> assertThat(answer.code()).isEqualTo("registers-behind"));
                if (answer.status() == 200 && answer.json().has("next")) {
                    expect(
                            200,
                            application.get(
                                    Role.AUDITOR,
                                    address + "cursor="
                                            + answer.json().get("next").asString()));
                }
            }
        }
    }

    private void refuses(String address, String cursor) {
        Answer answer = application.get(Role.AUDITOR, address + "cursor=" + cursor);
        assertThat(answer.status())
                .as("%s with %s: %s", address, cursor, answer.body())
                .isEqualTo(400);
        assertThat(answer.json().at("/errors/0/parameter").asString())
                .as(answer.body())
                .isEqualTo("cursor");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
