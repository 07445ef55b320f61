package org.contractgovernance.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.duty.ADuty;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Examples;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.variation.VariationEvent;
import org.contractgovernance.query.feature.Narrative;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.Happenings;
import org.junit.jupiter.api.Test;

class TrailFoldTest {

    private static String reference(Event event) {
        return switch (event) {
            case KpiEvent e -> "KPI-07";
            case EarlyWarningEvent e -> "EW-3";
            case AssessmentEvent e -> "2015-10";
            case OptionEvent e -> "OP-1";
            case DutyEvent e -> ADuty.REFERENCE;
            case AssessmentNoticeEvent e -> "AN-1";
            case RectificationPlanEvent e -> "RP-1";
            case ReliefEvent e -> "RL-1";
            case ObligationEvent e -> "OB-1";
            case NoticeEvent e -> "NO-1";
            case OccurrenceEvent e -> "OC-1";
            case ReviewSeriesEvent e -> "RS-1";
            case ReviewEvent e -> "RV-1";
            case ApprovalEvent e -> "AP-1";
            case VariationEvent e -> "VA-1";
            default -> "I-14";
        };
    }

    private static String told(Vocabulary.Entry entry) {
        Event event = Examples.of(entry.type());
        TrailEntry line = TrailFold.line(event, Envelopes.of(event, "issue:14", reference(event), "2016-05-11"));
        return line.changes().stream()
                .map(each -> "  %s: %s -> %s\n".formatted(each.what(), each.from(), each.to()))
                .collect(Collectors.joining("", "%s\n%s\n".formatted(entry.name(), line.line()), ""));
    }

    /** The file is written as a person reads it: whoever changes a sentence reads the new one there. */
    @Test
    void everyEventIsToldInPlainEnglish() throws IOException {
        String told = Features.vocabulary().entries().stream()
                .map(TrailFoldTest::told)
                .collect(Collectors.joining("\n"));
        try (InputStream expected = TrailFoldTest.class.getResourceAsStream("/told.txt")) {
            assertThat(expected).as("told.txt").isNotNull();
            assertThat(told).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyEventButANoteTellsWhatChanged() {
        assertThat(Features.vocabulary().entries())
                .filteredOn(each -> !each.name().equals("IssueProgressRecorded"))
                .allSatisfy(each -> assertThat(told(each)).contains(" -> "));
    }

    /** Whoever adds something to an event tells it, or says here that the trail is silent about it. */
    @Test
    void theseThingsAreLeftToTheHistory() {
        assertThat(Features.vocabulary().entries().stream()
                        .map(each ->
                                "%s: %s".formatted(each.name(), String.join(", ", untold(Examples.of(each.type())))))
                        .filter(each -> !each.endsWith(": "))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        ContractRegistered: contract
                        KpiDefined: code
                        ReturnSubmitted: from, to
                        ReturnComputed: from, to, figures
                        ReturnDueSoon: from, to
                        ReturnOverdue: from, to
                        ReturnDueMoved: from, to
                        ReturnDueAgain: from, to
                        ReturnNoLongerDue: from, to
                        ReturnInTime: from, to
                        ReturnSubmittedLate: from, to
                        IssueRaised: reference, description, visibility
                        IssueEscalated: earlyWarningId
                        IssueWithdrawn: because
                        EarlyWarningRaised: reference, cause, event, consequence, couldHaveWarned, visibility
                        ReferralTakenBack: referredOn
                        EarlyWarningWithdrawn: because
                        AssessmentRestated: assessed, deductions
                        AssessmentWithdrawn: deductions
                        ShareDrafted: from, to
                        RectificationPlanRequired: reference
                        ReliefClaimed: reference
                        ObligationRecorded: reference
                        ObligationArose: startedOn
                        ObligationFulfilled: startedOn, fulfilledOn
                        ObligationFulfilmentWithdrawn: startedOn
                        ObligationFulfilmentContested: startedOn
                        ObligationContestUpheld: startedOn
                        ObligationContestWithdrawn: startedOn
                        ObligationWaived: startedOn
                        ObligationMissed: startedOn
                        ObligationDueMoved: startedOn
                        NoticeServed: reference
                        NoticeAnswered: text, evidence
                        OccurrenceRecorded: reference
                        FailureSetOff: entity, escalation
                        FailureTakenUp: act
                        DutyFound: facts
                        DutyRecomputed: occasion, facts
                        ReviewSeriesBegun: reference
                        ReviewPlanned: reference
                        ApprovalRequested: reference
                        VariationProposed: reference
                        RecordChecked: contract, checkpoint
                        EventRedacted: contract, eventId""");
    }

    /** What may be otherwise without the line being so. */
    private static List<String> untold(Event event) {
        List<String> untold = new ArrayList<>();
        RecordComponent[] components = event.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!isTold(event, i)) {
                untold.add(components[i].getName());
            }
        }
        return untold;
    }

    private static boolean isTold(Event event, int place) {
        try {
            return !told(otherwise(event, place)).equals(told(event));
        } catch (NullPointerException e) {
            // whoever tells it asks for it
            return true;
        }
    }

    private static String told(Event event) {
        TrailEntry line = TrailFold.line(event, Envelopes.of(event, "issue:14", "I-14", "2016-05-11"));
        return line.line() + line.changes();
    }

    /** The event that says something else in one place. */
    private static Event otherwise(Event event, int place) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object value = components[i].getAccessor().invoke(event);
                values[i] = i == place ? otherwise(value) : value;
            }
            return (Event) event.getClass().getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object otherwise(Object value) {
        return switch (value) {
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case Boolean said -> !said;
            case List<?> several -> List.of();
            case Set<?> several -> Set.of();
            default -> null;
        };
    }

    @Test
    void aLineSaysWhoDidItWhenAndWhy() {
        IssueEvent event = new IssueEvent.IssueReopened(IssueStatus.RESOLVED, IssueStatus.OPEN);
        assertThat(TrailFold.line(event, Envelopes.of(event, "issue:14", "I-14", "2016-05-11")))
                .isEqualTo(new TrailEntry(
                        Happenings.CONTRACT,
                        7,
                        "event-7",
                        "IssueReopened",
                        EntityKind.ISSUE,
                        "issue:14",
                        "I-14",
                        "Issue I-14 was reopened",
                        List.of(new Change("status", "resolved", "open")),
                        "because",
                        "illustrative",
                        Happenings.SOMEBODY,
                        "council-desk",
                        Role.COMMISSIONER,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        LocalDate.of(2016, 5, 11),
                        Visibility.SHARED,
                        "request-7",
                        "event-6"));
    }

    @Test
    void aReturnIsCalledByItsPeriodToo() {
        KpiEvent event = new KpiEvent.QueryAnswered("2016-03", "All of them");
        assertThat(TrailFold.line(event, Envelopes.of(event, "kpi:c/KPI-07", "KPI-07", "2016-05-11"))
                        .reference())
                .isEqualTo("KPI-07 2016-03");
    }

    @Test
    void theSameNumberWrittenOtherwiseIsNoChange() {
        assertThat(new Narrative("x")
                        .change("target", new BigDecimal("95"), new BigDecimal("95.0"))
                        .changes())
                .isEmpty();
    }
}
