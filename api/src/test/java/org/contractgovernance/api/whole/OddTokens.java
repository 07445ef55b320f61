package org.contractgovernance.api.whole;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Claims of the wrong type or size, as an issuer that is set up wrongly may write them. */
final class OddTokens {

    private static final List<String> VALUES = List.of(
            "null",
            "7",
            "1e300",
            "true",
            "\"\"",
            "\" \"",
            "\"a\\u0000b\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"" + "x".repeat(3_000) + "\"",
            "[]",
            "[null]",
            "[7,null,\"commissioner\"]",
            "[[\"commissioner\"]]",
            "{}",
            "{\"sub\":7}",
            "{\"sub\":null}");

    private OddTokens() {}

    static Stream<Arguments> all() {
        return Stream.of(
                        "sub",
                        "name",
                        "preferred_username",
                        "client_id",
                        "azp",
                        "appid",
                        "act",
                        "roles",
                        "contracts",
                        "aud",
                        "iss",
                        "exp",
                        "nbf",
                        "iat",
                        "jti",
                        "scope")
                .flatMap(claim -> VALUES.stream().map(value -> Arguments.of(claim, value)));
    }
}
