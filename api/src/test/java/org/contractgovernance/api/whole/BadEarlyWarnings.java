package org.contractgovernance.api.whole;

import static org.contractgovernance.api.whole.BadBodies.body;

import java.util.List;
import org.contractgovernance.api.whole.BadInputIT.Bad;

/** Bodies about early warnings that are wrong in one way each. */
final class BadEarlyWarnings {

    private BadEarlyWarnings() {}

    static List<Bad> all() {
        String one = "…/early-warnings/EW-999999";
        return List.of(
                body(
                        "a day inside that is none",
                        "…/early-warnings",
                        "{\"couldHaveWarned\":{\"provider\":\"yesterday\"}}",
                        "/couldHaveWarned/provider"),
                body("an unknown assessment", one + "/assess", "{\"assessment\":\"final\"}", "/assessment"),
                body(
                        "a likelihood below one",
                        one + "/assess",
                        "{\"assessment\":\"current\",\"likelihood\":-1,\"impact\":1,\"reason\":\"r\"}",
                        "/likelihood"),
                body(
                        "an action without a day",
                        one + "/actions",
                        "{\"description\":\"d\",\"owner\":\"person-01890a5d-ac96-774b-bcce-b302099a8057\"}",
                        "/dueOn"),
                body("action number nought", one + "/actions/0/complete", "{}", "/action"),
                body("the action in the body", one + "/actions/1/miss", "{\"action\":1,\"reason\":\"r\"}", "/action"),
                body(
                        "an unknown visibility",
                        one + "/review",
                        "{\"note\":\"n\",\"visibility\":\"secret\"}",
                        "/visibility"),
                body("a reason that is a list", one + "/refer-to-corporate-risk", "{\"reason\":[\"r\"]}", "/reason"),
                body("no outcome", one + "/close", "{\"outcome\":null}", "/outcome"));
    }
}
