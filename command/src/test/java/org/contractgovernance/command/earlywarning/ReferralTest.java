package org.contractgovernance.command.earlywarning;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferralTakenBack;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferredToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.RiskAcknowledged;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.RiskReported;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.AcknowledgeRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReportRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.TakeBackReferral;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.TakeRiskRow;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How an early warning is referred to corporate risk, taken back, and what the tool says of it. */
class ReferralTest extends EarlyWarningSituations {

    private static final TakeBackReferral TAKE_BACK =
            new TakeBackReferral(CONTRACT, EW_3, "It is the service's own matter", null, null);

    private final Message<?> referred = commissioner().on("2016-05-03").did(new ReferredToCorporateRisk(HIGH));
    private final Message<?> takenBack =
            commissioner().on("2016-05-05").did(new ReferralTakenBack(LocalDate.of(2016, 5, 3)));

    private static Acts tool() {
        return Acts.as(Role.RISK_TOOL, person(9));
    }

    private static AcknowledgeRisk acknowledge(String reference, long position) {
        return new AcknowledgeRisk(CONTRACT, EW_3, reference, position, null, null);
    }

    private static ReportRisk report(@Nullable Integer score, @Nullable String status, @Nullable Boolean closed) {
        return new ReportRisk(CONTRACT, EW_3, score, null, status, closed, null, null);
    }

