package org.contractgovernance.contracts.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliefStatusTest {

    @ParameterizedTest
    @CsvSource({
        "CLAIMED, CLAIMED",
        "CLAIMED CLAIMED, CLAIMED",
        "CLAIMED GRANTED, PARTLY_DECIDED",
        "CLAIMED REFUSED, PARTLY_DECIDED",
        "CLAIMED REVOKED, PARTLY_DECIDED",
        "GRANTED GRANTED, GRANTED",
        "GRANTED REFUSED, PARTLY_GRANTED",
        "GRANTED WITHDRAWN, PARTLY_GRANTED",
        "GRANTED REVOKED, PARTLY_GRANTED",
        "REFUSED REFUSED, REFUSED",
        "REFUSED WITHDRAWN, REFUSED",
        "REFUSED REVOKED, REVOKED",
        "WITHDRAWN WITHDRAWN, WITHDRAWN",
        "WITHDRAWN REVOKED, REVOKED"
    })
    void aClaimsStatusFollowsFromItsPeriods(String decisions, ReliefStatus status) {
        List<ReliefDecision> of =
                Arrays.stream(decisions.split(" ")).map(ReliefDecision::valueOf).toList();

        assertThat(ReliefStatus.of(of)).isEqualTo(status);
        assertThat(ReliefStatus.of(of.reversed())).isEqualTo(status);
    }
}
