package org.contractgovernance.api.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.contractgovernance.api.fuzz.Document.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A valid request, odd in one way each besides its body: parameters, headers, media types, methods, tokens. */
final class RequestMutations {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private RequestMutations() {}

    static List<Ask> of(Ask valid, Document document, Set<String> methodsThere) {
        List<Ask> all = new ArrayList<>();
        Operation operation = valid.operation();
        operation.parameters("query").forEach(each -> parameter(valid, each, all));
        all.add(valid.kind("unknown parameter").asking("zz", "1").refused("zz", 400));
        operation.parameters("path").forEach(each -> part(valid, each, all));
        accept(valid, document, all);
        headers(valid, all);
        if (!operation.bodies().isEmpty()) {
            contentTypes(valid, all);
        }
        methods(valid, methodsThere, all);
        tokens(valid, all);
        return all;
    }

    private static void parameter(Ask valid, JsonNode parameter, List<Ask> all) {
        String name = parameter.get("name").asString();
        JsonNode schema = parameter.get("schema");
        boolean given = valid.address().matches(".*[?&]" + name + "=.*");
        JsonNode one = schema.has("items") ? schema.get("items") : schema;
        for (String each : List.of(
                "",
                " ",
                "nonsense",
                "-1",
                "0",
                "1.5",
                "99999999999999999999",
                "1e2147483647",
                "TRUE",
                "0x10",
                "yes",
                "2016-02-30",
                "2016-03-31",
                "2016-03-31T09:00:00+01:00",
                "2016-03-31T09:00:00Z",
                "2999-01-01T00:00:00Z",
                "9999-12-31",
                "person-01890a5d-ac96-774b-bcce-b302099a8057",
                "\u0000",
                "\u202e\u200b",
                "'--",
                "bnVsbA",
                "eyJhIjoxfQ",
                "x".repeat(3000))) {
            if ((name.equals("minPosition") && each.length() > 10) || name.equals("wait")) {
                continue;
            }
            Ask odd =
                    (given ? without(valid, name) : valid).kind("odd parameter").asking(name, encoded(each));
            boolean refuse = isWrong(one, each) && !(schema.has("items") && each.isEmpty());
            all.add(refuse ? odd.refused(name, 400) : odd.odd());
        }
        if (schema.has("items")) {
            for (String each : List.of(",", ",,", "a,,b", ",a", "null")) {
                Ask odd = valid.kind("gaps in a list parameter").asking(name, encoded(each));
                all.add(one.has("enum") && each.matches(".*[a-z].*") ? odd.refused(name, 400) : odd.odd());
            }
            if (one.has("enum")) {
                String word = encoded(one.get("enum").get(0).asString());
                all.add(valid.kind("valid parameter").asking(name, word));
                String constant = word.toUpperCase(Locale.ROOT).replace('-', '_');
                all.add(valid.kind("a Java name for a word")
                        .asking(name, constant)
                        .refused(name, 400));
                all.add(valid.kind("parameter twice").asking(name, word).asking(name, word));
                all.add(valid.kind("a blank behind a word")
                        .asking(name, word + "%20")
                        .odd());
            }
        } else {
            String right = right(name, one);
            if (right != null) {
                all.add((given ? without(valid, name) : valid)
                        .kind("valid parameter")
                        .asking(name, encoded(right)));
                all.add(valid.kind("parameter twice")
                        .asking(name, encoded(right))
                        .asking(name, encoded(right))
                        .odd());
            }
        }
        if (parameter.path("required").asBoolean(false) && given) {
            all.add(without(valid, name).kind("required parameter missing").refused(name, 400));
        }
    }

    private static @Nullable String right(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        return switch (name) {
            case "text", "service", "kpi", "code", "reference", "question" -> "Schools & children";
            case "minPosition", "after", "wait", "since", "fromPosition" -> "0";
            case "limit", "depth" -> "3";
            case "sort", "cursor", "mapping", "contract", "from", "to", "toPosition", "size", "position" -> null;
            default ->
                switch (schema.path("format").asString("")) {
                    case "date" -> "2016-03-31";
                    case "date-time" -> "2016-03-31T09:00:00+01:00";
                    default -> schema.path("type").asString("").equals("boolean") ? "true" : null;
                };
        };
    }

    /** Whether a word of an address cannot be what the schema says; only what is certain. */
    private static boolean isWrong(JsonNode schema, String text) {
        if (text.isBlank()) {
            return false;
        }
        return switch (schema.path("type").asString("")) {
            case "integer" ->
                !text.matches("-?[0-9]{1,18}")
                        || new java.math.BigDecimal(text)
                                        .compareTo(schema.path("minimum").decimalValue())
                                < 0
                        || new java.math.BigDecimal(text)
                                        .compareTo(schema.path("maximum").decimalValue())
                                > 0;
            case "boolean" -> !Set.of("true", "false").contains(text);
            default ->
                schema.has("enum")
                        || (schema.path("pattern").asString("").startsWith("^person") && !text.startsWith("person-"))
                        || (schema.path("format").asString("").equals("date") && !text.matches("2016-03-31|9999-12-31"))
                        || (schema.path("format").asString("").equals("date-time") && !text.contains("T"));
        };
    }

