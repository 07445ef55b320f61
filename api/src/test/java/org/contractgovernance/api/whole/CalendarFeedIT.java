package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.net.http.HttpRequest;
import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A calendar program sends no token: a secret address opens what its maker may read, until it is replaced or revoked. */
class CalendarFeedIT {

    private static final String FEEDS = "/api/v1/calendar-feeds/";

    private final Running application = Running.application();

    private Answer feed(String path, String... headers) {
        HttpRequest.Builder request = application.to(path).GET();
        return application.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private JsonNode made(Role role, String contract) {
        Answer made = expect(
                201, application.post(role, contract + "/calendar-addresses", "{\"name\": \"The team's calendar\"}"));
        assertThat(made.header("Cache-Control")).contains("no-store");
        return made.json();
    }

    private static String id(JsonNode made) {
        return made.at("/calendarAddress/calendarAddress").asString();
    }

    private static String path(JsonNode made) {
        return made.get("path").asString();
    }

    private static String secret(JsonNode made) {
        return path(made).substring(FEEDS.length(), path(made).lastIndexOf('/'));
    }

    private void opensNothing(String path, String... headers) {
        Answer refused = feed(path, headers);
        assertThat(refused.status()).as(refused.body()).isEqualTo(404);
        assertThat(refused.json().get("code").asString()).isEqualTo("unknown-address");
        String secret = path.substring(FEEDS.length());
        if (secret.length() > 20) {
            assertThat(refused.body()).doesNotContain(secret.substring(0, 20));
        }
    }

    @Test
    void theSecretStandsForATokenUntilItIsReplacedOrRevoked() {
        String contract = Sample.contract();
        expect(201, application.post(Role.COMMISSIONER, contract + "/early-warnings", Sample.warning("")));
        JsonNode made = made(Role.COMMISSIONER, contract);
        assertThat(secret(made)).hasSize(43);
        assertThat(made.at("/calendarAddress/councilOnly").asBoolean()).isTrue();

        Answer feed = expect(200, feed(path(made)));
        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        assertThat(feed.header("Cache-Control")).contains("no-store");
        assertThat(feed.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR");

        JsonNode listed = expect(200, application.get(Role.COMMISSIONER, contract + "/calendar-addresses"))
                .json();
        assertThat(listed.at("/calendarAddresses/0/state").asString()).isEqualTo("active");
        assertThat(listed.at("/calendarAddresses/0/lastUsedOn").isMissingNode()).isFalse();
        assertThat(listed.at("/calendarAddresses/0/changes/0/change").asString())
                .isEqualTo("MakeCalendarAddress");
        assertThat(listed.toString()).doesNotContain(secret(made));

        String address = contract + "/calendar-addresses/" + id(made);
        assertThat(expect(200, application.get(Role.COMMISSIONER, address)).body())
                .doesNotContain(secret(made));
        JsonNode replaced = expect(200, application.post(Role.COMMISSIONER, address + "/replace", "{}"))
                .json();
        opensNothing(path(made));
        expect(200, feed(path(replaced)));

        expect(200, application.post(Role.COMMISSIONER, address + "/revoke", "{\"reason\": \"Over\"}"));
        opensNothing(path(replaced));
        for (String again : List.of("/revoke", "/replace")) {
            assertThat(expect(409, application.post(Role.COMMISSIONER, address + again, "{\"reason\": \"Over\"}"))
                            .json()
                            .get("code")
                            .asString())
                    .isEqualTo("calendar-address-revoked");
        }
    }

    @Test
    void aGuessOpensNothingWhateverTokenComesWithIt() {
        String token = "Bearer " + application.token(Role.ADMINISTRATOR);
        for (String guess : List.of("A".repeat(43), "A".repeat(42), "A".repeat(44), "x", "%C3%BF".repeat(20))) {
            opensNothing(FEEDS + guess + "/calendar.ics");
            opensNothing(FEEDS + guess + "/calendar.ics", "Authorization", token);
        }
        opensNothing(FEEDS);
        opensNothing(FEEDS + "A".repeat(43));
        // a secret opens its calendar alone
        String contract = Sample.contract();
        JsonNode made = made(Role.COMMISSIONER, contract);
        assertThat(feed(contract + "/calendar.ics", "Authorization", "Bearer " + secret(made))
                        .status())
                .isEqualTo(401);
        assertThat(feed(contract + "/calendar?secret=" + secret(made)).status()).isEqualTo(401);
    }

    @Test
    void theProvidersFeedHasOnlyWhatTheProviderSees() {
        String contract = Sample.providersContract();
        Answer warned = expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/early-warnings",
                        Sample.warning(", \"visibility\": \"council-only\""),
                        "Prefer",
                        "wait=10"));
        String reference = warned.json().get("reference").asString();
        String review = "{\"note\": \"Look again\", \"nextReviewOn\": \"2090-05-31\", \"effectiveOn\": \"2016-04-22\"}";
        expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/early-warnings/" + reference + "/review",
                        review,
                        "Prefer",
                        "wait=10"));
        JsonNode council = made(Role.COMMISSIONER, contract);
        JsonNode provider = made(Role.PROVIDER, contract);

        assertThat(expect(200, feed(path(council))).body()).contains(reference + " is due");
        assertThat(provider.at("/calendarAddress/councilOnly").asBoolean()).isFalse();
        assertThat(expect(200, feed(path(provider))).body())
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain(reference);

        // nobody learns of another's address, and an administrator revokes it
        assertThat(expect(200, application.get(Role.PROVIDER, contract + "/calendar-addresses"))
                        .body())
                .contains(id(provider))
                .doesNotContain(id(council));
        String address = contract + "/calendar-addresses/" + id(provider);
        expect(404, application.post(Role.COMMISSIONER, address + "/revoke", "{\"reason\": \"Over\"}"));
        expect(403, application.post(Role.ADMINISTRATOR, address + "/replace", "{}"));
        expect(200, application.post(Role.ADMINISTRATOR, address + "/revoke", "{\"reason\": \"Left\"}"));
        opensNothing(path(provider));
    }

    @Test
    void anAddressIsMadeOnlyWhereTheCalendarMayBeRead() {
        String body = "{\"name\": \"Mine\"}";
        String another = Sample.contract() + "/calendar-addresses";
        expect(404, application.post(Role.PROVIDER, another, body));
        expect(404, application.get(Role.PROVIDER, another));
        expect(404, application.post(Role.COMMISSIONER, "/api/v1/contracts/none/calendar-addresses", body));
        expect(403, application.post(Role.RISK_TOOL, another, body));
        expect(400, application.post(Role.COMMISSIONER, another, "{\"name\": \" \"}"));
        expect(400, application.post(Role.COMMISSIONER, another, "{\"name\": \"Mine\", \"kinds\": [\"cheque\"]}"));
        JsonNode made = made(Role.AUDITOR, Sample.contract());
        expect(
                404,
                application.post(
                        Role.AUDITOR, another + "/" + id(made) + "/revoke", "{\"reason\": \"Of another contract\"}"));
    }

    @Test
    void aPersonHasAtMostTwentyAddresses() {
        String contract = Sample.contract();
        int made = 0;
        Answer answer = null;
        // there may be some of other tests already
        while (made <= 20 && (answer == null || answer.status() == 201)) {
            answer = application.post(
                    Role.REVIEWER, contract + "/calendar-addresses", "{\"name\": \"No %d\"}".formatted(made));
            made += answer.status() == 201 ? 1 : 0;
        }
        assertThat(made).isBetween(1, 20);
        assertThat(expect(409, answer).json().get("code").asString()).isEqualTo("too-many-calendar-addresses");
        expect(200, application.get(Role.REVIEWER, contract + "/calendar-addresses"))
                .json()
                .get("calendarAddresses")
                .forEach(each -> expect(
                        200,
                        application.post(
                                Role.REVIEWER,
                                contract + "/calendar-addresses/"
                                        + each.get("calendarAddress").asString() + "/revoke",
                                "{\"reason\": \"Over\"}")));
    }
}
