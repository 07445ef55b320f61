package org.contractgovernance.contracts.event;

import static org.contractgovernance.contracts.assessment.AnAssessment.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.Deduction;
import org.contractgovernance.contracts.assessment.Deductions;
import org.contractgovernance.contracts.assessment.PeriodSummary;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.assessment.RestatedBecause;
import org.contractgovernance.contracts.assessment.RestatedBecause.WhatChanged;
import org.contractgovernance.contracts.assessment.SayTime;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.assessmentnotice.AnAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeStatus;
import org.contractgovernance.contracts.calendar.BankHolidayCorrection;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.OfficeHours;
import org.contractgovernance.contracts.calendar.Weekday;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Exemption;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.contract.ServiceKind;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.Tier;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.DelegationEvent;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.duty.ADuty;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.CouldHaveWarned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.AFailure;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.IssueType;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.figure.Exclusion;
import org.contractgovernance.contracts.kpi.figure.Forecast;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.ToDateLine;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.figure.YearToDate;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Band;
import org.contractgovernance.contracts.kpi.rating.Direction;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.rating.Rounding;
import org.contractgovernance.contracts.ledger.ALedger;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeSending;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.notice.terms.NoticeMethod;
import org.contractgovernance.contracts.notice.terms.NoticeTerms;
import org.contractgovernance.contracts.notice.terms.NoticeTermsVersion;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationStatus;
import org.contractgovernance.contracts.occurrence.AnOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.contracts.option.AnOption;
import org.contractgovernance.contracts.option.NoticeDay;
import org.contractgovernance.contracts.option.NoticeWindow;
import org.contractgovernance.contracts.option.OptionEffect;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.option.OptionKind;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionTerms;
import org.contractgovernance.contracts.particulars.AParticulars;
import org.contractgovernance.contracts.particulars.ParticularsEvent;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.contractgovernance.contracts.particulars.ValueBasis;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.record.RecordEvent;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.rectification.ARectificationPlan;
import org.contractgovernance.contracts.rectification.PlanClock;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.RectificationClockEvent;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.relief.ARelief;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.contractgovernance.contracts.results.AClaim;
import org.contractgovernance.contracts.results.AScheme;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.contracts.review.AReview;
import org.contractgovernance.contracts.review.AboutEntry;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.contracts.share.AShare;
import org.contractgovernance.contracts.share.AStatement;
import org.contractgovernance.contracts.share.ShareEvent;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.contractgovernance.contracts.variation.AVariation;
import org.contractgovernance.contracts.variation.VariationEvent;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.jspecify.annotations.Nullable;

/** One example of every event, and of the metadata beside it, that says all that it can say. */
public final class Examples {

    private static final PersonId ONE = APerson.number(1);
    private static final PersonId TWO = APerson.number(2);
    private static final LocalDate DAY = LocalDate.of(2015, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2016, 5, 11);
    private static final Assessed ASSESSED = AnAssessment.whole("96.4", "5000.00");
    private static final Assessed REASSESSED = AnAssessment.whole("96.1", "4500.00");
    private static final List<Deduction> DEDUCTIONS = Deductions.of(ASSESSED.reckoned());
    private static final SayTime SAY = new SayTime(
            LocalDate.of(2015, 11, 16), AnAssessment.SAY, new CalendarUsed(Nation.SCOTLAND, 1, "Jollyday 1.5.1"));
    private static final Score SCORE = new Score(4, 5, 20, "very high");
    private static final Score LOWER = new Score(2, 5, 10, "high");
    private static final Rated GOOD = Rated.of(new BigDecimal("96"), Rating.GOOD, null);
    private static final Rated OTHER = Rated.of(null, Rating.OTHER, Rated.Because.CANNOT_BE_DESCRIBED);
    private static final Evidence EVIDENCE =
            new Evidence("The list of schools", "https://example.org/schools", "0123456789abcdef".repeat(4));
    private static final KpiReturn FIGURES = new KpiReturn(
            null,
            new BigDecimal("191"),
            new BigDecimal("200"),
            200L,
            null,
            "Two are late",
            List.of(EVIDENCE),
            null,
            null,
            null,
            null,
            null,
            null);
    private static final KpiReturn NONE = new KpiReturn(
            null, null, null, null, "No school was inspected", null, List.of(), null, null, null, null, null, null);
    private static final KpiReturn CORRECTED = new KpiReturn(
            new BigDecimal("89.50"), null, null, null, null, null, List.of(), null, null, null, null, null, null);
    private static final Rated NOTHING = new Rated(null, null, Rated.Because.NOTHING_TO_MEASURE, null, null);

    private static final Rated VOLUME_KNOWN = new Rated(
            GOOD.figure(),
            Rating.GOOD,
            null,
            null,
            null,
            new OtherFigures(
                    new VolumeUsed("VISITS", "2015-10", "01540000-0000-7000-8000-000000000003", new BigDecimal("41")),
                    null));
    private static final Rated TO_DATE = new Rated(
            new BigDecimal("94"),
            Rating.GOOD,
            null,
            null,
            null,
            new OtherFigures(
                    null,
                    new YearToDate(
                            LocalDate.of(2015, 9, 1),
                            List.of(new ToDateLine(
                                    "2015-09", null, null, new BigDecimal("93"), new BigDecimal("100"), 100L)))));
    private static final List<InputReturn> INPUTS = List.of(
            AReturn.input("2015-10", "191", "200", "96", true), AReturn.input("2015-11", "95", "100", "95", false));

