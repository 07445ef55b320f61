package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Formal notices over HTTP: letters that are posted before Easter 2016. */
class NoticeIT {

    private final Running application = Running.application();
    private final String contract = Sample.providersContract();
    private final String notices = contract + "/notices";

    private Answer post(Role role, String address, String body) {
        return application.post(role, address, body, "Prefer", "wait=10");
    }

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private static String refused(int status, Answer answer) {
        return expect(status, answer).json().get("code").asString();
    }

    @BeforeEach
    void terms() {
        // another test may have set the same terms already
        assertThat(post(Role.COMMISSIONER, contract + "/notice-terms", Sample.NOTICE_TERMS)
                        .status())
                .isIn(200, 409);
    }

    private Answer serve(Role role, String kind, String sending, String day) {
        return post(role, notices, """
                {"content": {"kind": "%s", "clause": "Clause 31.1", "subject": "Late plans", "text": "Put it right."},
                 "sending": %s, "effectiveOn": "%s"}""".formatted(kind, sending, day));
    }

    @Test
    void aLetterOverEasterIsReceivedOnTuesdayAndAnsweredLate() {
        String notice = expect(201, serve(Role.COMMISSIONER, "remedy", "{\"how\": \"post\"}", "2016-03-23"))
                .header("Location");
        String reference = notice.substring(notice.lastIndexOf('/') + 1);
        JsonNode served = get(Role.PROVIDER, notice);
        assertThat(served.get("receivedOn").asString()).isEqualTo("2016-03-29");
        assertThat(served.get("answerDueOn").asString()).isEqualTo("2016-04-05");
        assertThat(served.get("receiptSteps").findValuesAsString("because")).contains("Good Friday", "Easter Monday");
        assertThat(served.get("answerSteps").findValuesAsString("kind"))
                .startsWith("started")
                .endsWith("due");
        assertThat(get(Role.PROVIDER, contract + "/calendar?kind=notice&limit=200")
                        .get("entries")
                        .findValuesAsString("reference"))
                .contains(reference);

        application.clocksTell(() ->
                assertThat(get(Role.PROVIDER, notice).get("status").asString()).isEqualTo("overdue"));
        assertThat(get(Role.PROVIDER, notice).at("/silence/means").asString()).isEqualTo("deemed-accepted");
        assertThat(refused(403, post(Role.COMMISSIONER, notice + "/answer", "{\"text\": \"Ours\"}")))
                .isEqualTo("answered-by-the-other-party");
        expect(
                200,
                post(
                        Role.PROVIDER,
                        notice + "/answer",
                        "{\"text\": \"Two posts are filled\", \"effectiveOn\": \"2016-04-07\"}"));
        JsonNode answered = get(Role.COMMISSIONER, notice);
        assertThat(answered.get("status").asString()).isEqualTo("answered-late");
        assertThat(answered.at("/answer/workingDaysLate").asInt()).isEqualTo(2);
        assertThat(get(Role.COMMISSIONER, notice + "?effectiveOn=2016-04-06")
                        .get("status")
                        .asString())
                .isEqualTo("overdue");
        assertThat(refused(409, post(Role.PROVIDER, notice + "/answer", "{\"text\": \"Again\"}")))
                .isEqualTo("notice-answered");
        assertThat(get(Role.AUDITOR, notice + "/derivation").get("agrees").asBoolean())
                .isTrue();
        assertThat(get(Role.AUDITOR, contract + "/audit-trail?reference=" + reference)
                        .get("entries")
                        .findValuesAsString("event"))
                .containsExactly("NoticeAnswered", "NoticeAnswerOverdue", "NoticeServed");
        assertThat(get(Role.AUDITOR, contract + "/audit-trail?reference=" + reference)
                        .toString())
                .doesNotContain("Put it right.", "Two posts are filled");
    }

    @Test
    void theServiceOfANoticeIsDisputedAndConceded() {
        String notice = expect(201, serve(Role.PROVIDER, "dispute", "{\"how\": \"hand\"}", "2016-03-23"))
                .header("Location");
        assertThat(get(Role.COMMISSIONER, notice).has("answerDueOn")).isFalse();
        expect(200, post(Role.COMMISSIONER, notice + "/dispute-service", "{\"reason\": \"Nobody came\"}"));
        assertThat(refused(403, post(Role.COMMISSIONER, notice + "/concede-service", "{\"reason\": \"No\"}")))
                .isEqualTo("conceded-by-who-served-it");
        assertThat(get(Role.PROVIDER, notices + "?disputed=true&limit=200")
                        .get("entries")
                        .findValuesAsString("reference"))
                .contains(notice.substring(notice.lastIndexOf('/') + 1));
        expect(200, post(Role.PROVIDER, notice + "/concede-service", "{\"reason\": \"It was the wrong house\"}"));
        assertThat(get(Role.PROVIDER, notice).get("status").asString()).isEqualTo("not-served");
        assertThat(refused(409, post(Role.PROVIDER, notice + "/withdraw", "{\"reason\": \"Over\"}")))
                .isEqualTo("notice-over");
    }

    @Test
    void aNoticeIsRefusedAtItsField() {
        Answer portal = serve(Role.COMMISSIONER, "remedy", "{\"how\": \"portal\"}", "2016-03-23");
        assertThat(refused(400, portal)).isEqualTo("notice-method-not-agreed");
        assertThat(portal.body()).contains("/sending/how");
        assertThat(refused(400, serve(Role.COMMISSIONER, "remedy", "{\"how\": \"email\"}", "2016-03-23")))
                .isEqualTo("notice-time-not-said");
        assertThat(refused(400, serve(Role.COMMISSIONER, "other", "{\"how\": \"post\"}", "2016-03-23")))
                .isEqualTo("other-kind-not-said");
        assertThat(serve(Role.COMMISSIONER, "remedy", "{\"how\": \"email\", \"at\": \"5pm\"}", "2016-03-23")
                        .status())
                .isEqualTo(400);
        assertThat(serve(Role.REVIEWER, "remedy", "{\"how\": \"post\"}", "2016-03-23")
                        .status())
                .isEqualTo(403);
        String other = Sample.contract();
        assertThat(refused(409, application.post(Role.COMMISSIONER, other + "/notices", """
                {"content": {"kind": "remedy", "clause": "1", "subject": "a", "text": "b"}, "sending": {"how": "post"}}""")))
                .isEqualTo("no-notice-terms");
    }
}
