package org.contractgovernance.command.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;

import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.contractgovernance.command.approval.Approval;
import org.contractgovernance.command.assessment.PeriodAssessment;
import org.contractgovernance.command.assessmentnotice.AssessmentNotice;
import org.contractgovernance.command.contract.Contract;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.delegation.Delegation;
import org.contractgovernance.command.duty.Duty;
import org.contractgovernance.command.earlywarning.EarlyWarning;
import org.contractgovernance.command.failure.FailureResponse;
import org.contractgovernance.command.issue.Issue;
import org.contractgovernance.command.kpi.Kpi;
import org.contractgovernance.command.kpi.Measured;
import org.contractgovernance.command.ledger.PaymentLedger;
import org.contractgovernance.command.notice.Notice;
import org.contractgovernance.command.obligation.Obligation;
import org.contractgovernance.command.occurrence.PricedOccurrence;
import org.contractgovernance.command.option.ContractOption;
import org.contractgovernance.command.particulars.Particulars;
import org.contractgovernance.command.record.ContractRecord;
import org.contractgovernance.command.rectification.RectificationPlan;
import org.contractgovernance.command.regime.Regime;
import org.contractgovernance.command.relief.Relief;
import org.contractgovernance.command.results.PaymentByResults;
import org.contractgovernance.command.review.Review;
import org.contractgovernance.command.review.series.ReviewSeries;
import org.contractgovernance.command.risktool.Unmatched;
import org.contractgovernance.command.share.GainShare;
import org.contractgovernance.command.store.StoredJson;
import org.contractgovernance.command.variation.Variation;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.assessmentnotice.AnAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.duty.ADuty;
import org.contractgovernance.contracts.duty.DutyCommand;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.AFailure;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.ledger.ALedger;
import org.contractgovernance.contracts.ledger.LedgerCommand;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.occurrence.AnOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.contracts.option.AnOption;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.particulars.AParticulars;
import org.contractgovernance.contracts.particulars.ParticularsCommand;
import org.contractgovernance.contracts.particulars.ParticularsEvent;
import org.contractgovernance.contracts.record.RecordEvent;
import org.contractgovernance.contracts.rectification.ARectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.relief.ARelief;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.contractgovernance.contracts.results.AClaim;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.contracts.review.AReview;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.contracts.share.AShare;
import org.contractgovernance.contracts.share.AStatement;
import org.contractgovernance.contracts.share.ShareCommand;
import org.contractgovernance.contracts.share.ShareEvent;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.variation.AVariation;
import org.contractgovernance.contracts.variation.VariationEvent;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An entity that was written to a snapshot and read again knows what it knew. */
class SnapshotsOfEntitiesTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 1);
    private static final KpiEvent.ReturnSubmitted MARCH = new KpiEvent.ReturnSubmitted(
            "2016-03", DAY, DAY, Measured.percent("89"), Measured.rated("89", Rating.GOOD));
    private static final Score HIGH = new Score(3, 4, 12, "high");

    static Stream<Arguments> entities() {
        return Stream.of(
                Arguments.of(
                        Contract.class,
                        "contract:" + CONTRACT,
                        List.of(
                                commissioner().did(new ContractEvent.ContractRegistered(CONTRACT, Signed.DETAILS)),
                                commissioner()
                                        .did(new ContractEvent.ServiceCommissioned(
                                                new Service("SI", "School improvement", null, DAY))),
                                commissioner().did(new ContractEvent.RoleHolderNamed("Lead", null, person(7))),
                                commissioner().did(new ContractEvent.RoleHolderNamed("Second", null, person(8))),
                                commissioner().did(new ContractEvent.RoleHolderStoodDown("Second", person(8))),
                                commissioner()
                                        .did(
                                                new ContractEvent.ReferralRuleSet(
                                                        null, new ReferralRule(12, Set.of(RiskKind.FINANCIAL), 7)),
                                                Visibility.COUNCIL_ONLY),
                                commissioner()
                                        .did(new ContractEvent.WorkingCalendarSet(
                                                null, new CalendarVersion(1, DAY, WorkingCalendar.USUAL))),
                                commissioner()
                                        .did(
                                                new ContractEvent.FailurePolicySet(
                                                        null, AFailure.from("2015-10-01", AFailure.WHOLE)),
                                                Visibility.COUNCIL_ONLY),
                                commissioner()
                                        .did(new ContractEvent.RectificationTermsSet(
                                                null,
                                                ARectificationPlan.version(ARectificationPlan.terms()
                                                        .build()))),
                                commissioner().did(new ContractEvent.ContractStarted(DAY)))),
                Arguments.of(
                        Particulars.class,
                        ParticularsCommand.particularsOf(CONTRACT).toString(),
                        List.of(commissioner()
                                .did(new ParticularsEvent.ParticularsStated(
                                        AParticulars.stated().build())))),
                Arguments.of(
                        ContractOption.class,
                        "option:01540000-0000-7000-8000-000000000001",
                        List.of(
                                commissioner()
                                        .did(AnOption.agreed(AnOption.renewal().build(), AnOption.WINDOW)),
                                commissioner().did(new OptionEvent.OptionWindowOpened(AnOption.WINDOW)),
                                commissioner()
                                        .did(new OptionEvent.OptionUsed(
                                                ContractParty.COUNCIL,
                                                OptionStatus.OPEN,
                                                AnOption.WINDOW,
                                                AnOption.ENDS,
                                                DAY,
                                                null,
                                                null)))),
                Arguments.of(
                        Issue.class,
                        "issue:01540000-0000-7000-8000-000000000014",
                        List.of(
                                commissioner().did(AnIssue.raised().dueOn(DAY).build()),
                                commissioner().did(new IssueEvent.IssueAssigned(null, person(7), null, DAY)),
                                commissioner()
                                        .did(
                                                new IssueEvent.IssueEscalated("early-warning:1", "EW-1"),
                                                Visibility.COUNCIL_ONLY),
                                provider().did(new IssueEvent.IssueResolved(IssueStatus.OPEN, "sent")))),
                Arguments.of(
                        EarlyWarning.class,
                        "early-warning:01540000-0000-7000-8000-000000000003",
                        List.of(
                                commissioner().did(AnEarlyWarning.raised().build()),
                                commissioner()
                                        .did(
                                                new EarlyWarningEvent.EarlyWarningAssessed(
                                                        Assessment.CURRENT, null, HIGH),
                                                Visibility.COUNCIL_ONLY),
                                commissioner().did(new EarlyWarningEvent.ActionPlanned(1, "Recruit", person(7), DAY)),
                                commissioner().did(new EarlyWarningEvent.ActionMissed(1, DAY, DAY.plusDays(7))),
                                commissioner().did(new EarlyWarningEvent.EarlyWarningClosed("it passed")))),
                Arguments.of(
                        Kpi.class,
                        EntityId.of(EntityKind.KPI, CONTRACT, "SI-01").toString(),
                        List.of(
                                commissioner().did(new KpiEvent.KpiDefined("SI-01", Measured.MONTHLY, DAY)),
                                provider().did(MARCH),
                                commissioner()
                                        .did(new KpiEvent.ReturnResubmitted(
                                                MARCH.period(),
                                                ReturnStatus.SUBMITTED,
                                                MARCH.figures(),
                                                Measured.percent("75"),
                                                MARCH.rated(),
                                                Measured.rated("75", Rating.REQUIRES_IMPROVEMENT))))),
                Arguments.of(
                        Regime.class,
                        RegimeCommand.regimeOf(CONTRACT).toString(),
                        List.of(
                                commissioner().did(new RegimeEvent.RegimeSet(AWholeRegime.capped("10"), DAY, null)),
                                commissioner()
                                        .did(new RegimeEvent.RegimeAmended(
                                                AWholeRegime.capped("10"), AWholeRegime.capped("12.5"), DAY, null)),
                                commissioner().did(new RegimeEvent.RegimeEnded(DAY)))),
                Arguments.of(
                        PeriodAssessment.class,
                        AssessmentCommand.assessmentOf(CONTRACT, AnAssessment.PERIOD)
                                .toString(),
                        List.of(
                                commissioner().did(AnAssessment.wasProposed(AnAssessment.whole("96.4", "5000.00"))),
                                provider()
                                        .did(new AssessmentEvent.ProviderResponded(
                                                List.of(1, 2), Stance.DISPUTES, "we were closed")),
                                commissioner()
                                        .did(new AssessmentEvent.DeductionWaived(
                                                1, AnAssessment.pounds("1744.19"), Money.NOTHING, Money.NOTHING, null)),
                                commissioner()
                                        .did(AssessmentEvent.AssessmentWithdrawn.of(
                                                WithdrawnBecause.REGIME_ENDED,
                                                AnAssessment.whole("96.4", "5000.00"),
                                                AnAssessment.wasProposed(AnAssessment.whole("96.4", "5000.00"))
                                                        .deductions(),
                                                AnAssessment.say("2016-01-04"))))),
                Arguments.of(
                        PaymentByResults.class,
                        ResultsCommand.resultsOf(CONTRACT).toString(),
                        List.of(
                                commissioner().did(new ResultsEvent.ResultsSchemeSet(AClaim.BANDED, DAY)),
                                provider().did(AClaim.CLAIMED),
                                commissioner().did(AClaim.VERIFIED),
                                commissioner().did(AClaim.ADJUSTED),
                                commissioner().did(AClaim.ACCEPTED),
                                commissioner().did(AClaim.CLAWED_BACK),
                                commissioner().did(AClaim.REPRICING_PROPOSED))),
                Arguments.of(
                        GainShare.class,
                        ShareCommand.shareOf(CONTRACT).toString(),
                        List.of(
                                commissioner().did(new ShareEvent.GainShareSet(AShare.whole("5"), AShare.FROM)),
                                provider().did(AStatement.DRAFTED),
                                commissioner().did(AStatement.AGREED),
                                provider().did(AStatement.SIGNED),
                                commissioner().did(AStatement.CERTIFIED))),
                Arguments.of(
                        PaymentLedger.class,
                        LedgerCommand.ledgerOf(CONTRACT).toString(),
                        List.of(
                                commissioner().did(ALedger.APPLIED_IN_PART),
                                commissioner().did(ALedger.CORRECTED))),
                Arguments.of(
                        RectificationPlan.class,
                        "rectification-plan:01540000-0000-7000-8000-000000000001",
                        List.of(
                                commissioner()
                                        .did(ARectificationPlan.required(DAY).build()),
                                provider().did(ARectificationPlan.submitted(DAY).build()),
                                commissioner()
                                        .did(new RectificationPlanEvent.RectificationQuestionAsked(
                                                1, "Which posts?")))),
                Arguments.of(
                        ReviewSeries.class,
                        "review-series:01540000-0000-7000-8000-000000000001",
                        List.of(commissioner().did(AReview.begun()))),
                Arguments.of(
                        Review.class,
                        "review:01540000-0000-7000-8000-000000000002",
                        List.of(
                                commissioner().did(AReview.planned()),
                                commissioner().did(new ReviewEvent.AgendaIssued(AReview.agenda())),
                                commissioner().did(AReview.held()),
                                commissioner().did(AReview.actionAgreed().build()),
                                provider()
                                        .did(new ReviewEvent.MinutesDrafted(
                                                1, ContractParty.PROVIDER, "Minutes", null, false)))),
                Arguments.of(
                        Relief.class,
                        EntityId.of(EntityKind.RELIEF, CONTRACT, ARelief.REFERENCE)
                                .toString(),
                        List.of(
                                provider().did(ARelief.claimed().build()),
                                commissioner()
                                        .did(new ReliefEvent.ReliefGranted(
                                                List.of(ARelief.JANUARY),
                                                ReliefStatus.CLAIMED,
                                                ReliefStatus.PARTLY_DECIDED)))),
                Arguments.of(
                        Obligation.class,
                        "obligation:1",
                        List.of(
                                commissioner()
                                        .did(AnObligation.recorded(
                                                AnObligation.terms().build())),
                                commissioner().did(AnObligation.missed(AnObligation.due("2016-02-05"))),
                                commissioner()
                                        .did(AnObligation.fulfilled(
                                                "2016-02-10",
                                                AnObligation.due("2016-02-05"),
                                                InstanceState.MISSED,
                                                3)))),
                Arguments.of(
                        Notice.class,
                        "notice:1",
                        List.of(
                                commissioner().did(ANotice.served().build()),
                                provider()
                                        .did(new NoticeEvent.NoticeServiceDisputed(
                                                AnObligation.due("2016-03-29"), DAY)))),
                Arguments.of(
                        PricedOccurrence.class,
                        "occurrence:1",
                        List.of(
                                provider().did(AnOccurrence.recorded()),
                                provider().did(new OccurrenceEvent.OccurrenceMended(AnOccurrence.MENDED, 330)),
                                commissioner().did(new OccurrenceEvent.OccurrenceDisputed(OccurrenceStatus.RECORDED)))),
                Arguments.of(
                        FailureResponse.class,
                        EntityId.of(EntityKind.FAILURE_RESPONSE, CONTRACT, AFailure.REFERENCE)
                                .toString(),
                        List.of(
                                commissioner().did(AFailure.setOff(AFailure.LADDER), Visibility.COUNCIL_ONLY),
                                commissioner().did(AFailure.escalated(0, "2015-11-20"), Visibility.COUNCIL_ONLY),
                                commissioner().did(AFailure.takenUp(), Visibility.COUNCIL_ONLY))),
                Arguments.of(
                        Duty.class,
                        DutyCommand.dutyOf(CONTRACT, ADuty.REFERENCE).toString(),
                        List.of(
                                commissioner().did(ADuty.payments(), Visibility.COUNCIL_ONLY),
                                commissioner().did(new DutyEvent.DutyDueSoon(ADuty.QUARTER), Visibility.COUNCIL_ONLY))),
                Arguments.of(
                        AssessmentNotice.class,
                        "assessment-notice:01540000-0000-7000-8000-000000000001",
                        List.of(
                                commissioner()
                                        .did(AnAssessmentNotice.prepared(
                                                AnAssessmentNotice.REFERENCE, AnAssessmentNotice.UNTIL)),
                                commissioner().did(new AssessmentNoticeEvent.RatingsCommented("We agree")))),
                Arguments.of(
                        Delegation.class,
                        DelegationCommand.delegationOf(CONTRACT).toString(),
                        List.of(commissioner().did(new DelegationSet(null, AnApproval.SCHEME)))),
                Arguments.of(
                        Approval.class,
                        EntityId.of(EntityKind.APPROVAL, CONTRACT, AnApproval.REFERENCE)
                                .toString(),
                        List.of(
                                commissioner().did(AnApproval.requested().build()),
                                commissioner()
                                        .did(new ApprovalSigned(
                                                "1",
                                                AnApproval.authority(AnApproval.MANAGER_POST),
                                                ApprovalStatus.OPEN)))),
                Arguments.of(
                        Variation.class,
                        EntityId.of(EntityKind.VARIATION, CONTRACT, AVariation.REFERENCE)
                                .toString(),
                        List.of(
                                provider().did(AVariation.proposed().build()),
                                commissioner()
                                        .did(new VariationEvent.VariationAgreed(
                                                AnApproval.authority(AnApproval.HEAD_POST),
                                                null,
                                                VariationStatus.PROPOSED)))),
                Arguments.of(
                        Unmatched.class,
                        EntityId.of(EntityKind.UNMATCHED_RISK, CONTRACT, "CR-0099")
                                .toString(),
                        List.of(commissioner()
                                .did(
                                        new UnmatchedRiskEvent.UnmatchedRiskReported(
                                                "CR-0099", null, new ToolRisk(9, null, "Treat", false)),
                                        Visibility.COUNCIL_ONLY))),
                Arguments.of(
                        ContractRecord.class,
                        EntityId.ofRecord(CONTRACT).toString(),
                        List.of(commissioner()
                                .did(
                                        new RecordEvent.RecordChecked(CONTRACT, 7, 7, 9, null, List.of(), 0),
                                        Visibility.COUNCIL_ONLY))));
    }

    @ParameterizedTest
    @MethodSource("entities")
    <T> void anEntityIsReadFromItsSnapshotAsItWas(Class<T> type, String id, List<Message<?>> events)
            throws ReflectiveOperationException {
        T entity = sourced(type, id, events);

        T again = StoredJson.read(type, StoredJson.write(entity));

        assertThat(again).usingRecursiveComparison().isEqualTo(entity);
        assertThat(StoredJson.write(again)).contains(id).isEqualTo(StoredJson.write(entity));
    }

    private static <T> T sourced(Class<T> type, String id, List<Message<?>> events)
            throws ReflectiveOperationException {
        Constructor<T> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.initialize(
                constructor.newInstance(),
                AnnotatedAggregateMetaModelFactory.inspectAggregate(type),
                null,
                NoSnapshotTriggerDefinition.TRIGGER);
        DomainEventMessage<?>[] messages = new DomainEventMessage<?>[events.size()];
        for (int i = 0; i < messages.length; i++) {
            messages[i] = new GenericDomainEventMessage<>(
                    type.getSimpleName(),
                    id,
                    i,
                    events.get(i).getPayload(),
                    Acts.to("X-1", events.get(i)).getMetaData());
        }
        aggregate.initializeState(DomainEventStream.of(messages));
        return aggregate.getAggregateRoot();
    }
}