    private static final DueDate DUE =
            new DueDate(LocalDate.of(2015, 11, 13), new CalendarUsed(Nation.SCOTLAND, 1, "Jollyday 1.5.1"));
    private static final DueDate DUE_LATER =
            new DueDate(LocalDate.of(2015, 11, 16), new CalendarUsed(Nation.SCOTLAND, 2, "Jollyday 1.5.1"));

    private static final NoticeWindow STORED_NOTICE = new NoticeWindow(
            "Clause 40.2", AnOption.ENDS, NoticeDay.days(365), NoticeDay.on(LocalDate.of(2020, 3, 30)));

    private static final OptionTerms WHOLE_OPTION = new OptionTerms(
            "Extension by two years",
            OptionKind.RENEWAL,
            "Clause 3.2",
            Set.of(ContractParty.COUNCIL, ContractParty.PROVIDER),
            new NoticeWindow("Clause 3.3", AnOption.ENDS, NoticeDay.months(12), NoticeDay.workingDays(60)),
            OptionEffect.extendsBy(24),
            true,
            20,
            null);

    static final Metadata METADATA = new Metadata(
            "worcestershire-babcock-prime",
            "I-14",
            ONE,
            "council-desk",
            Role.COMMISSIONER,
            "01540000-0000-7000-8000-000000000001",
            "01540000-0000-7000-8000-000000000002",
            "key-1",
            DAY,
            Visibility.COUNCIL_ONLY,
            "It happened again",
            "Scrutiny panel, 11 May 2016, paragraph 14");

