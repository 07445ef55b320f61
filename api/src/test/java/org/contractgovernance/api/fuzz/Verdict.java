package org.contractgovernance.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contractgovernance.api.fuzz.Wire.Got;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with an answer: by the document, by RFC 9457, and by what was asked. */
final class Verdict {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Refusals that a schema could have spared the client. */
    private static final Set<String> OF_SCHEMAS =
            Set.of("required", "wrong-form", "size", "out-of-range", "unknown-word", "notempty");

    private final Document document;
    private final Ask ask;
    private final Got got;
    private final List<String> faults = new ArrayList<>();

    private Verdict(Document document, Ask ask, Got got) {
        this.document = document;
        this.ask = ask;
        this.got = got;
    }

    /** Each fault, in a sentence that begins with what kind of fault it is. */
    static List<String> of(Document document, Ask ask, Got got) {
        Verdict verdict = new Verdict(document, ask, got);
        verdict.judge();
        return verdict.faults;
    }

    private void judge() {
        if (got.status() == 0) {
            faults.add("no answer: " + got.failure());
            return;
        }
        if (got.status() >= 500 && got.status() != 503) {
            faults.add("server's fault: " + text());
            return;
        }
        if (!got.header("X-Correlation-Id").matches(UUID)) {
            faults.add("no correlation: " + got.headers().map());
        }
        if (got.status() >= 400) {
            problem();
        }
        if (ask.method().equals("OPTIONS")) {
            return;
        }
        if (!ask.right().isEmpty() && !ask.right().contains(got.status()) && !isRefusedFirst()) {
            faults.add("not refused as it has to be, with %s: %d %s".formatted(ask.right(), got.status(), text()));
        }
        // what is costly is not done for its headers alone
        boolean isHead = ask.method().equals("HEAD");
        if (ask.method().equals(ask.operation().method()) || (isHead && got.status() != 405)) {
            documented();
        }
    }

    /** Whoever may not ask at all is told that first. */
    private boolean isRefusedFirst() {
        return switch (got.status()) {
            case 401 -> ask.as().equals(Askers.NOBODY);
            case 403 ->
                !Askers.role(ask.as())
                        .map(Askers.allowed(ask.operation())::contains)
                        .orElse(false);
            case 404 -> ask.as().equals(Askers.OF_ANOTHER_CONTRACT);
            default -> false;
        };
    }

    private void documented() {
        JsonNode response = document.response(ask.operation(), got.status());
        if (response.isMissingNode()) {
            faults.add("status is not documented: %d %s".formatted(got.status(), text()));
            return;
        }
        JsonNode content = response.path("content");
        if (ask.method().equals("HEAD") || content.isEmpty()) {
            if (got.body().length > 0) {
                faults.add("a body is not documented: " + text());
            }
            return;
        }
        String type = got.header("Content-Type").replaceFirst(";.*", "");
        if (!content.has(type)) {
            faults.add("type is not documented: " + type);
            return;
        }
        body(type, content.get(type).path("schema"));
        response.path("headers").forEachEntry((name, header) -> {
            if (got.status() == 201
                    && name.equals("Location")
                    && got.header(name).isEmpty()) {
                faults.add("no Location");
            }
        });
    }

    private void body(String type, JsonNode schema) {
        if (type.endsWith("json") && !type.equals("application/x-ndjson")) {
            json(schema, whole());
        } else if (type.equals("application/x-ndjson")) {
            whole().lines().limit(20).forEach(line -> json(schema, line));
        } else if (got.body().length == 0) {
            faults.add("an empty " + type);
        }
    }

    private void json(JsonNode schema, String text) {
        try {
            String wrong = document.faults(schema, JsonMapper.shared().readTree(text));
            if (!wrong.isEmpty()) {
                faults.add("answer is not valid by its schema: %s in %s".formatted(wrong, text()));
            }
        } catch (JacksonException e) {
            faults.add("answer is not JSON: " + text());
        }
    }

    private void problem() {
        if (ask.method().equals("HEAD")) {
            return;
        }
        if (!got.header("Content-Type").equals("application/problem+json")) {
            faults.add("a refusal is no problem: %d %s %s".formatted(got.status(), got.header("Content-Type"), text()));
            return;
        }
        JsonNode problem = JsonMapper.shared().readTree(got.body());
        if (problem.path("status").asInt() != got.status()) {
            faults.add("a problem of another status: " + text());
        }
        if (!problem.path("correlation").asString("").equals(got.header("X-Correlation-Id"))) {
            faults.add("a problem of another correlation: " + text());
        }
        String existing = problem.path("existing").asString("");
        if (!existing.isEmpty() && !document.reads(existing)) {
            faults.add("nobody can read what exists at its address: " + existing);
        }
        String missing = switch (got.status()) {
            case 401 -> "WWW-Authenticate";
            case 405 -> "Allow";
            case 503 -> "Retry-After";
            default -> "Content-Type";
        };
        if (got.header(missing).isEmpty()) {
            faults.add("no " + missing);
        }
        if (whole().matches("(?s).*(Exception|jackson|springframework|java\\.|SQL).*") && !echoes()) {
            faults.add("a refusal tells of our insides: " + text());
        }
        if (got.status() == 400) {
            invalid(problem);
        }
    }

    private boolean echoes() {
        return ask.body() != null && new String(ask.body(), StandardCharsets.UTF_8).contains("DROP TABLE");
    }

    private void invalid(JsonNode problem) {
        List<String> named = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        problem.path("errors").forEach(error -> {
            for (String kind : List.of("pointer", "parameter", "header")) {
                if (error.has(kind)) {
                    named.add(error.get(kind).asString());
                }
            }
            codes.add(error.path("code").asString(""));
        });
        String code = problem.path("code").asString("");
        if (code.equals("invalid-request") && named.isEmpty()) {
            faults.add("a refusal names nothing: " + text());
        }
        if (ask.names() != null
                && !code.equals("malformed-json")
                && named.stream().noneMatch(this::isNamed)) {
            faults.add("a refusal does not name %s: %s".formatted(ask.names(), text()));
        }
        if (ask.valid() && code.equals("invalid-request") && OF_SCHEMAS.containsAll(codes)) {
            faults.add("a schema lets through what is refused: " + text());
        }
    }

    private boolean isNamed(String name) {
        String wanted = ask.names();
        return wanted == null || name.equals(wanted) || wanted.startsWith(name + "/") || name.startsWith(wanted + "/");
    }

    private String whole() {
        return new String(got.body(), StandardCharsets.UTF_8);
    }

    /** As much as a reader of a fault wants to see. */
    private String text() {
        String text = whole();
        return text.length() > 700 ? text.substring(0, 700) + "…" : text;
    }
}
