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
                body("no reason", "…/amend", "{\"details\":{" + DETAILS + "}}", "/reason"));
    }

    static List<Bad> ofKpis() {
        String kpi = WhoMaySeeWhatIT.KPI;
        return List.of(
                body(
                        "no bands",
                        "…/kpis",
                        kpi.replaceAll("(?s)\"bands\": \\[.*?\\]", "\"bands\": []"),
                        "/definition/bands"),
                body(
                        "a missing yes or no",
                        "…/kpis",
                        kpi.replace("\"narrativeRequired\": false,", ""),
                        "/definition/narrativeRequired"),
                body(
                        "yes or no as text",
                        "…/kpis",
                        kpi.replace("\"published\": true", "\"published\": \"true\""),
                        "/definition/published"),
                body(
                        "decimals out of range",
                        "…/kpis",
                        kpi.replace("\"decimals\": 0", "\"decimals\": 9"),
                        "/definition/rounding/decimals"),
                body(
                        "half a decimal",
                        "…/kpis",
                        kpi.replace("\"decimals\": 0", "\"decimals\": 0.5"),
                        "/definition/rounding/decimals"),
                body(
                        "a rating in a band that is none",
                        "…/kpis",
                        kpi.replace("\"good\"", "\"fine\""),
                        "/definition/bands/0/rating"),
                body(
                        "a target of a million digits",
                        "…/kpis",
                        kpi.replace("\"target\": 95", "\"target\": 1e1000000"),
                        "/definition/target"),
                body(
                        "a sample below one",
                        "…/kpis",
                        kpi.replace("\"unit\": \"%\"", "\"minimumSample\": 0, \"unit\": \"%\""),
                        "/definition/minimumSample"),
                body("no period", "…/kpis/NONE/submissions", "{\"figures\":{\"value\":1}}", "/period"),
                body("no figures", "…/kpis/NONE/submissions", "{\"period\":\"2016-01\"}", "/figures"),
                body(
                        "evidence without a fingerprint",
                        "…/kpis/NONE/submissions",
                        "{\"period\":\"2016-01\",\"figures\":{\"value\":1,\"evidence\":[{\"title\":\"t\",\"link\":\"https://x\"}]}}",
                        "/figures/evidence/0/sha256"),
                body(
                        "evidence by a script",
                        "…/kpis/NONE/submissions",
                        "{\"period\":\"2016-01\",\"figures\":{\"value\":1,\"evidence\":[{\"title\":\"t\",\"link\":\"javascript:alert(1)\",\"sha256\":\""
                                + "0".repeat(64) + "\"}]}}",
                        "/figures/evidence/0/link"),
                body(
                        "the period in address and body",
                        "…/kpis/NONE/returns/2016-01/query",
                        "{\"period\":\"2016-01\",\"question\":\"?\"}",
                        "/period"),
                body(
                        "a question too long",
                        "…/kpis/NONE/returns/2016-01/query",
                        "{\"question\":\"" + "x".repeat(8001) + "\"}",
                        "/question"),
                body(
                        "an infinite figure",
                        "…/kpis/NONE/returns/2016-01/correct",
                        "{\"reason\":\"r\",\"figures\":{\"value\":Infinity}}",
                        "malformed-json"),
                body("no rows", "…/kpi-returns", "{\"returns\":[]}", "/returns"),
                body("rows missing", "…/kpi-returns", "{}", "/returns"),
                body(
                        "a bad figure in the eighth row",
                        "…/kpi-returns",
                        rows(7, "{\"code\":\"A\",\"period\":\"2016-01\",\"figures\":{\"value\":\"many\"}}"),
                        "/returns/7/figures/value"),
                body(
                        "a bad code in the third row",
                        "…/kpi-returns",
                        rows(2, "{\"code\":\"A B\",\"period\":\"2016-01\",\"figures\":{\"value\":1}}"),
                        "/returns/2/code"),
                body(
                        "one row too many",
                        "…/kpi-returns",
                        rows(1000, "{\"code\":\"A\",\"period\":\"2016-01\",\"figures\":{\"value\":1}}"),
                        "/returns"));
    }

    private static String rows(int good, String last) {
        return "{\"returns\":[" + "{\"code\":\"A\",\"period\":\"2016-01\",\"figures\":{\"value\":1}},".repeat(good)
                + last + "]}";
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