    private static void part(Ask valid, JsonNode parameter, List<Ask> all) {
        String part = "{" + parameter.get("name").asString() + "}";
        String[] around = valid.operation().address().split(java.util.regex.Pattern.quote(part), -1);
        String path = valid.address().replaceFirst("\\?.*", "");
        // the parts stand where the operation's address has them
        int index = List.of(valid.operation().address().split("/", -1)).indexOf(part);
        if (around.length != 2 || index < 0) {
            return;
        }
        for (String each : List.of(
                "nonsense", "0", "%20", "a%20b", "I-999999999", "%F0%9F%98%80", "x".repeat(2000), "%C2%A0", "..%20")) {
            String[] parts = path.split("/", -1);
            parts[index] = each;
            String query = valid.address().contains("?")
                    ? valid.address().substring(valid.address().indexOf('?'))
                    : "";
            all.add(valid.kind("odd part of the address")
                    .address(String.join("/", parts) + query)
                    .odd());
        }
    }

    private static void accept(Ask valid, Document document, List<Ask> all) {
        Set<String> answered = Answered.types(document, valid.operation());
        if (answered.isEmpty()) {
            return;
        }
        answered.stream()
                .filter(each -> !each.equals("text/event-stream"))
                .forEach(each -> all.add(valid.kind("a documented Accept").header("Accept", each)));
        all.add(valid.kind("any Accept").header("Accept", "text/html, */*;q=0.1"));
        if (answered.contains("application/json")) {
            all.add(valid.kind("Accept with parameters").header("Accept", "application/json;charset=utf-16"));
            all.add(valid.kind("Accept with parameters").header("Accept", "application/json;profile=x;q=0.5"));
        }
        for (String each : List.of(
                "application/xml",
                "application/vnd.api+json",
                "text/html",
                "nonsense",
                "image/*",
                "application/problem+json",
                "application/cbor")) {
            all.add(valid.kind("another Accept").header("Accept", each).refused(null, 406));
        }
    }

    private static void headers(Ask valid, List<Ask> all) {
        if (!valid.operation().parameters("header").isEmpty()) {
            for (String each : List.of(
                    "3", "\"-1\"", "W/\"3\"", "\"1\", \"2\"", "\"99999999999999999999\"", "\"3-gzip\"", "", "\"\"")) {
                all.add(ifMatch(valid, each));
            }
            all.add(valid.kind("If-Match of any").header("If-Match", "*"));
            all.add(valid.kind("a stale If-Match")
                    .header("If-Match", "\"999999\"")
                    .odd());
            for (String each : List.of("", "two words", "x".repeat(129))) {
                all.add(valid.kind("odd Idempotency-Key")
                        .header("Idempotency-Key", each)
                        .refused("Idempotency-Key", 400));
            }
            all.add(valid.kind("two Idempotency-Keys")
                    .header("Idempotency-Key", "a", "b")
                    .refused("Idempotency-Key", 400));
            all.add(valid.kind("odd Prefer").header("Prefer", "wait=99999999999, respond-async; x"));
        }
        all.add(valid.kind("odd correlation").header("X-Correlation-Id", "not a uuid \"<x>"));
        all.add(valid.kind("odd language").header("Accept-Language", "tlh-Latn-x-*, ;;q=9"));
        all.add(valid.kind("odd encoding").header("Accept-Encoding", "gzip;q=0, *;q=0"));
        all.add(valid.kind("long header").header("X-Long", "x".repeat(4000)));
    }

    private static Ask ifMatch(Ask valid, String value) {
        boolean known = valid.operation().parameters("header").stream()
                .anyMatch(each -> each.get("name").asString().equals("If-Match"));
        Ask odd = valid.kind("odd If-Match").header("If-Match", value);
        return known ? odd.refused("If-Match", 400) : odd.odd();
    }

    private static void contentTypes(Ask valid, List<Ask> all) {
        if (valid.body() == null) {
            return;
        }
        for (String each : List.of(
                "text/plain",
                "application/xml",
                "application/vnd.api+json",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "nonsense",
                "application/json;charset=ISO-8859-1",
                "*/*",
                "application/*")) {
            all.add(valid.kind("another Content-Type")
                    .header("Content-Type", each)
                    .refused(null, 415));
        }
        all.add(valid.kind("Content-Encoding")
                .header("Content-Encoding", "gzip")
                .refused(null, 415));
    }

    private static void methods(Ask valid, Set<String> there, List<Ask> all) {
        for (String each : METHODS) {
            if (!there.contains(each)) {
                all.add(valid.kind("another method").method(each).refused(null, 405));
            }
        }
        all.add(valid.kind("OPTIONS").method("OPTIONS").odd());
        if (valid.operation().reads()) {
            all.add(valid.kind("HEAD").method("HEAD"));
        }
    }

    private static void tokens(Ask valid, List<Ask> all) {
        for (String each : List.of(
                "Bearer", "Bearer x.y.z", "Bearer a b", "Basic eDp5", "bearer null", "Bearer " + "x".repeat(3000))) {
            all.add(valid.kind("odd token")
                    .as(Askers.NOBODY)
                    .header("Authorization", each)
                    .refused(null, 401));
        }
    }

    private static Ask without(Ask valid, String parameter) {
        String address = valid.address().replaceFirst("([?&])" + parameter + "=[^&]*&?", "$1");
        return valid.address(address.replaceFirst("[?&]$", ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