    public static final List<Event> EVENTS = List.of(
            new ContractEvent.ContractRegistered("worcestershire-babcock-prime", details("Learning and Achievement")),
            new ContractEvent.ContractAmended(details("Learning"), details("Learning and Achievement")),
            new ContractEvent.ServiceCommissioned(new Service("SI", "School improvement", ServiceKind.STATUTORY, DAY)),
            new ContractEvent.ServiceRetained("PLACES", "Place planning"),
            new ContractEvent.RoleHolderNamed("Lead Commissioner", ONE, TWO),
            new ContractEvent.RoleHolderStoodDown("Lead Commissioner", TWO),
            new ContractEvent.ContractStarted(DAY),
            new ContractEvent.ReferralRuleSet(
                    new ReferralRule(20, Set.of(), 0),
                    new ReferralRule(12, Set.of(RiskKind.FINANCIAL, RiskKind.REPUTATIONAL), 14)),
            new ContractEvent.ReferralRuleEnded(new ReferralRule(12, Set.of(RiskKind.FINANCIAL), 1)),
            new ContractEvent.NoticeTermsSet(
                    ANotice.version(),
                    new NoticeTermsVersion(
                            2,
                            LocalDate.of(2016, 5, 3),
                            new NoticeTerms("Clause 24", List.of(ANotice.BY_EMAIL), List.of(ANotice.REMEDY)))),
            new ContractEvent.FailurePolicySet(
                    AFailure.from("2015-10-01", AFailure.SEVERE_ALONE),
                    new FailurePolicyVersion(2, LATER, AFailure.WHOLE)),
            new ContractEvent.WorkingCalendarSet(
                    new CalendarVersion(1, DAY, new WorkingCalendar(Nation.SCOTLAND)),
                    new CalendarVersion(
                            2,
                            LATER,
                            new WorkingCalendar(
                                    Nation.ENGLAND_AND_WALES,
                                    List.of(
                                            new BankHolidayCorrection(
                                                    LATER,
                                                    BankHolidayCorrection.DayChange.ADDED,
                                                    "A day of national celebration",
                                                    "The London Gazette"),
                                            new BankHolidayCorrection(
                                                    LocalDate.of(2016, 5, 30),
                                                    BankHolidayCorrection.DayChange.TAKEN_AWAY,
                                                    "The Spring bank holiday, moved",
                                                    "The London Gazette")),
                                    List.of(new ClosedDays(
                                            LocalDate.of(2016, 12, 28),
                                            LocalDate.of(2016, 12, 30),
                                            "Closed until the New Year")),
                                    List.of(new OfficeHours(Weekday.MONDAY, "08:30", "24:00")),
                                    5))),
            new ContractEvent.RectificationTermsSet(
                    ARectificationPlan.version(ARectificationPlan.terms()
                            .councilSilent(new CouncilSilence(
                                    "Clause 30.5", CouncilSilence.SilenceMeans.ESCALATES, "director"))
                            .providerSilent(null)
                            .build()),
                    new PlanTermsVersion(
                            2, LATER, ARectificationPlan.terms().dueSoonDays(2).build())),
            new ContractEvent.ContractEndMoved(AnOption.ENDS, LocalDate.of(2022, 9, 30), AnOption.REFERENCE),
            new ParticularsEvent.ParticularsStated(AParticulars.stated().build()),
            new ParticularsEvent.ParticularsAmended(
                    AParticulars.stated().build(),
                    AParticulars.stated()
                            .specialRegimes(Set.of(SpecialRegime.LIGHT_TOUCH, SpecialRegime.SCHOOL))
                            .estimatedValue(AParticulars.value("6500000.00", ValueBasis.WITHOUT_VAT))
                            .build()),
            new ParticularsEvent.ParticularsStated(
                    AParticulars.stated().cpvCodes(null).build()),
            new ParticularsEvent.ParticularsAmended(
                    AParticulars.stated().cpvCodes(null).build(),
                    AParticulars.stated()
                            .cpvCodes(null)
                            .specialRegimes(Set.of(SpecialRegime.LIGHT_TOUCH, SpecialRegime.SCHOOL))
                            .estimatedValue(AParticulars.value("6500000.00", ValueBasis.WITHOUT_VAT))
                            .build()),
            new OptionEvent.OptionAgreed(
                    AnOption.REFERENCE,
                    AnOption.breakClause()
                            .notice(STORED_NOTICE)
                            .afterOption("OP-2")
                            .build(),
                    AnOption.STORED),
            new OptionEvent.OptionAgreed(AnOption.REFERENCE, WHOLE_OPTION, AnOption.STORED),
            new OptionEvent.OptionAmended(
                    WHOLE_OPTION,
                    AnOption.breakClause()
                            .notice(new NoticeWindow(
                                    "Clause 40.2",
                                    AnOption.ENDS,
                                    NoticeDay.days(365),
                                    NoticeDay.on(LocalDate.of(2020, 3, 30))))
                            .build(),
                    AnOption.STORED,
                    AnOption.STORED_LATER),
            new OptionEvent.OptionUsed(
                    ContractParty.COUNCIL,
                    OptionStatus.MISSED,
                    AnOption.STORED,
                    AnOption.ENDS,
                    LocalDate.of(2022, 9, 30),
                    "AP-1",
                    "NO-1"),
            new OptionEvent.OptionUsed(
                    ContractParty.COUNCIL,
                    OptionStatus.MISSED,
                    AnOption.STORED,
                    AnOption.ENDS,
                    LocalDate.of(2022, 9, 30),
                    "AP-1",
                    null),
            new OptionEvent.OptionUsed(
                    ContractParty.COUNCIL,
                    OptionStatus.MISSED,
                    AnOption.STORED,
                    AnOption.ENDS,
                    LocalDate.of(2022, 9, 30),
                    null,
                    null),
            new OptionEvent.OptionDeclined(
                    ContractParty.PROVIDER,
                    OptionStatus.RENEWED_BY_SILENCE,
                    AnOption.STORED,
                    LocalDate.of(2022, 9, 30),
                    AnOption.ENDS),
            new OptionEvent.OptionWithdrawn(OptionStatus.OPEN),
            new OptionEvent.OptionWindowMoved(AnOption.STORED, AnOption.STORED_LATER),
            new OptionEvent.OptionWindowOpened(AnOption.STORED),
            new OptionEvent.OptionClosingSoon(AnOption.STORED),
            new OptionEvent.OptionMissed(AnOption.STORED),
            new OptionEvent.OptionRenewedBySilence(AnOption.STORED, AnOption.ENDS, LocalDate.of(2022, 9, 30)),
            new KpiEvent.KpiDefined("KPI-07", definition("90"), DAY),
            new KpiEvent.KpiDefined("KPI-08", AKpi.dayReached().build(), DAY),
            new KpiEvent.KpiDefined("KPI-09", AKpi.redAmberGreen().build(), DAY),
            new KpiEvent.KpiDefined("KPI-10", AKpi.profiled().build(), DAY),
            new KpiEvent.KpiDefined("KPI-11", AKpi.computed().build(), DAY),
            new KpiEvent.KpiDefined("KPI-12", AKpi.scored().build(), DAY),
            new KpiEvent.KpiDefined("KPI-15", AKpi.attended().build(), DAY),
            new KpiEvent.KpiDefined("KPI-13", AKpi.byVolume().build(), DAY),
            new KpiEvent.KpiDefined("KPI-14", AKpi.cumulative().build(), DAY),
            new KpiEvent.KpiRevised(definition("90"), definition("92.5"), LATER),
            new KpiEvent.KpiRetired(LATER),
            new KpiEvent.ReturnSubmitted("2015-10", DAY, LocalDate.of(2015, 10, 31), FIGURES, GOOD),
            new KpiEvent.ReturnSubmitted(
                    "2015-10",
                    DAY,
                    LocalDate.of(2015, 10, 31),
                    AReturn.nothing("Every school was inspected before October")
                            .exclusions(List.of(new Exclusion("Schools inspected before October", 3L, "Rule 2")))
                            .build(),
                    NOTHING),
            new KpiEvent.ReturnSubmitted(
                    "2015-10",
                    DAY,
                    LocalDate.of(2015, 10, 31),
                    AReturn.reached(DAY).build(),
                    new Rated(null, Rating.GOOD, null, DAY, null)),
            new KpiEvent.ReturnSubmitted(
                    "2015-10",
                    DAY,
                    LocalDate.of(2015, 10, 31),
                    AReturn.notReached().build(),
                    Rated.of(null, Rating.INADEQUATE, null)),
            new KpiEvent.ReturnSubmitted(
                    "2015-10",
                    DAY,
                    LocalDate.of(2015, 10, 31),
                    AReturn.yes(true).build(),
                    Rated.of(BigDecimal.ONE, Rating.GOOD, null)),
            new KpiEvent.ReturnSubmitted(
                    "2015-10",
                    DAY,
                    LocalDate.of(2015, 10, 31),
                    AReturn.of("87").build(),
                    new Rated(new BigDecimal("87"), null, null, null, "amber")),
            new KpiEvent.ReturnSubmitted(
                    "2015-10",
                    DAY,
                    LocalDate.of(2015, 10, 31),
                    AReturn.of("87")
                            .forecast(new Forecast(new BigDecimal("89"), null, "Two inspections are due in June"))
                            .build(),
                    Rated.of(new BigDecimal("87"), Rating.APPROACHING_TARGET, null)),
            new KpiEvent.ReturnQueried("2015-10", ReturnStatus.SUBMITTED, "Which two?"),
            new KpiEvent.QueryAnswered("2015-10", "The two small ones"),
            new KpiEvent.ReturnResubmitted("2015-10", ReturnStatus.ANSWERED, FIGURES, NONE, GOOD, OTHER),
            new KpiEvent.ReturnAccepted("2015-10", ReturnStatus.ANSWERED, GOOD),
            new KpiEvent.ReturnAccepted("2015-10", ReturnStatus.SUBMITTED, NOTHING),
            new KpiEvent.FigureCorrected(
                    "2015-10",
                    FIGURES,
                    CORRECTED,
                    GOOD,
                    Rated.of(new BigDecimal("90"), Rating.APPROACHING_TARGET, null)),
            new KpiEvent.ReturnRerated("2015-10", GOOD, Rated.of(new BigDecimal("96"), Rating.INADEQUATE, null)),
            new KpiEvent.ReturnRerated("2015-10", GOOD, VOLUME_KNOWN),
            new KpiEvent.ReturnRerated("2015-10", GOOD, TO_DATE),
            new KpiEvent.ReturnComputed(
                    "2015-16-Q1",
                    DAY,
                    LocalDate.of(2015, 12, 31),
                    INPUTS,
                    AReturn.of("286", "300").build(),
                    Rated.of(new BigDecimal("95"), Rating.GOOD, null),
                    ReturnStatus.SUBMITTED),
            new KpiEvent.ReturnRecomputed(
                    "2015-16-Q1",
                    ReturnStatus.SUBMITTED,
                    ReturnStatus.ACCEPTED,
                    INPUTS,
                    List.of(AReturn.input("2015-10", "191", "200", "96", true)),
                    AReturn.of("286", "300").build(),
                    AReturn.of("191", "200").build(),
                    Rated.of(new BigDecimal("95"), Rating.GOOD, null),
                    GOOD),
            new KpiEvent.SampleVerified("2015-10", GOOD, AReturn.CHECK),
            new KpiEvent.ReturnWithdrawn("2015-10", ReturnStatus.QUERIED, GOOD),
            new KpiEvent.ReturnDueSoon("2015-10", DAY, LocalDate.of(2015, 10, 31), DUE),
            new KpiEvent.ReturnOverdue("2015-10", DAY, LocalDate.of(2015, 10, 31), DUE),
            new KpiEvent.ReturnDueMoved("2015-10", DAY, LocalDate.of(2015, 10, 31), DUE, DUE_LATER),
            new KpiEvent.ReturnDueAgain("2015-10", DAY, LocalDate.of(2015, 10, 31), DUE),
            new KpiEvent.ReturnNoLongerDue("2015-10", DAY, LocalDate.of(2015, 10, 31), DUE),
            new KpiEvent.ReturnInTime("2015-10", DAY, LocalDate.of(2015, 10, 31), DUE_LATER),
            new KpiEvent.ReturnSubmittedLate("2015-10", DAY, LocalDate.of(2015, 10, 31), DUE, 3),
            new RegimeEvent.RegimeSet(AWholeRegime.assessedAfter("10", 15), DAY, "AP-1"),
            new RegimeEvent.RegimeSet(AWholeRegime.assessedAfter("10", 15), DAY, null),
            new RegimeEvent.RegimeSet(AWholeRegime.costingLateReturns("50.00", "500.00"), DAY, null),
            new RegimeEvent.RegimeSet(AWholeRegime.capped("10"), DAY, null),
            new RegimeEvent.RegimeAmended(
                    AWholeRegime.capped("10"), AWholeRegime.capped("12.5"), LocalDate.of(2016, 4, 1), "AP-1"),
            new RegimeEvent.RegimeAmended(
                    AWholeRegime.capped("10"), AWholeRegime.capped("12.5"), LocalDate.of(2016, 4, 1), null),
            new RegimeEvent.RegimeEnded(LocalDate.of(2017, 4, 1)),
            new AssessmentEvent.AssessmentProposed(AnAssessment.late("96.4", "5000.00"), DEDUCTIONS, SAY),
            new AssessmentEvent.AssessmentProposed(ASSESSED, DEDUCTIONS, SAY),
            new AssessmentEvent.AssessmentRestated(
                    PeriodSummary.of(ASSESSED),
                    PeriodSummary.of(REASSESSED),
                    REASSESSED,
                    Deductions.of(REASSESSED.reckoned(), DEDUCTIONS),
                    Deductions.differences(DEDUCTIONS, Deductions.of(REASSESSED.reckoned(), DEDUCTIONS)),
                    List.of(
                            new RestatedBecause(
                                    WhatChanged.RETURN,
                                    "KPI-07",
                                    "2015-10",
                                    "01540000-0000-7000-8000-000000000011",
                                    null),
                            new RestatedBecause(WhatChanged.RELIEF, "KPI-10", "2015-10", null, "RL-1"),
                            new RestatedBecause(WhatChanged.EARLIER_PERIODS, null, null, null, null)),
                    SAY),
            AssessmentEvent.AssessmentWithdrawn.of(WithdrawnBecause.REGIME_ENDED, ASSESSED, DEDUCTIONS, SAY),
            new AssessmentEvent.ProviderResponded(List.of(1, 3), Stance.DISPUTES, "The schools were closed"),
            new AssessmentEvent.ProviderDidNotRespond(LATER, List.of(2)),
            new AssessmentEvent.DeductionConfirmed(1, pounds("1744.19"), pounds("0.00"), pounds("1744.19")),
            new AssessmentEvent.DeductionReduced(2, pounds("1511.63"), pounds("1511.63"), pounds("1000.00"), "AP-1"),
            new AssessmentEvent.DeductionReduced(2, pounds("1511.63"), pounds("1511.63"), pounds("1000.00"), null),
            new AssessmentEvent.DeductionWaived(3, pounds("1744.18"), pounds("1744.18"), pounds("0.00"), "AP-1"),
            new AssessmentEvent.DeductionWaived(3, pounds("1744.18"), pounds("1744.18"), pounds("0.00"), null),
            new ResultsEvent.ResultsSchemeSet(AClaim.BANDED, AScheme.FROM),
            new ResultsEvent.ResultsSchemeAmended(AClaim.BANDED, AScheme.terms().build(), LocalDate.of(2016, 4, 1)),
            AClaim.CLAIMED,
            AClaim.VERIFIED,
            AClaim.ADJUSTED,
            AClaim.ACCEPTED,
            AClaim.REFUSED,
            AClaim.CLAWED_BACK,
            AClaim.EARLY_CLAWED_BACK,
            AClaim.LEFT_PROPOSED,
            AClaim.REPRICING_PROPOSED,
            AClaim.LEFT_REPRICED,
            AClaim.REPRICED,
            AClaim.REPRICING_REFUSED,
            new ShareEvent.GainShareSet(AShare.whole("5"), AShare.FROM),
            new ShareEvent.GainShareAmended(AShare.whole("5"), AShare.whole("7.5"), LocalDate.of(2016, 4, 1)),
            AStatement.DRAFTED,
            AStatement.DISPUTED,
            AStatement.AGREED,
            AStatement.SIGNED,
            AStatement.CERTIFIED,
            AStatement.REOPENED,
            ALedger.APPLIED_IN_PART,
            ALedger.APPLIED,
            ALedger.CORRECTED_IN_PART,
            ALedger.CORRECTED,
            new RectificationPlanEvent.RectificationPlanRequired(
                    "RP-1",
                    "Plans are late",
                    List.of("KPI-07", "KPI-08"),
                    "2016-04",
                    "I-14",
                    ARectificationPlan.version(ARectificationPlan.terms().build()),
                    DUE,
                    DUE.on()),
            new RectificationPlanEvent.RectificationPlanSubmitted(
                    2,
                    "Three in ten plans were late",
                    "Two of five posts were vacant",
                    "Pupils waited",
                    ARectificationPlan.steps(LATER),
                    DUE,
                    3,
                    DUE_LATER),
            new RectificationPlanEvent.RectificationPlanCommented(1, "The second step is the one that matters"),
            new RectificationPlanEvent.RectificationQuestionAsked(1, "Which posts?"),
            new RectificationPlanEvent.RectificationQuestionAnswered(1, "The two in the north", DUE_LATER),
            new RectificationPlanEvent.RectificationPlanApproved(
                    1, PlanStatus.ESCALATED, "With the second step as it is"),
            new RectificationPlanEvent.RectificationPlanRejected(1, DUE_LATER, DUE_LATER.on()),
            new RectificationPlanEvent.RectificationExtensionRequested(2, DAY, LATER),
            new RectificationPlanEvent.RectificationExtensionGranted(2, DAY, DUE_LATER),
            new RectificationPlanEvent.RectificationExtensionRefused(2, LATER),
            new RectificationPlanEvent.RectificationStepDone(1, "Both have signed", DAY, 3),
            new RectificationPlanEvent.RectificationStepVerified(1, "Seen in the staff list"),
            new RectificationPlanEvent.RectificationStepSentBack(1),
            new RectificationPlanEvent.RectificationPlanCompleted("No plan was late since"),
            new RectificationPlanEvent.RectificationPlanFailed(PlanStatus.APPROVED),
            new RectificationPlanEvent.FailureConsequenceInvoked(ARectificationPlan.STEP_IN),
            new RectificationPlanEvent.RectificationPlanWithdrawn(PlanStatus.REQUIRED),
            new RectificationClockEvent.RectificationDueSoon(1, PlanClock.AwaitedFromParty.DECISION, DUE),
            new RectificationClockEvent.RectificationDueMoved(1, PlanClock.AwaitedFromParty.SUBMISSION, DUE, DUE_LATER),
            new RectificationClockEvent.RectificationPlanOverdue(2, DUE),
            new RectificationClockEvent.RectificationPlanDeemedApproved(2, DUE, "Clause 30.5"),
            new RectificationClockEvent.RectificationPlanDeemedRefused(2, DUE, "Clause 30.5", DUE_LATER),
            new RectificationClockEvent.RectificationPlanEscalated(
                    3, RectificationClockEvent.EscalationReason.ROUNDS_OVER, "chief executives", "Clause 30.7"),
            new RectificationClockEvent.RectificationPlanNeverSubmitted(1, DUE, "Clause 30.8"),
            new RectificationClockEvent.RectificationStepDueSoon(2, 1, DUE),
            new RectificationClockEvent.RectificationStepMissed(2, 1, DUE),
            ARelief.claimed()
                    .restsOn(ARelief.failed(
                            InstanceState.FULFILLED_LATE, AnObligation.stored("2016-02-05"), LocalDate.of(2016, 2, 10)))
                    .build(),
            ARelief.claimed().build(),
            new ReliefEvent.ReliefGranted(List.of(ARelief.JANUARY), ReliefStatus.CLAIMED, ReliefStatus.PARTLY_DECIDED),
            new ReliefEvent.ReliefRefused(
                    List.of(ARelief.QUARTER), ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_GRANTED),
            new ReliefEvent.ReliefWithdrawn(
                    List.of(ARelief.JANUARY, ARelief.QUARTER), ReliefStatus.CLAIMED, ReliefStatus.WITHDRAWN),
            new ReliefEvent.ReliefRevoked(List.of(ARelief.JANUARY), ReliefStatus.PARTLY_GRANTED, ReliefStatus.REVOKED),
            AnObligation.recorded(
                    AnObligation.terms().evidenceExpected("A receipt").build()),
            new ObligationEvent.ObligationEnded(ObligationStatus.IN_FORCE, LocalDate.of(2016, 12, 31)),
            AnObligation.arose(AnObligation.stored("2016-03-29")),
            AnObligation.fulfilled("2016-02-10", AnObligation.stored("2016-02-05"), InstanceState.MISSED, 3),
            new ObligationEvent.ObligationFulfilmentWithdrawn(
                    AnObligation.JANUARY,
                    ContractParty.COUNCIL,
                    LocalDate.of(2016, 1, 31),
                    AnObligation.stored("2016-02-05"),
                    InstanceState.FULFILLED_LATE),
            new ObligationEvent.ObligationFulfilmentContested(
                    AnObligation.JANUARY,
                    ContractParty.COUNCIL,
                    LocalDate.of(2016, 1, 31),
                    AnObligation.stored("2016-02-05"),
                    InstanceState.FULFILLED_LATE),
            new ObligationEvent.ObligationContestUpheld(
                    AnObligation.JANUARY,
                    ContractParty.COUNCIL,
                    LocalDate.of(2016, 1, 31),
                    AnObligation.stored("2016-02-05"),
                    InstanceState.FULFILLED_LATE),
            new ObligationEvent.ObligationContestWithdrawn(
                    AnObligation.JANUARY,
                    ContractParty.COUNCIL,
                    LocalDate.of(2016, 1, 31),
                    AnObligation.stored("2016-02-05"),
                    InstanceState.FULFILLED_LATE),
            new ObligationEvent.ObligationWaived(
                    AnObligation.JANUARY,
                    ContractParty.COUNCIL,
                    LocalDate.of(2016, 1, 31),
                    AnObligation.stored("2016-02-05"),
                    InstanceState.MISSED,
                    "AP-1"),
            AnObligation.waived(AnObligation.stored("2016-02-05"), InstanceState.MISSED),
            AnObligation.missed(AnObligation.stored("2016-02-05")),
            new ObligationEvent.ObligationDueMoved(
                    AnObligation.JANUARY,
                    ContractParty.COUNCIL,
                    LocalDate.of(2016, 1, 31),
                    AnObligation.stored("2016-02-05"),
                    AnObligation.stored("2016-02-08")),
            ANotice.served(AnObligation.stored("2016-03-29"), AnObligation.stored("2016-04-05"))
                    .content(ANotice.content()
                            .kind(NoticeKind.OTHER)
                            .otherKind("Early use")
                            .build())
                    .sending(new NoticeSending(NoticeMethod.EMAIL, "17:30"))
                    .rule(ANotice.BY_EMAIL)
                    .approval("AP-1")
                    .build(),
            ANotice.served(AnObligation.stored("2016-03-29"), AnObligation.stored("2016-04-05"))
                    .content(ANotice.content()
                            .kind(NoticeKind.OTHER)
                            .otherKind("Early use")
                            .build())
                    .sending(new NoticeSending(NoticeMethod.EMAIL, "17:30"))
                    .rule(ANotice.BY_EMAIL)
                    .build(),
            ANotice.answered("2016-04-07", AnObligation.stored("2016-04-05"), NoticeStatus.OVERDUE, 2),
            new NoticeEvent.NoticeAnswerOverdue(AnObligation.stored("2016-04-05"), ANotice.ACCEPTED),
            new NoticeEvent.NoticeAnswerMoved(AnObligation.stored("2016-04-05"), AnObligation.stored("2016-04-08")),
            new NoticeEvent.NoticeServiceDisputed(AnObligation.stored("2016-03-29"), LocalDate.of(2016, 4, 1)),
            new NoticeEvent.NoticeServiceUpheld(AnObligation.stored("2016-03-29"), LocalDate.of(2016, 4, 1)),
            new NoticeEvent.NoticeServiceConceded(
                    AnObligation.stored("2016-03-29"),
                    AnObligation.stored("2016-04-01"),
                    AnObligation.stored("2016-04-05"),
                    AnObligation.stored("2016-04-08"),
                    1),
            new NoticeEvent.NoticeWithdrawn(NoticeStatus.OVERDUE),
            new OccurrenceEvent.OccurrenceRecorded(
                    AnOccurrence.REFERENCE,
                    AnOccurrence.facts().kpi("KPI-07").service("SI").build()),
            new OccurrenceEvent.OccurrenceMended(AnOccurrence.MENDED, 330),
            new OccurrenceEvent.OccurrenceCorrected(
                    AnOccurrence.mended().build(),
                    AnOccurrence.mended().units(2).build(),
                    OccurrenceStatus.DISPUTED),
            new OccurrenceEvent.OccurrenceDisputed(OccurrenceStatus.RECORDED),
            new OccurrenceEvent.OccurrenceUpheld(OccurrenceStatus.DISPUTED),
            new OccurrenceEvent.OccurrenceWithdrawn(OccurrenceStatus.DISPUTED),
            AFailure.setOff(AFailure.LADDER),
            AFailure.escalated(0, "2015-11-20"),
            AFailure.takenUp(),
            ADuty.payments(),
            ADuty.found(
                    DutyProvision.CHANGE, ADuty.FACTS, DutyOccasion.modified(LocalDate.of(2026, 6, 1), ADuty.VARIED)),
            new DutyEvent.OccasionReported(
                    DutyProvision.CHANGE, DutyOccasion.modified(LocalDate.of(2026, 6, 1), ADuty.MODIFICATION)),
            new DutyEvent.OccasionReported(
                    DutyProvision.BREACH, DutyOccasion.breached(LocalDate.of(2026, 5, 4), ADuty.BREACH)),
            new DutyEvent.OccasionCorrected(ADuty.payments().occasion(), ADuty.paid(true)),
            ADuty.recomputed(ADuty.payments(), ADuty.paid(true), ADuty.facts(LocalDate.of(2025, 9, 2))),
            new DutyEvent.DutyDueSoon(LocalDate.of(2026, 7, 29)),
            new DutyEvent.DutyOverdue(LocalDate.of(2026, 7, 29)),
            new DutyEvent.DutyDone(ADuty.NOTICE, LocalDate.of(2026, 7, 30), LocalDate.of(2026, 7, 29), "AN-1"),
            new DutyEvent.DutyReopened(ADuty.NOTICE),
            AnAssessmentNotice.prepared(AnAssessmentNotice.REFERENCE, AnAssessmentNotice.UNTIL),
            new AssessmentNoticeEvent.RatingsCommented("The third rests on a week in which the schools were closed"),
            new AssessmentNoticeEvent.RatingsReleased(true, AnAssessmentNotice.UNTIL),
            new AssessmentNoticeEvent.AssessmentNoticeWithdrawn(AssessmentNoticeStatus.COMMENTED),
            new IssueEvent.IssueRaised(
                    "I-14",
                    IssueType.OFF_SPECIFICATION,
                    "Late returns",
                    "Two schools' returns are missing",
                    Severity.MODERATE,
                    Priority.HIGH,
                    "KPI-07",
                    "SI",
                    LATER,
                    Visibility.SHARED),
            new IssueEvent.IssueAssigned(ONE, TWO, DAY, LATER),
            new IssueEvent.IssueProgressRecorded("One came in"),
            new IssueEvent.IssueReprioritised(Severity.MODERATE, Severity.SEVERE, Priority.HIGH, Priority.URGENT),
            new IssueEvent.IssueEscalated("early-warning:01540000-0000-7000-8000-000000000014", "EW-3"),
            new IssueEvent.IssueResolved(IssueStatus.ESCALATED, "The figures were sent"),
            new IssueEvent.IssueClosed("Nothing more to do"),
            new IssueEvent.IssueReopened(IssueStatus.RESOLVED, IssueStatus.ESCALATED),
            new IssueEvent.IssueWithdrawn(IssueStatus.OPEN, Withdrawal.DUPLICATE, "I-12"),
            new EarlyWarningEvent.EarlyWarningRaised(
                    "EW-3",
                    "Late returns",
                    "Schools leave the service",
                    "No figures for a term",
                    "Decline is seen too late",
                    Set.of(RiskKind.DELIVERY, RiskKind.FINANCIAL, RiskKind.REPUTATIONAL),
                    SCORE,
                    "I-14",
                    new CouldHaveWarned(LATER, DAY),
                    Visibility.SHARED),
            new EarlyWarningEvent.EarlyWarningAssigned(ONE, TWO),
            new EarlyWarningEvent.EarlyWarningAssessed(Assessment.CURRENT, SCORE, LOWER),
            new EarlyWarningEvent.ActionPlanned(1, "Recruit", TWO, LATER),
            new EarlyWarningEvent.ActionCompleted(1, "Three came"),
            new EarlyWarningEvent.ActionMissed(1, DAY, LATER),
            new EarlyWarningEvent.EarlyWarningReviewed("No better", DAY, LATER),
            new EarlyWarningEvent.ReferredToCorporateRisk(LOWER),
            new EarlyWarningEvent.ReferralTakenBack(DAY),
            new EarlyWarningEvent.RiskAcknowledged(null, new RiskAcknowledgement("CR-0042", 1_204)),
            new EarlyWarningEvent.RiskReported(
                    new ToolRisk(9, null, null, false), new ToolRisk(16, ONE, "Treat", true)),
            new EarlyWarningEvent.EarlyWarningClosed("It passed"),
            new EarlyWarningEvent.EarlyWarningWithdrawn(EarlyWarningStatus.CLOSED, Withdrawal.DUPLICATE, "EW-1"),
            AReview.begun("AP-1"),
            AReview.begun(),
            new ReviewSeriesEvent.TermsOfReferenceProposed(2, AReview.terms().build(), ContractParty.PROVIDER, "AP-1"),
            new ReviewSeriesEvent.TermsOfReferenceProposed(2, AReview.terms().build(), ContractParty.PROVIDER, null),
            new ReviewSeriesEvent.TermsOfReferenceAgreed(2, ContractParty.COUNCIL, "AP-1"),
            new ReviewSeriesEvent.TermsOfReferenceAgreed(2, ContractParty.COUNCIL, null),
            new ReviewSeriesEvent.ReviewSeriesEnded(ReviewSeriesStatus.AGREED),
            AReview.planned(),
            new ReviewEvent.ReviewMoved(AReview.PLANNED, AReview.PLANNED.plusDays(7)),
            new ReviewEvent.AgendaIssued(AReview.agenda()),
            AReview.held(),
            AReview.heldEarly(),
            AReview.corrected(),
            new ReviewEvent.ReviewCancelled(ReviewStatus.AGENDA_ISSUED),
            new ReviewEvent.ReviewDecisionTaken(
                    1, "The plan is looked at again", List.of(new AboutEntry(EntityKind.ISSUE, "I-14"))),
            AReview.actionAgreed().build(),
            new ReviewEvent.ReviewActionCompleted(1, LATER, "The list was sent"),
            new ReviewEvent.ReviewActionOverdue(1, DAY),
            new ReviewEvent.MinutesOverdue(AReview.MINUTES_DUE),
            new ReviewEvent.MinutesDrafted(1, ContractParty.COUNCIL, AReview.MINUTES, LATER, true),
            new ReviewEvent.MinutesCommented(1, ContractParty.PROVIDER, "The second item is missing"),
            new ReviewEvent.MinutesAgreed(2, ContractParty.PROVIDER, true, "AP-1"),
            new ReviewEvent.MinutesAgreed(2, ContractParty.PROVIDER, true, null),
            new ReviewEvent.AddendumNoted("RV-1", 2, "Two schools, not three"),
            new DelegationEvent.DelegationSet(
                    new DelegationScheme(List.of(AnApproval.HEAD_POST), List.of()), AnApproval.SCHEME),
            AnApproval.requested()
                    .matter(AnApproval.matter().proposedBy(AnApproval.MANAGES).build())
                    .need(AnApproval.need(
                            ApprovedThing.DOCUMENT, null, AnApproval.MANAGER_SIGNS, AnApproval.HEAD_SIGNS))
                    .build(),
            new ApprovalEvent.ApprovalSigned("1", AnApproval.authority(AnApproval.HEAD_POST), ApprovalStatus.APPROVED),
            new ApprovalEvent.ApprovalRefused(AnApproval.HEAD_SIGNS),
            new ApprovalEvent.ApprovalWithdrawn(ApprovalStatus.OPEN),
            new ApprovalEvent.ApprovalLapsed(DAY),
            AVariation.proposed()
                    .content(AVariation.content().restatesAssessed(true).build())
                    .valueBefore(AnApproval.pounds("24000000.00"))
                    .endsBefore(LocalDate.of(2020, 9, 30))
                    .valueAtStake(AnApproval.pounds("25000.00"))
                    .restates(List.of("2017-04", "2017-05"))
                    .build(),
            AVariation.proposed()
                    .valueBefore(AnApproval.pounds("24000000.00"))
                    .endsBefore(LocalDate.of(2020, 9, 30))
                    .valueAtStake(AnApproval.pounds("25000.00"))
                    .build(),
            new VariationEvent.VariationDiscussed(ContractParty.COUNCIL, "We need the figures by school"),
            new VariationEvent.VariationImpactAssessed(ContractParty.COUNCIL, AVariation.impact()),
            new VariationEvent.VariationAgreed(
                    AnApproval.authority(AnApproval.HEAD_POST), "AP-1", VariationStatus.AGREED),
            new VariationEvent.VariationWithdrawn(ContractParty.PROVIDER),
            new VariationEvent.VariationLapsed(AVariation.DAY),
            new VariationEvent.VariationChangeMade("kpi.KPI-07", 1_310, VariationStatus.IN_EFFECT),
            new VariationEvent.VariationChangeParked(
                    "contract", "nothing-amended", "It is so already", VariationStatus.PARKED),
            new UnmatchedRiskEvent.UnmatchedRiskReported(
                    "CR-0099", new ToolRisk(9, null, null, false), new ToolRisk(16, ONE, "Treat", true)),
            new RecordEvent.RecordChecked(
                    "worcestershire-babcock-prime",
                    1_204,
                    311,
                    940,
                    1_200L,
                    List.of(
                            new RecordFault(
                                    RecordFault.Kind.EVENT_ALTERED,
                                    57L,
                                    null,
                                    null,
                                    "IssueRaised of issue:0154 is not as recorded"),
                            new RecordFault(
                                    RecordFault.Kind.ROW_DIFFERS,
                                    null,
                                    "issues-log",
                                    "issue:0154",
                                    "severity differs")),
                    3),
            new RecordEvent.EventRedacted(
                    "worcestershire-babcock-prime",
                    57,
                    "01540000-0000-7000-8000-000000000057",
                    List.of("/payload/description", "/metadata/reason"),
                    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                    "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=",
                    "pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4=",
                    "7j/pYKUmuPLzSGCIO8+XBjIpCTHfzy3hfbYVPX65bS8="));

