package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for the head of an answer alone has nothing done that is costly, and what is not costly answers. */
class HeadIT {

    private static final String EVENTS = "/api/v1/events";

    /** More than one client may have of streams. */
    private static final int MANY = 30;

    private final Running application = Running.application();

    private Answer head(Role role, String address, String accept) {
        return application.send(
                application.to(address, role).header("Accept", accept).HEAD().build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EVENTS,
                EVENTS + "?wait=20",
                "{contract}/export",
                "{contract}/history",
                "{contract}/changes?fromPosition=0",
                "{contract}/derivation",
                "{contract}/audit-trail",
                "{contract}/access-log",
                "/api/v1/risk-tool/risks?mapping=any"
            })
    void whatIsCostlyIsNotDone(String address) {
        for (String accept : List.of("*/*", "text/event-stream", "application/x-ndjson", "application/zip")) {
            Answer head = head(Role.AUDITOR, address.replace("{contract}", Sample.providersContract()), accept);
            // 400: the stream has no such parameter
            assertThat(head.status()).as(accept).isIn(400, 405, 406);
            if (head.status() == 405) {
                assertThat(head.header("Allow")).isEqualTo("GET");
            }
        }
        assertThat(head(Role.AUDITOR, address.replace("{contract}", Sample.providersContract()), "*/*")
                        .status())
                .isEqualTo(405);
    }

    @Test
    void noneTakesThePlaceOfWhoListens() {
        for (int i = 0; i < MANY; i++) {
            assertThat(head(Role.RISK_TOOL, EVENTS, "text/event-stream").status())
                    .isEqualTo(405);
        }
        expect(200, application.get(Role.RISK_TOOL, EVENTS + "?wait=1"));
    }

    @Test
    void whatIsCheapAnswers() {
        Answer head = head(Role.AUDITOR, Sample.providersContract(), "*/*");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isNotEmpty();
        assertThat(head.body()).isEmpty();
    }
}
