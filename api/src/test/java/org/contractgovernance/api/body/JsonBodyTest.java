package org.contractgovernance.api.body;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Problem;
import org.contractgovernance.api.problem.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the one parsing of a body to what it refuses, and to what it hands on. */
class JsonBodyTest {

    private static final Map<String, Object> ADDRESS = Map.of("contract", "a\"b", "action", 7);

    private static JsonBody of(String text) {
        return JsonBody.of(text.getBytes(StandardCharsets.UTF_8), ADDRESS);
    }

    private static JsonNode said(String text) {
        return JsonMapper.shared().readerFor(JsonNode.class).readValue(of(text).tokens());
    }

    private static Problem refused(byte[] sent) {
        return catchThrowableOfType(RefusedRequest.class, () -> JsonBody.of(sent, ADDRESS))
                .problem();
    }

    private static Problem refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatTheAddressSaysToo() {
        assertThat(said("{}")).isEqualTo(JsonMapper.shared().readTree("{\"contract\": \"a\\\"b\", \"action\": 7}"));
        assertThat(said("\uFEFF{\"title\": \"é\", \"in\": {\"contract\": [1.50, true]}}")
                        .toString())
                .endsWith("\"title\":\"é\",\"in\":{\"contract\":[1.50,true]}}");
    }

    @Test
    void tellsEveryFaultOfItsTexts() {
        assertThat(refused("""
                        {"contract": "x", "a": ["\\u0000", null, 1e2147483647], "b": {"contract": "\\ud800"}, "\\u0000": 1}""").errors())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/contract", "given-by-address"),
                        tuple("/a/0", "unstorable"),
                        tuple("/a/1", "required"),
                        tuple("/a/2", "wrong-form"),
                        tuple("/b/contract", "unstorable"),
                        tuple("", "unstorable"));
    }

    static Stream<Arguments> bounds() {
        String fields =
                IntStream.range(0, 1_001).mapToObj("\"%d\": 0"::formatted).collect(joining(","));
        return Stream.of(
                Arguments.of("{\"a\": [" + "1,".repeat(1_000) + "1]}", "/a"),
                Arguments.of("{\"a\": [[" + "1,".repeat(100) + "1]]}", "/a/0"),
                Arguments.of("{\"a\": {" + fields + "}}", "/a"),
                Arguments.of("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}}", "/b/c"));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void namesWhereThereIsTooMuch(String text, String pointer) {
        assertThat(refused(text).errors()).extracting(Fault::pointer).containsExactly(pointer);
    }

    @Test
    void hasBoundsForAllOfIt() {
        String row = "[" + "0,".repeat(99) + "0]";
        String rows = "[" + (row + ",").repeat(999) + row + "]";
        String five = IntStream.range(0, 5)
                .mapToObj(each -> "\"%d\": %s".formatted(each, rows))
                .collect(joining(","));
        assertThat(refused("{" + five + "}").code()).isEqualTo("body-too-large");
        assertThat(refused("{\"a\": " + "[".repeat(20) + "]".repeat(20) + "}").detail())
                .isEqualTo("Lists and objects nest at most 20 deep");
        assertThat(of("{\"a\": [1, {\"b\": 2}]}").parts()).isEqualTo(10);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("", "The body is not a JSON object"),
                Arguments.of("\uFEFF", "The body is not a JSON object"),
                Arguments.of("[]", "The body is not a JSON object"),
                Arguments.of("{}{}", "Something follows the JSON object"),
                Arguments.of("{\"é\": 1,\n \"e\": tru}", "The text stops being JSON at line 2, column 7"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void tellsWhatIsNoObject(String text, String detail) {
        assertThat(refused(text)).extracting(Problem::code, Problem::detail).containsExactly("malformed-json", detail);
    }

    @Test
    void isInUtf8() {
        assertThat(refused("{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .detail())
                .isEqualTo("The body is not UTF-8");
    }
}
