package org.contractgovernance.query.risktool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.risktool.UnmatchedRisk;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent.UnmatchedRiskReported;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.Happenings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnmatchedRiskFoldTest {

    private static final ToolRisk OPEN = new ToolRisk(9, null, null, false);
    private static final ToolRisk WORSE = new ToolRisk(16, null, "Treat", false);
    private static final ToolRisk CLOSED = new ToolRisk(16, null, "Treat", true);

    private static UnmatchedRisk says(@Nullable UnmatchedRisk before, String on, ToolRisk says) {
        UnmatchedRiskReported event = new UnmatchedRiskReported("CR-0099", before == null ? null : before.tool(), says);
        return UnmatchedRiskFold.evolve(
                before,
                event,
                Envelopes.of(event, "unmatched-risk:" + Happenings.CONTRACT + "/CR-0099", Happenings.CONTRACT, on));
    }

    @Test
    void itIsOpenThereSinceItWasFirstOrAgainReportedSo() {
        UnmatchedRisk row = says(null, "2016-03-01", OPEN);
        assertThat(row)
                .isEqualTo(new UnmatchedRisk(
                        Happenings.CONTRACT, "CR-0099", OPEN, LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 1)));
        row = says(row, "2016-03-05", WORSE);
        assertThat(row.tool()).isEqualTo(WORSE);
        assertThat(row.since()).isEqualTo("2016-03-01");
        assertThat(row.reportedOn()).isEqualTo("2016-03-05");
        row = says(says(row, "2016-03-06", CLOSED), "2016-03-09", OPEN);
        assertThat(row.since()).isEqualTo("2016-03-09");
    }
}
