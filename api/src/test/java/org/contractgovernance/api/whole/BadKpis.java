package org.contractgovernance.api.whole;

import static org.contractgovernance.api.whole.BadBodies.body;

import java.util.List;
import org.contractgovernance.api.whole.BadInputIT.Bad;

/** Bodies of KPIs and their returns that are wrong in one way each. */
final class BadKpis {

    private BadKpis() {}

    static List<Bad> all() {
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
}