    private Examples() {}

    /** The example of an event of this type. */
    public static Event of(Class<?> type) {
        return EVENTS.stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private static ContractDetails details(String title) {
        return new ContractDetails(
                title,
                "Worcestershire County Council",
                "Babcock Prime",
                LocalDate.of(2015, 7, 1),
                DAY,
                LocalDate.of(2020, 9, 30),
                new Money(new BigDecimal("12500000.50")),
                Tier.GOLD,
                LegalRegime.PUBLIC_CONTRACTS_REGULATIONS_2006,
                List.of(new Exemption("Procurement Act 2023 s.71", "awarded before the Act")),
                YearStart.ACADEMIC,
                List.of(new Term(Term.Name.AUTUMN, LocalDate.of(2015, 9, 1), LocalDate.of(2015, 12, 18))),
                RiskMatrix.FIVE_BY_FIVE);
    }

    private static KpiDefinition definition(String good) {
        return new KpiDefinition(
                "Schools good or outstanding",
                "Share of maintained schools whose last inspection said so",
                "SI",
                Measure.PERCENTAGE,
                "%",
                Direction.HIGHER_IS_BETTER,
                Frequency.MONTHLY,
                new BigDecimal(good),
                List.of(
                        band(Rating.GOOD, good, null),
                        band(Rating.APPROACHING_TARGET, "85", "89"),
                        band(Rating.REQUIRES_IMPROVEMENT, "80", "84"),
                        band(Rating.INADEQUATE, null, "79")),
                new Rounding(0, Rounding.Mode.HALF_UP),
                20L,
                true,
                new Due(10, null),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Band band(Rating rating, @Nullable String from, @Nullable String to) {
        return new Band(
                rating,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to),
                null,
                null,
                null);
    }
}
