package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who read what, as the auditor reads it. */
class AccessLogIT {

    private final Running application = Running.application();

    private JsonNode log(String address, String question) {
        JsonNode[] found = new JsonNode[1];
        await().until(() -> {
            found[0] = expect(200, application.get(Role.AUDITOR, address + "question=" + question))
                    .json();
            return !found[0].get("entries").isEmpty();
        });
        return found[0];
    }

    @Test
    void whoReadWhatIsThereWithTheirName() {
        String contract = Sample.contract();
        Answer asked = expect(
                200,
                application.get(
                        Role.COMMISSIONER, contract + "/issues?status=open&text=Ann&effectiveOn=2016-05-01&limit=7"));

        JsonNode page = log(contract + "/access-log?", "IssuesLog");
        JsonNode entry = page.get("entries").get(0);
        assertThat(entry.get("correlation").asString()).isEqualTo(asked.header("X-Correlation-Id"));
        assertThat(entry.get("outcome").asString()).isEqualTo("answered");
        assertThat(entry.get("position").asLong())
                .isEqualTo(asked.json().at("/asOf/position").asLong());
        assertThat(entry.get("roles").toString()).isEqualTo("[\"commissioner\"]");
        assertThat(entry.get("about").toString())
                .contains("\"status\":[\"open\"]", "\"effectiveOn\":\"2016-05-01\"", "\"size\":7", "\"text\":\"…\"")
                .doesNotContain("Ann");
        assertThat(page.get("people").get(entry.get("actor").asString()).asString())
                .isEqualTo("commissioner");
        assertThat(log(contract + "/access-log?", "AccessLog")
                        .get("entries")
                        .get(0)
                        .get("client")
                        .asString())
                .isEqualTo("auditor");
    }

    @Test
    void whatIsAboutNoContractIsThereToo() {
        String person = "person-01890a5d-ac96-774b-bcce-b302099a8057";
        expect(404, application.get(Role.REVIEWER, "/api/v1/people/" + person));

        List<JsonNode> entries = new ArrayList<>();
        await().until(() -> {
            log("/api/v1/access-log?limit=200&", "OnePerson")
                    .get("entries")
                    .valueStream()
                    .filter(each -> each.at("/about/person").asString("").equals(person))
                    .forEach(entries::add);
            return !entries.isEmpty();
        });
        assertThat(entries).allSatisfy(each -> {
            assertThat(each.get("outcome").asString()).isEqualTo("unknown-entity");
            assertThat(each.has("contract")).isFalse();
        });
    }
}
