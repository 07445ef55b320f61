package org.contractgovernance.api.whole;

import java.util.List;
import org.contractgovernance.api.whole.BadInputIT.Bad;

/** Subscriptions that are wrong in one way each. */
final class BadSubscriptions {

    private static final String ALL = "/api/v1/risk-tool/subscriptions";
    private static final String ONE = ALL + "/01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String GOOD = """
            {"name":"Register","address":"https://risks.example.gov.uk/","kinds":["risk-referred"],"everyContract":true,
             "councilOnly":false,"signing":"both"}""";

    private BadSubscriptions() {}

    private static Bad make(String what, String part, String instead, String pointer) {
        return new Bad(what, ALL, GOOD.replace(part, instead), 400, pointer);
    }

    static List<Bad> all() {
        return List.of(
                make("a name of blanks", "\"Register\"", "\" \"", "/name"),
                make("an address too long", "gov.uk/", "gov.uk/" + "a".repeat(500), "/address"),
                make("no kinds", "[\"risk-referred\"]", "[]", "/kinds"),
                make("a kind that there is not", "risk-referred", "risk-forgotten", "/kinds/0"),
                make("a signing that there is not", "\"both\"", "\"none\"", "/signing"),
                make("for every contract in words", "true", "\"yes\"", "/everyContract"),
                make("a beginning before the beginning", "\"signing\"", "\"after\":-1,\"signing\"", "/after"),
                make("a secret of the caller's own", "\"signing\"", "\"secret\":\"whsec_AAAA\",\"signing\"", "/secret"),
                new Bad("paused for no reason", ONE + "/pause", "{\"reason\":\"\"}", 400, "/reason"),
                new Bad("sent again from nowhere", ONE + "/resend", "{\"from\":0}", 400, "/from"),
                new Bad(
                        "an end that is no moment",
                        ONE + "/rotate-secret",
                        "{\"oldUntil\":\"soon\"}",
                        400,
                        "/oldUntil"),
                new Bad("an identifier that is none", ALL + "/first", null, 400, "subscription"),
                new Bad("a state that there is not", ONE + "/deliveries?state=lost", null, 400, "state"),
                new Bad("a limit too large", ONE + "/deliveries?limit=201", null, 400, "limit"));
    }
}
