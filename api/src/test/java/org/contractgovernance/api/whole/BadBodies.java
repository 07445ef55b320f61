package org.contractgovernance.api.whole;

import java.util.List;
import org.contractgovernance.api.whole.BadInputIT.Bad;

/** Bodies that are wrong in one way each. */
final class BadBodies {

    private static final String DETAILS =
            "\"title\":\"t\",\"commissioner\":\"c\",\"provider\":\"p\",\"startsOn\":\"2015-10-01\",\"tier\":\"gold\",\"legalRegime\":\"in-house\",\"yearStart\":\"financial\"";

    private BadBodies() {}

    static Bad body(String what, String address, String body, String pointer) {
        return new Bad(what, address, body, 400, pointer);
    }

    static List<Bad> ofContracts() {
        String all = "/api/v1/contracts";
        return List.of(
                body("no reference", all, "{\"details\":{" + DETAILS + "}}", "/contract"),
                body(
                        "a reference in capitals",
                        all,
                        "{\"contract\":\"ABC\",\"details\":{" + DETAILS + "}}",
                        "/contract"),
                body("no details", all, "{\"contract\":\"abc\"}", "/details"),
                body("details that are a list", all, "{\"contract\":\"abc\",\"details\":[]}", "/details"),
                body(
                        "an unknown field inside",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS + ",\"colour\":\"red\"}}",
                        "/details/colour"),
                body(
                        "an unknown word",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS.replace("gold", "golden") + "}}",
                        "/details/tier"),
                body(
                        "a word in capitals",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS.replace("gold", "GOLD") + "}}",
                        "/details/tier"),
                body(
                        "a word as a number",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS.replace("\"gold\"", "0") + "}}",
                        "/details/tier"),
                body(
                        "money below nothing",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS + ",\"value\":{\"pounds\":-1}}}",
                        "/details/value/pounds"),
                body(
                        "money in tenths of a penny",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS + ",\"value\":{\"pounds\":1.001}}}",
                        "/details/value/pounds"),
                body(
                        "money as text",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS + ",\"value\":{\"pounds\":\"1\"}}}",
                        "/details/value/pounds"),
                body(
                        "a list with a gap",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS + ",\"terms\":[null]}}",
                        "/details/terms/0"),
                body(
                        "a term without a name",
                        all,
                        "{\"contract\":\"abc\",\"details\":{" + DETAILS
                                + ",\"terms\":[{\"from\":\"2015-09-01\",\"to\":\"2015-12-18\"}]}}",
                        "/details/terms/0/name"),
                body(
                        "a day that is none",
                        "…/services",
                        "{\"code\":\"A\",\"name\":\"n\",\"transferredOn\":\"2015-02-30\"}",
                        "/transferredOn"),
                body(
                        "a day before all contracts",
                        "…/services",
                        "{\"code\":\"A\",\"name\":\"n\",\"transferredOn\":\"0001-01-01\"}",
                        "/transferredOn"),
                body(
                        "a day with a time",
                        "…/services",
                        "{\"code\":\"A\",\"name\":\"n\",\"transferredOn\":\"2015-10-01T00:00:00Z\"}",
                        "/transferredOn"),
                body(
                        "a day as a number",
                        "…/services",
                        "{\"code\":\"A\",\"name\":\"n\",\"transferredOn\":16709}",
                        "/transferredOn"),
                body("a blank name", "…/retained-services", "{\"code\":\"A\",\"name\":\"  \"}", "/name"),
                body("a code with a space", "…/retained-services", "{\"code\":\"A B\",\"name\":\"n\"}", "/code"),
                body("a person by name", "…/role-holders", "{\"post\":\"Lead\",\"holder\":\"Ann Other\"}", "/holder"),
                body(
                        "a person as an object",
                        "…/role-holders",
                        "{\"post\":\"Lead\",\"holder\":{\"value\":\"x\"}}",
                        "/holder"),
                body("the address again", "…/start", "{\"contract\":\"worcestershire-babcock-prime\"}", "/contract"),
                body(
                        "the day after tomorrow's year",
                        "…/role-holders/stand-down",
                        "{\"post\":\"Lead\",\"effectiveOn\":\"9998-01-01\"}",
                        "/effectiveOn"),
                body(
                        "a rule without a score",
                        "…/referral-rule",
                        "{\"rule\":{\"days\":1},\"reason\":\"r\"}",
                        "/rule/score"),
                body(
                        "a rule of an unknown kind",
                        "…/referral-rule",
                        "{\"rule\":{\"score\":12,\"kinds\":[\"weather\"],\"days\":1},\"reason\":\"r\"}",
                        "/rule/kinds/0"),
                body(
                        "a calendar of no nation",
                        "…/working-calendar",
                        "{\"calendar\":{},\"reason\":\"r\"}",
                        "/calendar/nation"),
                body(
                        "office hours that are no time",
                        "…/working-calendar",
                        "{\"calendar\":{\"nation\":\"scotland\",\"officeHours\":[{\"day\":\"monday\",\"opens\":\"9\",\"closes\":\"17:00\"}]},\"reason\":\"r\"}",
                        "/calendar/officeHours/0/opens"),
                body("a rule without a reason to end", "…/referral-rule/end", "{\"reason\":\"\"}", "/reason"),
                body(
                        "a reference of the tool's that is a text",
                        "…/unmatched-risks",
                        "{\"toolReference\":\"a b\"}",
                        "/toolReference"),
                body(
                        "a score of the tool's that is none",
                        "…/unmatched-risks",
                        "{\"toolReference\":\"A\",\"score\":0}",
                        "/score"),
                body("no reason", "…/amend", "{\"details\":{" + DETAILS + "}}", "/reason"));
    }

