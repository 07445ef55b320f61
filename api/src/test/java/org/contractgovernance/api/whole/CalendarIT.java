package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who owes what by when, as a list and as a feed, at any moment and for whoever asks. */
class CalendarIT {

    private final Running application = Running.application();

    private final String contract = Sample.contract();

    private Answer post(String address, String body) {
        Answer answer = application.post(Role.COMMISSIONER, contract + address, body, "Prefer", "wait=10");
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    private JsonNode calendar(String filters) {
        return expect(200, application.get(Role.AUDITOR, contract + "/calendar?" + filters))
                .json();
    }

    private static List<String> told(JsonNode calendar) {
        return calendar.get("entries")
                .valueStream()
                .map(each -> "%s %s%s %s %s %s"
                        .formatted(
                                each.get("kind").asString(),
                                each.get("reference").asString(),
                                each.has("part") ? " " + each.get("part").asString() : "",
                                each.get("dueOn").asString(),
                                each.get("state").asString(),
                                each.get("owedBy").asString()))
                .toList();
    }

    private void everythingIsOwed() {
        aReturnIsOwed();
        moreIsOwed();
    }

    private void aReturnIsOwed() {
        post("/kpis", """
                {"code": "PLANS", "appliesFrom": "2016-04-01", "effectiveOn": "2016-03-01", "definition": {
                 "name": "Plans in time", "definition": "Plans issued in time", "measure": "percentage",
                 "unit": "%", "direction": "higher-is-better", "frequency": "monthly", "target": 95,
                 "bands": [{"rating": "good", "from": 95, "to": 100}, {"rating": "approaching-target", "from": 90, "to": 94},
                           {"rating": "requires-improvement", "from": 80, "to": 89}, {"rating": "inadequate", "from": 0, "to": 79}],
                 "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
                 "due": {"workingDaysAfter": 5}, "published": true}}""");
    }

    private void moreIsOwed() {
        String owner = expect(
                        201, application.post(Role.ADMINISTRATOR, "/api/v1/people", "{\"name\": \"Ada Marchbanks\"}"))
                .json()
                .get("person")
                .asString();
        post("/issues", Sample.issue(", \"dueOn\": \"2016-05-13\""));
        post("/early-warnings", Sample.warning(""));
        post(
                "/early-warnings/EW-1/actions",
                "{\"description\": \"Book a second printer\", \"owner\": \"%s\", \"dueOn\": \"2016-05-20\", \"effectiveOn\": \"2016-04-21\"}"
                        .formatted(owner));
        post(
                "/early-warnings/EW-1/review",
                "{\"note\": \"Look again\", \"nextReviewOn\": \"2016-05-31\", \"effectiveOn\": \"2016-04-22\"}");
    }

    @Test
    void whoOwesWhatByWhenIsAnsweredAsOfAnyDay() {
        aReturnIsOwed();
        String then = calendar("").at("/asOf/recordedAt").asString();
        moreIsOwed();

        JsonNode may = calendar("effectiveOn=2016-05-11");
        assertThat(told(may))
                .containsExactly(
                        "return PLANS 2016-04 2016-05-09 overdue provider",
                        "issue I-1 2016-05-13 due-soon council",
                        "action EW-1 1 2016-05-20 awaited owner",
                        "review EW-1 2016-05-31 awaited council",
                        "return PLANS 2016-05 2016-06-07 awaited provider");
        assertThat(may.at("/entries/0/overdueSince").asString()).isEqualTo("2016-05-10");
        assertThat(may.at("/entries/0/calendar/version").asInt()).isZero();
        assertThat(may.at("/totals/state/overdue").asInt()).isEqualTo(1);
        assertThat(may.at("/people").propertyNames()).hasSize(1);
        expect(
                200,
                application.get(
                        Role.AUDITOR,
                        contract + "/" + may.at("/entries/0/address").asString()));
        assertThat(told(calendar("effectiveOn=2016-05-11&kind=return&state=overdue")))
                .containsExactly("return PLANS 2016-04 2016-05-09 overdue provider");
        assertThat(told(calendar("effectiveOn=2016-05-11&from=2016-05-14&to=2016-05-30")))
                .containsExactly("action EW-1 1 2016-05-20 awaited owner");
        assertThat(told(calendar("effectiveOn=2016-04-20"))).hasSize(2);
        assertThat(told(calendar("effectiveOn=2016-05-11&knownAt=" + then)))
                .containsExactly(
                        "return PLANS 2016-04 2016-05-09 overdue provider",
                        "return PLANS 2016-05 2016-06-07 awaited provider");
        JsonNode first = calendar("effectiveOn=2016-05-11&limit=2&sort=kind");
        assertThat(told(first)).hasSize(2).allMatch(each -> each.startsWith("return"));
        assertThat(told(calendar(
                        "limit=50&sort=kind&cursor=" + first.get("next").asString())))
                .hasSize(3);
    }

    @Test
    void theFeedSaysNothingOfTheMatterAndNamesNobody() {
        everythingIsOwed();

        Answer feed = expect(200, application.get(Role.AUDITOR, contract + "/calendar.ics?effectiveOn=2016-05-11"));

        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        assertThat(feed.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0")
                .contains("DTSTART;VALUE=DATE:20160509")
                .doesNotContain("Ada", "Marchbanks", "person-", "printer", "Plans in time", "Offers", "Appeals");
        List<VEvent> events = Biweekly.parse(feed.body()).first().getEvents();
        assertThat(events)
                .extracting(each -> each.getSummary().getValue())
                .containsExactly(
                        "return PLANS 2016-05 is due: awaited",
                        "review EW-1 is due: awaited",
                        "action EW-1 1 is due: awaited",
                        "issue I-1 is due: due soon",
                        "return PLANS 2016-04 is due: overdue");
        assertThat(events).extracting(each -> each.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(expect(200, application.get(Role.AUDITOR, contract + "/calendar.ics?effectiveOn=2016-05-11"))
                        .body())
                .isEqualTo(feed.body());
        assertThat(application.get(Role.PROVIDER, contract + "/calendar.ics").status())
                .isEqualTo(404);
    }
}
