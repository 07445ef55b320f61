package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import java.util.UUID;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;

/** What is the same request, and what is another, where a client repeats one with its key. */
class RepeatedRequestsIT {

    private final Running application = Running.application();

    private Answer post(String address, String body, String key, String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "Idempotency-Key";
        headers[1] = key;
        System.arraycopy(more, 0, headers, 2, more.length);
        return application.post(Role.COMMISSIONER, address, body, headers);
    }

    @Test
    void anAddressIsTheSameHoweverItIsSpelt() {
        String contract = Sample.contract();
        String key = UUID.randomUUID().toString();
        String reference = expect(201, post(contract + "/issues", Sample.issue(""), key))
                .json()
                .get("reference")
                .asString();
        for (String spelt : List.of(
                contract.replace("contract-", "%63ontract-"),
                contract.replace("contract-", "%63%6f%6Etract%2D"),
                contract.replace("/contracts/", "/%63ontracts/"),
                contract.replace("/api/", "/%61pi/"))) {
            Answer again = post(spelt + "/issues", Sample.issue(""), key);
            assertThat(again.header("Idempotency-Replayed")).as(spelt).isEqualTo("true");
            assertThat(again.json().get("reference").asString()).isEqualTo(reference);
        }
        assertThat(post(contract + "/%69ssues", Sample.issue(""), key).header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(application
                        .get(Role.COMMISSIONER, contract + "/issues?minPosition=1")
                        .json()
                        .get("total")
                        .asInt())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aConditionIsNoPartOfARequestAndTheBytesOfItsBodyAre() {
        String issue = Sample.issueIn(Sample.contract());
        String key = UUID.randomUUID().toString();
        String body = "{\"note\": \"Clerks were asked\"}";
        expect(200, post(issue + "/progress", body, key, "If-Match", "\"0\""));
        // it is what was done, not done again, so that no version is compared
        assertThat(expect(200, post(issue + "/progress", body, key, "If-Match", "\"1\""))
                        .header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(expect(
                                200,
                                application.ask(
                                        Role.COMMISSIONER,
                                        "POST",
                                        issue + "/progress",
                                        "application/json; charset=UTF-8",
                                        body,
                                        "Idempotency-Key",
                                        key))
                        .header("Idempotency-Replayed"))
                .isEqualTo("true");
        for (String other : List.of("{\"note\":\"Clerks were asked\"}", "\uFEFF" + body, body + " ")) {
            assertThat(expect(422, post(issue + "/progress", other, key)).code())
                    .isEqualTo("idempotency-key-reused");
        }
    }

    @Test
    void whatIsNoOtherSpellingIsAnotherRequestOrNone() {
        String contract = Sample.contract();
        String key = UUID.randomUUID().toString();
        expect(201, post(contract + "/issues", Sample.issue(""), key));
        expect(404, post(contract + "/issues/", Sample.issue(""), key));
        expect(404, post(contract + "/ISSUES", Sample.issue(""), key));
        expect(400, post(contract + "/issues;a=b", Sample.issue(""), key));
        expect(400, post(contract + "/./issues", Sample.issue(""), key));
        expect(400, post(contract + "/issues?a=b", Sample.issue(""), key));
        assertThat(expect(201, post(Sample.contract() + "/issues", Sample.issue(""), key))
                        .header("Idempotency-Replayed"))
                .isEmpty();
    }

    @Test
    void whatExistsAlreadyIsFoundAtItsPlainAddress() {
        String contract = Sample.contract();
        String reference = contract.substring(contract.lastIndexOf('/') + 1);
        Answer taken = expect(
                409, application.post(Role.ADMINISTRATOR, "/api/v1/%63ontracts", Sample.registration(reference)));
        assertThat(taken.json().get("existing").asString()).isEqualTo(contract);
    }
}