    static List<Bad> ofIssues() {
        return List.of(
                body("nothing at all", "…/issues", "{}", "/title"),
                body("an empty body", "…/issues", "", "/title"),
                body(
                        "a title too long",
                        "…/issues",
                        Sample.issue("").replace("Offers sent late", "x".repeat(201)),
                        "/title"),
                body(
                        "a title that is a number",
                        "…/issues",
                        Sample.issue("").replace("\"Offers sent late\"", "5"),
                        "/title"),
                body(
                        "a title that is true",
                        "…/issues",
                        Sample.issue("").replace("\"Offers sent late\"", "true"),
                        "/title"),
                body("U+0000 in a text", "…/issues", Sample.issue("").replace("Offers", "Off\\u0000ers"), "/title"),
                body("half a character", "…/issues", Sample.issue("").replace("Offers", "\\ud800"), "/title"),
                body("a field twice", "…/issues", Sample.issue(", \"title\": \"again\""), "/title"),
                body("a field of nobody's", "…/issues", Sample.issue(", \"status\": \"closed\""), "/status"),
                body(
                        "a step below one",
                        "…/issues/I-999999/escalate-to-early-warning",
                        Sample.ESCALATION.replace("\"impact\": 4", "\"impact\": 0"),
                        "/impact"),
                body(
                        "a step missing",
                        "…/issues/I-999999/escalate-to-early-warning",
                        Sample.ESCALATION.replace("\"impact\": 4,", ""),
                        "/impact"),
                body(
                        "a step as text",
                        "…/issues/I-999999/escalate-to-early-warning",
                        Sample.ESCALATION.replace("\"impact\": 4", "\"impact\": \"4\""),
                        "/impact"),
                body(
                        "a step too large for a number",
                        "…/issues/I-999999/escalate-to-early-warning",
                        Sample.ESCALATION.replace("\"impact\": 4", "\"impact\": 99999999999"),
                        "/impact"),
                body(
                        "no kinds of risk",
                        "…/issues/I-999999/escalate-to-early-warning",
                        Sample.ESCALATION.replace("[\"delivery\"]", "[]"),
                        "/kinds"),
                body(
                        "kinds as one word",
                        "…/issues/I-999999/escalate-to-early-warning",
                        Sample.ESCALATION.replace("[\"delivery\"]", "\"delivery\""),
                        "/kinds"),
                body(
                        "a duplicate of no reference",
                        "…/issues/I-999999/withdraw",
                        "{\"because\":\"duplicate\",\"duplicateOf\":\"14\",\"reason\":\"r\"}",
                        "/duplicateOf"),
                body("an owner missing", "…/issues/I-999999/assign", "{}", "/owner"),
                body("an outcome of blanks", "…/issues/I-999999/resolve", "{\"outcome\":\" \\t\"}", "/outcome"));
    }

    static List<Bad> ofPeople(String anybody) {
        return List.of(
                body("nobody's name", "/api/v1/people", "{\"name\":\"\"}", "/name"),
                body(
                        "an identifier chosen by the caller",
                        "/api/v1/people",
                        "{\"name\":\"A\",\"person\":\"" + anybody + "\"}",
                        "/person"),
                body("erased for no reason", "/api/v1/people/" + anybody + "/erase", "{\"reason\":\" \"}", "/reason"),
                body("erased by name", "/api/v1/people/ann/erase", "{\"reason\":\"r\"}", "person"),
                new Bad("an identifier that is none", "/api/v1/people/ann", null, 400, "person"));
    }

    static List<Bad> ofAnyKind() {
        return List.of(
                body("half a body", "…/issues", "{\"title\":", "malformed-json"),
                body("two bodies", "…/issues", "{}{}", "malformed-json"),
                body("a list", "…/issues", "[]", "malformed-json"),
                body("a word", "…/issues", "\"issue\"", "malformed-json"),
                body("null", "…/issues", "null", "malformed-json"),
                body("a comment", "…/issues", "{/* */}", "malformed-json"),
                body("single quotes", "…/issues", "{'title':'t'}", "malformed-json"),
                body("a comma too many", "…/issues", "{\"title\":\"t\",}", "malformed-json"));
    }
}
