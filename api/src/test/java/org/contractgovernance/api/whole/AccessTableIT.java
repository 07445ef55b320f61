package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.contractgovernance.api.access.AccessTable;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goes through {@code docs/access.md} line by line, with a token of each role. */
@Order(Integer.MAX_VALUE) // what it leaves behind is in the way of tests that look closely
class AccessTableIT {

    static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("{contract}", Sample.PROVIDERS),
            Map.entry("{code}", "NONE"),
            Map.entry("{claim}", "NONE"),
            Map.entry("{year}", "2015-16"),
            Map.entry("{line}", "01890a5d-ac96-774b-bcce-b302099a8057-1"),
            Map.entry("{period}", "2016-01"),
            Map.entry("{issue}", "I-1"),
            Map.entry("{earlyWarning}", "EW-1"),
            Map.entry("{rectificationPlan}", "RP-99999"),
            Map.entry("{step}", "1"),
            Map.entry("{approval}", "AP-99999"),
            Map.entry("{variation}", "VA-99999"),
            Map.entry("{option}", "OP-99999"),
            Map.entry("{relief}", "RL-99999"),
            Map.entry("{obligation}", "OB-99999"),
            Map.entry("{instance}", "2016-01"),
            Map.entry("{notice}", "NO-99999"),
            Map.entry("{occurrence}", "OC-99999"),
            Map.entry("{reviewSeries}", "RS-99999"),
            Map.entry("{review}", "RV-99999"),
            Map.entry("{assessment}", "2016-01"),
            Map.entry("{duty}", "s70.2099-06-30"),
            Map.entry("{assessmentNotice}", "AN-99999"),
            Map.entry("{failureResponse}", "2016-01.SEN-01.issue"),
            Map.entry("{deduction}", "1"),
            Map.entry("{action}", "1"),
            Map.entry("{position}", "1"),
            Map.entry("{mapping}", "of-the-access-table"),
            Map.entry("{person}", "person-01890a5d-ac96-774b-bcce-b302099a8057"),
            Map.entry("{calendarAddress}", "01890a5d-ac96-774b-bcce-b302099a8057"),
            Map.entry("{subscription}", "01890a5d-ac96-774b-bcce-b302099a8057"));

    /** What has to be asked besides the address. */
    private static final Map<String, String> ASKED = Map.of(
            "inclusion",
            "?position=1",
            "consistency",
            "?from=1",
            "risks",
            "?mapping=example-scores",
            "reports",
            "?mapping=example-scores");

    private final Running application = Running.application();

    static Stream<AccessTable.Line> lines() {
        return AccessTable.lines().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    // each line by itself: a client that waits for each answer leaves half of the machine idle
    @Execution(ExecutionMode.CONCURRENT)
    void isAnsweredAsThePageSays(AccessTable.Line line) {
        Sample.providersContract();
        String address = line.address();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            address = address.replace(part.getKey(), part.getValue());
        }
        address += ASKED.getOrDefault(address.substring(address.lastIndexOf('/') + 1), "");
        String body = Bodies.of(line.method(), line.address());
        for (Role role : Role.values()) {
            Running.Answer answer = line.method().equals("GET")
                    ? application.get(role, address)
                    : application.ask(
                            role, line.method(), address, Bodies.mediaType(line.method(), line.address()), body);
            String told = "%s as %s: %d %s".formatted(line, role.code(), answer.status(), answer.body());
            assertThat(answer.status() == 403)
                    .as(told)
                    .isEqualTo(!line.allowed().contains(role));
            assertThat(answer.status()).as(told).isNotIn(401, 405, 415).isLessThan(500);
            assertThat(answer.body()).as(told).doesNotContain("invalid-request", "malformed-json");
        }
    }
}