    @Test
    void aReferralThatStandsIsTakenBackAndMayBeMadeAgain() {
        given(raised, referred)
                .when(commissioner(), TAKE_BACK)
                .then(new ReferralTakenBack(LocalDate.of(2016, 5, 3)))
                .seenBy(Visibility.SHARED);
        given(raised).when(commissioner(), TAKE_BACK).isRefused(EarlyWarningRule.NOT_REFERRED);
        given(raised, referred, takenBack).when(commissioner(), TAKE_BACK).isRefused(EarlyWarningRule.NOT_REFERRED);
        given(raised, referred, takenBack).when(commissioner(), REFER).then(new ReferredToCorporateRisk(HIGH));
        given(raised, referred, closed)
                .when(commissioner(), TAKE_BACK)
                .isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, referred)
                .when(commissioner().on("2016-05-02"), TAKE_BACK)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void whoMaySeeTheReferralSeesThatItWasTakenBack() {
        given(raised, commissioner().did(new ReferredToCorporateRisk(HIGH), Visibility.COUNCIL_ONLY))
                .when(commissioner(), TAKE_BACK)
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void theToolAcknowledgesForTheCouncilAlone() {
        RiskAcknowledgement first = new RiskAcknowledgement("CR-0042", 3);
        given(raised, referred)
                .when(tool(), acknowledge("CR-0042", 3))
                .then(new RiskAcknowledged(null, first))
                .seenBy(Visibility.COUNCIL_ONLY);
        Message<?> before = tool().did(new RiskAcknowledged(null, first), Visibility.COUNCIL_ONLY);
        given(raised, referred, before)
                .when(tool(), acknowledge("CR-0042", 4))
                .then(new RiskAcknowledged(first, new RiskAcknowledgement("CR-0042", 4)));
        given(raised, referred, before)
                .when(tool(), acknowledge("CR-0043", 2))
                .then(new RiskAcknowledged(first, new RiskAcknowledgement("CR-0043", 2)));
        for (long position : new long[] {2, 3}) {
            given(raised, referred, before)
                    .when(tool(), acknowledge("CR-0042", position))
                    .isRefused(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        }
        given(raised).when(tool(), acknowledge("CR-0042", 3)).isRefused(EarlyWarningRule.NEVER_REFERRED);
        given(raised, referred)
                .when(tool(), acknowledge("CR-0042", 11))
                .isRefused(EarlyWarningRule.NOT_TOLD_YET, "/position");
    }

    @Test
    void whatTheToolHoldsIsKeptBesideWhatTheRegisterSays() {
        ToolRisk first = new ToolRisk(9, null, null, false);
        given(raised, referred)
                .when(tool(), report(9, null, null))
                .then(new RiskReported(null, first))
                .seenBy(Visibility.COUNCIL_ONLY);
        Message<?> before = tool().did(new RiskReported(null, first), Visibility.COUNCIL_ONLY);
        given(raised, referred, before)
                .when(tool(), report(9, null, false))
                .isRefused(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        given(raised, referred, before, closed)
                .when(tool(), report(9, "Treat", true))
                .then(new RiskReported(first, new ToolRisk(9, null, "Treat", true)));
        given(raised, referred).when(tool(), report(null, null, null)).isRefused(EarlyWarningRule.NOTHING_REPORTED);
        ToolRisk over = new ToolRisk(null, null, null, true);
        given(raised, referred, tool().did(new RiskReported(null, over), Visibility.COUNCIL_ONLY))
                .when(tool(), report(null, null, false))
                .then(new RiskReported(over, new ToolRisk(null, null, null, false)));
        referenceData.stranger(person(77));
        given(raised, referred)
                .when(tool(), new ReportRisk(CONTRACT, EW_3, 9, person(77), null, null, null, null))
                .isRefused(GeneralRule.UNKNOWN_PERSON, "/owner");
    }

    private static TakeRiskRow row(
            @Nullable String reference,
            @Nullable Long position,
            @Nullable Integer score,
            @Nullable String status,
            @Nullable Boolean closed) {
        return new TakeRiskRow(CONTRACT, EW_3, reference, position, score, status, closed, null, null);
    }

    private static Message<?> acknowledged() {
        return tool().did(new RiskAcknowledged(null, new RiskAcknowledgement("00042", 3)), Visibility.COUNCIL_ONLY);
    }

    private static Message<?> reported(ToolRisk risk) {
        return tool().on("2016-05-06").did(new RiskReported(null, risk), Visibility.COUNCIL_ONLY);
    }

    @Test
    void aRowSaysWhatItChangesAndWhatItDoesNotSayStays() {
        ToolRisk before = new ToolRisk(9, person(7), "Treat", false);
        given(raised, referred, reported(before))
                .when(tool(), row(null, null, null, "Tolerate", null))
                .then(new RiskReported(before, new ToolRisk(9, person(7), "Tolerate", false)))
                .seenBy(Visibility.COUNCIL_ONLY);
        given(raised, referred, reported(before))
                .when(tool(), row(null, null, 12, null, null))
                .then(new RiskReported(before, new ToolRisk(12, person(7), "Treat", false)));
        given(raised, referred, reported(before))
                .when(tool(), row(null, null, 9, "Treat", null))
                .isRefused(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        given(raised, referred)
                .when(tool(), row(null, null, null, "Treat", null))
                .then(new RiskReported(null, new ToolRisk(null, null, "Treat", false)));
        given(raised).when(tool(), row(null, null, 9, null, null)).isRefused(EarlyWarningRule.NEVER_REFERRED);
    }

    @Test
    void aRowAcknowledgesAndReportsTogetherOrNotAtAll() {
        given(raised, referred)
                .when(tool(), row("00042", 3L, 9, null, null))
                .then(
                        new RiskAcknowledged(null, new RiskAcknowledgement("00042", 3)),
                        new RiskReported(null, new ToolRisk(9, null, null, false)));
        given(raised, referred, acknowledged())
                .when(tool(), row("00042", 3L, 9, null, null))
                .then(new RiskReported(null, new ToolRisk(9, null, null, false)));
        given(raised, referred, acknowledged())
                .when(tool(), row("00042", null, 9, null, null))
                .then(new RiskReported(null, new ToolRisk(9, null, null, false)));
        given(raised, referred, acknowledged())
                .when(tool(), row("00042", 2L, null, null, null))
                .isRefused(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        given(raised, referred)
                .when(tool(), row("00042", null, 9, null, null))
                .isRefused(MappingRule.POSITION_REQUIRED, "/position");
        given(raised, referred)
                .when(tool(), row("00042", 11L, 9, null, null))
                .isRefused(EarlyWarningRule.NOT_TOLD_YET, "/position");
    }

    @Test
    void noRowChangesWhatTheToolCallsIt() {
        for (String reference : new String[] {"42", "1-Feb"}) {
            given(raised, referred, acknowledged())
                    .when(tool(), row(reference, 4L, 9, null, null))
                    .isRefused(EarlyWarningRule.CALLED_OTHERWISE, "/toolReference");
        }
    }

    @Test
    void whatIsOverIsOpenAgainWhereARowSaysSo() {
        ToolRisk over = new ToolRisk(9, null, "Closed", true);
        given(raised, referred, reported(over))
                .when(tool(), row(null, null, null, "Closed - tolerated", null))
                .isRefused(EarlyWarningRule.NOT_SAID_TO_BE_OPEN, "/status");
        given(raised, referred, reported(over))
                .when(tool(), row(null, null, 12, null, null))
                .then(new RiskReported(over, new ToolRisk(12, null, "Closed", true)));
        given(raised, referred, reported(over))
                .when(tool(), row(null, null, null, "Live", false))
                .then(new RiskReported(over, new ToolRisk(9, null, "Live", false)));
    }

    @Test
    void aRowOfAnEarlierDayIsNoNews() {
        given(raised, referred, reported(new ToolRisk(9, null, null, false)))
                .when(tool().on("2016-05-05"), row(null, null, 12, null, null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(raised, referred, reported(new ToolRisk(9, null, null, false)))
                .when(tool().on("2016-05-05"), row(null, null, 9, null, null))
                .isRefused(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
    }
}
