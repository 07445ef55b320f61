package org.contractgovernance.command.risktool;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.person;

import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.risktool.UnmatchedRiskCommand.ReportUnmatchedRisk;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent.UnmatchedRiskReported;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the corporate risk tool holds and is no early warning here is put on record, for the council alone. */
class UnmatchedTest {

    private static final String REFERENCE = "CR-0099";
    private static final ToolRisk OPEN = new ToolRisk(9, null, "Treat", false);
    private static final ToolRisk CLOSED = new ToolRisk(null, null, null, true);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory();
    private final Message<?> reported =
            tool("2016-05-03").did(new UnmatchedRiskReported(REFERENCE, null, OPEN), Visibility.COUNCIL_ONLY);

    private static Acts tool(String day) {
        return Acts.as(Role.RISK_TOOL, person(9)).on(day);
    }

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Unmatched.class,
                        EntityId.of(EntityKind.UNMATCHED_RISK, CONTRACT, REFERENCE)
                                .toString(),
                        referenceData)
                .knownAs(REFERENCE)
                .given(events);
    }

    private static ReportUnmatchedRisk report(@Nullable Integer score, @Nullable String status, boolean closed) {
        return new ReportUnmatchedRisk(CONTRACT, REFERENCE, score, null, status, closed, null, null);
    }

    @Test
    void theFirstReportBeginsIt() {
        given().when(tool("2016-05-03"), report(9, "Treat", false))
                .then(new UnmatchedRiskReported(REFERENCE, null, OPEN))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void whatItSaysNextFollowsWhatItSaid() {
        given(reported)
                .when(tool("2016-05-04"), report(null, null, true))
                .then(new UnmatchedRiskReported(REFERENCE, OPEN, CLOSED));
        given(reported)
                .when(tool("2016-05-04"), report(9, "Treat", false))
                .isRefused(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        given(reported)
                .when(tool("2016-05-02"), report(null, null, true))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void anOwnerWasEntered() {
        referenceData.stranger(person(7));
        given().when(
                        tool("2016-05-03"),
                        new ReportUnmatchedRisk(CONTRACT, REFERENCE, null, person(7), null, null, null, null))
                .isRefused(GeneralRule.UNKNOWN_PERSON, "/owner");
    }
}
