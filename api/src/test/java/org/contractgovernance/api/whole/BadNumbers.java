package org.contractgovernance.api.whole;

import static org.contractgovernance.api.whole.BadBodies.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contractgovernance.api.whole.BadInputIT.Bad;

/** Numbers that nobody can work with, in every field that takes one. */
final class BadNumbers {

    /** What the Java that we run on overflows with, what PostgreSQL has no room for, and what is merely longer than the field. */
    private static final List<String> NUMBERS = List.of(
            "1e2147483647",
            "0e2147483647",
            "-1e2147483647",
            "1e-2147483647",
            "1e99999999999999999999",
            "1e131072",
            "1e41",
            "1e18",
            "1e-10",
            "9".repeat(2_000),
            "1." + "0".repeat(2_000),
            "\"1e2147483647\"");

    /** Where a number goes: the address, the body with {@code #} in its place, and the pointer to it. */
    private record Field(String address, String body, String pointer) {}

    private BadNumbers() {}

    private static List<Field> exact() {
        String kpi = WhoMaySeeWhatIT.KPI;
        List<Field> fields = new ArrayList<>(List.of(
                new Field(
                        "/api/v1/contracts",
                        Sample.registration("abc").replace("\"tier\"", "\"value\":{\"pounds\":#},\"tier\""),
                        "/details/value/pounds"),
                new Field("…/kpis", kpi.replace("\"target\": 95", "\"target\": #"), "/definition/target"),
                new Field(
                        "…/kpis",
                        kpi.replaceFirst("\"from\": *[0-9]+", "\"from\": #"),
                        "/definition/bands/%d/from".formatted(place(kpi, "from"))),
                new Field(
                        "…/kpis",
                        kpi.replaceFirst("\"to\": *[0-9]+", "\"to\": #"),
                        "/definition/bands/%d/to".formatted(place(kpi, "to"))),
                new Field(
                        "…/kpi-returns",
                        "{\"returns\":[{\"code\":\"A\",\"period\":\"2016-01\",\"figures\":{\"value\":#}}]}",
                        "/returns/0/figures/value")));
        for (String each : List.of("value", "numerator", "denominator")) {
            fields.add(new Field(
                    "…/kpis/NONE/submissions",
                    "{\"period\":\"2016-01\",\"figures\":{\"%s\":#}}".formatted(each),
                    "/figures/" + each));
        }
        return fields;
    }

    /** Which band is the first with such a limit. */
    private static int place(String kpi, String limit) {
        return kpi.substring(0, kpi.indexOf("\"%s\"".formatted(limit))).split("\"rating\"", -1).length - 2;
    }

    private static Map<String, Field> whole() {
        return Map.of(
                "a sample",
                new Field(
                        "…/kpis/NONE/submissions",
                        "{\"period\":\"2016-01\",\"figures\":{\"value\":1,\"sample\":#}}",
                        "/figures/sample"),
                "decimals",
                new Field(
                        "…/kpis",
                        WhoMaySeeWhatIT.KPI.replace("\"decimals\": 0", "\"decimals\": #"),
                        "/definition/rounding/decimals"),
                "a likelihood",
                new Field(
                        "…/early-warnings",
                        Sample.warning("").replaceFirst("\"likelihood\": *[0-9]+", "\"likelihood\": #"),
                        "/likelihood"));
    }

    static List<Bad> all() {
        List<Bad> all = new ArrayList<>();
        for (String number : NUMBERS) {
            String shown = number.length() > 30 ? number.length() + " digits" : number;
            exact().forEach(field -> all.add(bad(shown, field, number)));
            whole().forEach((what, field) -> all.add(bad(shown + " as " + what, field, number)));
        }
        return all;
    }

    private static Bad bad(String what, Field field, String number) {
        return body(
                what + " in " + field.pointer(), field.address(), field.body().replace("#", number), field.pointer());
    }
}
