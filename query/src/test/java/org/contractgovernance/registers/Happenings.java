package org.contractgovernance.registers;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.Deduction;
import org.contractgovernance.contracts.assessment.Deductions;
import org.contractgovernance.contracts.assessment.ProviderAnswer;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.assessmentnotice.AnAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.contract.ServiceKind;
import org.contractgovernance.contracts.duty.ADuty;
import org.contractgovernance.contracts.duty.DutyCommand;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.failure.AFailure;
import org.contractgovernance.contracts.feature.Feature;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.ledger.ALedger;
import org.contractgovernance.contracts.ledger.LedgerCommand;
import org.contractgovernance.contracts.ledger.LineKey;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.occurrence.AnOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.contracts.particulars.ParticularsCommand;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.rectification.ARectificationPlan;
import org.contractgovernance.contracts.rectification.PlanClock;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.RectificationClockEvent;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.relief.ARelief;
import org.contractgovernance.contracts.relief.KpiPeriod;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.contractgovernance.contracts.results.AClaim;
import org.contractgovernance.contracts.results.AScheme;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.contracts.results.terms.ResultsTerms;
import org.contractgovernance.contracts.review.AReview;
import org.contractgovernance.contracts.review.AboutEntry;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.contracts.share.AShare;
import org.contractgovernance.contracts.share.AStatement;
import org.contractgovernance.contracts.share.ShareCommand;
import org.contractgovernance.contracts.share.ShareEvent;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.fold.Occurrence;

/** A random but repeatable history of a few contracts: shared and council only, on time and late. */
public final class Happenings {

    public static final String CONTRACT = AContract.REFERENCE;
    public static final PersonId SOMEBODY = APerson.number(1);
    static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());

    private final Random random;
    private final List<Occurrence> all = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();
    private final Map<String, Visibility> visibilities = new HashMap<>();
    private int entities;
    private int days;

    public Happenings(long seed) {
        random = new Random(seed);
        given(
                "contract:" + CONTRACT,
                CONTRACT,
                new ContractEvent.ContractRegistered(CONTRACT, MadeUp.details("Learning")),
                false);
    }

    public List<Occurrence> all() {
        return all;
    }

    /** How many events there are. */
    public int size() {
        return all.size();
    }

    /** How many of them the provider may see. */
    public long shared() {
        return all.stream()
                .filter(each -> each.envelope().visibility() == Visibility.SHARED)
                .count();
    }

    /** When a position was recorded. */
    public Instant recordedAt(int position) {
        return all.get(position - 1).envelope().recordedAt();
    }

    /** Writes what has happened after a position into the event store, as the application's role may. */
    public void store(Connection connection, int after) throws SQLException {
        store(connection, all.subList(after, all.size()));
    }

    /** Adds so many events. */
    public Happenings more(int count) {
        for (int i = 0; i < count; i++) {
            if (random.nextInt(8) == 0) {
                days++;
            }
            if (known.size() < 4 || random.nextInt(6) == 0) {
                begin();
            } else {
                goOn(List.copyOf(known).get(random.nextInt(known.size())));
            }
        }
        return this;
    }

    /** Adds what the corporate risk tool holds and is no early warning, the council's alone; nothing is added after it. */
    public Happenings unmatchedRisks(int count) {
        for (int i = 0; i < count; i++) {
            String reference = "CR-" + i % 3;
            String entity = "unmatched-risk:" + CONTRACT + "/" + reference;
            visibilities.put(entity, Visibility.COUNCIL_ONLY);
            ToolRisk holds = new ToolRisk(1 + i % 25, null, null, i % 4 == 3);
            given(
                    entity,
                    reference,
                    new UnmatchedRiskEvent.UnmatchedRiskReported(reference, null, holds),
                    random.nextInt(4) == 0);
        }
        return this;
    }

    /** Adds what was told of the clocks of returns; nothing is added after it. */
    public Happenings clocks(int count) {
        String kpi = "kpi:" + CONTRACT + "/KPI-CLOCK";
        given(kpi, "KPI-CLOCK", new KpiEvent.KpiDefined("KPI-CLOCK", MadeUp.definition(), FIRST_DAY), false);
        for (int i = 0; i < count; i++) {
            given(kpi, "KPI-CLOCK", aboutAClock("2016-%02d".formatted(1 + i % 3), i), random.nextInt(4) == 0);
        }
        return this;
    }

    /** Adds KPIs of every measure and of every way of counting, with their returns; nothing is added after it. */
    public Happenings measures(int count) {
        MadeUpKpis.defined()
                .forEach((code, definition) -> given(
                        "kpi:" + CONTRACT + "/" + code,
                        code,
                        new KpiEvent.KpiDefined(code, definition, FIRST_DAY),
                        false));
        List<String> codes = List.copyOf(MadeUpKpis.defined().keySet());
        for (int i = 0; i < count; i++) {
            String code = codes.get(i % codes.size());
            int round = i / codes.size();
            given(
                    "kpi:" + CONTRACT + "/" + code,
                    code,
                    MadeUpKpis.returned(code, "2016-%02d".formatted(1 + round / 4), round % 4),
                    random.nextInt(4) == 0);
        }
        return this;
    }

    private static KpiEvent aboutAClock(String period, int n) {
        LocalDate from = LocalDate.parse(period + "-01");
        LocalDate to = from.plusMonths(1).minusDays(1);
        DueDate due = new DueDate(to.plusDays(n), new CalendarUsed(Nation.SCOTLAND, 1 + n, "a library"));
        return switch (n % 7) {
            case 0 -> new KpiEvent.ReturnDueSoon(period, from, to, due);
            case 1 -> new KpiEvent.ReturnOverdue(period, from, to, due);
            case 2 -> new KpiEvent.ReturnDueMoved(period, from, to, due, due);
            case 3 -> new KpiEvent.ReturnSubmittedLate(period, from, to, due, n);
            case 4 -> new KpiEvent.ReturnDueAgain(period, from, to, due);
            case 5 -> new KpiEvent.ReturnInTime(period, from, to, due);
            default -> new KpiEvent.ReturnNoLongerDue(period, from, to, due);
        };
    }

    /** Adds the contract's performance regime, amended so many times; nothing is added after it. */
    public Happenings performanceRegime(int amendments) {
        String entity = RegimeCommand.regimeOf(CONTRACT).toString();
        RegimeTerms terms = AWholeRegime.capped("10");
        given(entity, RegimeCommand.REFERENCE, new RegimeEvent.RegimeSet(terms, AWholeRegime.FROM, null), false);
        for (int i = 1; i <= amendments; i++) {
            RegimeTerms after = AWholeRegime.capped(String.valueOf(10 + i));
            // every other one from between those before
            LocalDate from = AWholeRegime.FROM.plusMonths(i % 2 == 0 ? 3L * i : 30L - 3L * i);
            given(entity, RegimeCommand.REFERENCE, new RegimeEvent.RegimeAmended(terms, after, from, null), i % 4 == 3);
            terms = after;
            if (i % 5 == 0) {
                // the next amendment sets it again, unless it is from before that day
                given(entity, RegimeCommand.REFERENCE, new RegimeEvent.RegimeEnded(from.plusMonths(1)), false);
            }
        }
        return this;
    }

    /** Adds assessments of so many months, each restated, answered and partly decided; nothing is added after them. */
    public Happenings assessments(int months) {
        for (int i = 0; i < months; i++) {
            String period = YearMonth.of(2015, 10).plusMonths(i).toString();
            String entity = AssessmentCommand.assessmentOf(CONTRACT, period).toString();
            Assessed first = AnAssessment.whole("96.4", "5000.00");
            Assessed then = AnAssessment.whole("96.1", (4000 + i) + ".00");
            AssessmentEvent.AssessmentProposed proposed = AnAssessment.wasProposed(first);
            given(entity, period, proposed, false);
            given(
                    entity,
                    period,
                    new AssessmentEvent.ProviderResponded(List.of(1, 2), ProviderAnswer.Stance.DISPUTES, "closed"),
                    false);
            given(
                    entity,
                    period,
                    new AssessmentEvent.DeductionConfirmed(
                            1,
                            proposed.deductions().getFirst().amount(),
                            Money.NOTHING,
                            proposed.deductions().getFirst().amount()),
                    false);
            given(
                    entity,
                    period,
                    AssessmentEvent.AssessmentRestated.of(
                            first, proposed.deductions(), then, AnAssessment.say("2015-12-01")),
                    false);
            if (i % 3 == 2) {
                List<Deduction> deductions = Deductions.of(then.reckoned(), proposed.deductions());
                given(
                        entity,
                        period,
                        AssessmentEvent.AssessmentWithdrawn.of(
                                WithdrawnBecause.NO_PERIOD_OF_THE_CONTRACT,
                                then,
                                deductions,
                                AnAssessment.say("2016-01-04")),
                        false);
                continue;
            }
            if (i % 2 == 0) {
                given(
                        entity,
                        period,
                        new AssessmentEvent.ProviderDidNotRespond(LocalDate.of(2015, 12, 1), List.of(1, 2, 3)),
                        false);
                given(
                        entity,
                        period,
                        new AssessmentEvent.DeductionWaived(
                                2, AnAssessment.pounds("1000.00"), Money.NOTHING, Money.NOTHING, null),
                        false);
                given(
                        entity,
                        period,
                        new AssessmentEvent.DeductionReduced(
                                3, AnAssessment.pounds("1000.00"), Money.NOTHING, AnAssessment.pounds("500.00"), null),
                        false);
            }
        }
        return this;
    }

    /** Adds payment by results with so many claims, each further than the one before; nothing is added after it. */
    public Happenings paymentByResults(int claims) {
        String entity = ResultsCommand.resultsOf(CONTRACT).toString();
        String known = ResultsCommand.REFERENCE;
        given(entity, known, new ResultsEvent.ResultsSchemeSet(AClaim.BANDED, AScheme.FROM), false);
        List<ResultsEvent.ClaimEvent> steps = AClaim.steps();
        for (int i = 0; i < claims; i++) {
            String claim = "RC-" + (i + 1);
            for (int step = 0; step <= i % steps.size(); step++) {
                given(entity, known, AClaim.of(claim, steps.get(step)), false);
            }
        }
        ResultsTerms after = AScheme.terms().build();
        LocalDate april = AScheme.FROM.plusMonths(6);
        given(entity, known, new ResultsEvent.ResultsSchemeAmended(AClaim.BANDED, after, april), false);
        return this;
    }

    /** Adds a share with so many statements, each further than the one before; nothing is added after it. */
    public Happenings gainShare(int statements) {
        String entity = ShareCommand.shareOf(CONTRACT).toString();
        String known = ShareCommand.REFERENCE;
        given(entity, known, new ShareEvent.GainShareSet(AShare.whole("5"), AShare.FROM), false);
        List<ShareEvent.StatementEvent> steps = AStatement.steps();
        for (int i = 0; i < statements; i++) {
            String year = "20%02d-%02d".formatted(15 + i, 16 + i);
            for (int step = 0; step <= i % steps.size(); step++) {
                given(entity, known, AStatement.of(year, steps.get(step)), false);
            }
        }
        LocalDate from = AShare.FROM.plusYears(1);
        given(entity, known, new ShareEvent.GainShareAmended(AShare.whole("5"), AShare.whole("6"), from), false);
        return this;
    }

    /** Says of so many lines on which document they are, and corrects every second one; nothing is added after it. */
    public Happenings paymentLedger(int lines) {
        String entity = LedgerCommand.ledgerOf(CONTRACT).toString();
        for (int i = 0; i < lines; i++) {
            String line = new LineKey(new UUID(9L << 12, i).toString(), 1).toString();
            given(entity, LedgerCommand.REFERENCE, ALedger.of(line, ALedger.APPLIED), false);
            if (i % 2 == 1) {
                given(entity, LedgerCommand.REFERENCE, ALedger.of(line, ALedger.CORRECTED), false);
            }
        }
        return this;
    }

    /** Adds a rectification plan, and so many things that happen to it in any order; nothing is added after it. */
    public Happenings rectificationPlan(int count) {
        String entity = "rectification-plan:" + new UUID(8L << 12, 1);
        given(
                entity,
                ARectificationPlan.REFERENCE,
                ARectificationPlan.required(FIRST_DAY).build(),
                false);
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST_DAY.plusDays(days);
            given(
                    entity,
                    ARectificationPlan.REFERENCE,
                    aboutAPlan(day, i),
                    FIRST_DAY.plusDays(days + i),
                    Visibility.SHARED);
        }
        return this;
    }

    private static RectificationPlanEvent aboutAPlan(LocalDate day, int n) {
        DueDate due = ARectificationPlan.due(day.plusDays(n).toString());
        return switch (n) {
            case 0 -> new RectificationClockEvent.RectificationDueSoon(1, PlanClock.AwaitedFromParty.SUBMISSION, due);
            case 1 -> new RectificationPlanEvent.RectificationExtensionRequested(null, day, day.plusDays(n));
            case 2 -> new RectificationPlanEvent.RectificationExtensionGranted(null, day, due);
            case 3 -> new RectificationClockEvent.RectificationPlanOverdue(1, due);
            case 4 -> ARectificationPlan.submitted(day).build();
            case 5 -> new RectificationPlanEvent.RectificationQuestionAsked(1, "which?");
            case 6 -> new RectificationPlanEvent.RectificationPlanCommented(1, "a comment\twith \"marks\"");
            case 7 -> new RectificationPlanEvent.RectificationQuestionAnswered(1, "those", due);
            case 8 ->
                new RectificationClockEvent.RectificationDueMoved(1, PlanClock.AwaitedFromParty.DECISION, due, due);
            case 9 -> new RectificationClockEvent.RectificationPlanDeemedApproved(1, due, "a clause");
            case 10 -> new RectificationClockEvent.RectificationStepDueSoon(1, 1, due);
            case 11 -> new RectificationClockEvent.RectificationStepMissed(1, 1, due);
            case 12 -> new RectificationPlanEvent.RectificationStepDone(1, "done", day, n);
            case 13 -> new RectificationPlanEvent.RectificationStepSentBack(1);
            case 14 -> new RectificationPlanEvent.RectificationStepDone(1, "done again", day, n);
            case 15 -> new RectificationPlanEvent.RectificationStepVerified(1, null);
            case 16 -> new RectificationPlanEvent.RectificationExtensionRequested(2, day, day.plusDays(n));
            case 17 -> new RectificationPlanEvent.RectificationPlanFailed(PlanStatus.APPROVED);
            default -> new RectificationPlanEvent.FailureConsequenceInvoked(ARectificationPlan.STEP_IN);
        };
    }

    /** Adds a scheme of delegation, and approvals that end in each way; nothing is added after it. */
    public Happenings approvals(int approvals) {
        return MadeUpApprovals.in(this, approvals);
    }

    /** Adds obligations, of each of which instances are missed, fulfilled, waived and moved; nothing is added after it. */
    public Happenings obligations(int count) {
        for (int i = 1; i <= count; i++) {
            String reference = "OB-" + i;
            String entity = new EntityId(EntityKind.OBLIGATION, new UUID(11L << 12, i).toString()).toString();
            for (ObligationEvent each : AnObligation.life(reference, i)) {
                given(entity, reference, each, i % 4 == 3);
            }
        }
        return this;
    }

    /** Adds notices, each answered, disputed, withdrawn or not served; nothing is added after it. */
    public Happenings notices(int count) {
        for (int i = 1; i <= count; i++) {
            String reference = "NO-" + i;
            String entity = new EntityId(EntityKind.NOTICE, new UUID(12L << 12, i).toString()).toString();
            for (NoticeEvent each : ANotice.life(reference, i)) {
                given(entity, reference, each, i % 4 == 3);
            }
        }
        return this;
    }

    /** Adds variations, each at another stage; nothing is added after it. */
    public Happenings variations(int count) {
        return MadeUpVariations.in(this, count);
    }

    /** Adds claims for relief, each decided in part and some revoked; nothing is added after it. */
    public Happenings relief(int claims) {
        for (int i = 1; i <= claims; i++) {
            String reference = "RL-" + i;
            String entity = "relief:" + CONTRACT + "/" + reference;
            List<KpiPeriod> first = List.of(ARelief.JANUARY);
            List<KpiPeriod> second = List.of(ARelief.QUARTER);
            given(entity, reference, ARelief.claimed().reference(reference).build(), false);
            given(
                    entity,
                    reference,
                    new ReliefEvent.ReliefGranted(first, ReliefStatus.CLAIMED, ReliefStatus.PARTLY_DECIDED),
                    false);
            given(
                    entity,
                    reference,
                    i % 2 == 0
                            ? new ReliefEvent.ReliefRefused(
                                    second, ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_GRANTED)
                            : new ReliefEvent.ReliefWithdrawn(
                                    second, ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_GRANTED),
                    false);
            if (i % 3 == 0) {
                given(
                        entity,
                        reference,
                        new ReliefEvent.ReliefRevoked(first, ReliefStatus.PARTLY_GRANTED, ReliefStatus.REVOKED),
                        false);
            }
        }
        return this;
    }

    /** Adds options, each with a life of its own, a moved last day, and the contract's particulars; nothing is added after it. */
    public Happenings options(int count) {
        for (int i = 1; i <= count; i++) {
            String reference = "OP-" + i;
            String entity = "option:" + i;
            MadeUpOptions.life(reference, i).forEach(each -> given(entity, reference, each, random.nextInt(4) == 0));
        }
        given(
                "contract:" + CONTRACT,
                CONTRACT,
                new ContractEvent.ContractEndMoved(null, LocalDate.of(2022, 9, 30), "OP-1"),
                false);
        MadeUpOptions.particulars()
                .forEach(each -> given(
                        ParticularsCommand.particularsOf(CONTRACT).toString(),
                        ParticularsCommand.REFERENCE,
                        each,
                        false));
        return this;
    }

    /** Adds occurrences with what became of them; nothing is added after it. */
    public Happenings occurrences(int count) {
        for (int i = 1; i <= count; i++) {
            String reference = "OC-" + i;
            String entity = "occurrence:" + i;
            given(
                    entity,
                    reference,
                    new OccurrenceEvent.OccurrenceRecorded(
                            reference, AnOccurrence.facts().units(i).build()),
                    false);
            given(entity, reference, new OccurrenceEvent.OccurrenceMended(AnOccurrence.MENDED, 330), false);
            given(entity, reference, new OccurrenceEvent.OccurrenceDisputed(OccurrenceStatus.RECORDED), false);
            given(
                    entity,
                    reference,
                    switch (i % 3) {
                        case 0 -> new OccurrenceEvent.OccurrenceUpheld(OccurrenceStatus.DISPUTED);
                        case 1 -> new OccurrenceEvent.OccurrenceWithdrawn(OccurrenceStatus.DISPUTED);
                        default ->
                            new OccurrenceEvent.OccurrenceCorrected(
                                    AnOccurrence.mended().build(),
                                    AnOccurrence.mended().units(2).build(),
                                    OccurrenceStatus.DISPUTED);
                    },
                    false);
        }
        return this;
    }

    /** Adds duties, some done, and assessment notices, some released; nothing is added after them. */
    public Happenings duties(int count) {
        for (int i = 0; i < count; i++) {
            LocalDate on = LocalDate.of(2026, 6, 30).plusMonths(3L * i);
            String reference = ADuty.reference(on, i);
            String entity = DutyCommand.dutyOf(CONTRACT, reference).toString();
            LocalDate day = FIRST_DAY.plusDays(days);
            for (DutyEvent each : ADuty.life(on, i)) {
                given(entity, reference, each, day, Visibility.COUNCIL_ONLY);
            }
            String notice = "AN-" + (i + 1);
            String called = new EntityId(EntityKind.ASSESSMENT_NOTICE, new UUID(14L << 12, i).toString()).toString();
            for (AssessmentNoticeEvent each : AnAssessmentNotice.life(notice, i)) {
                given(called, notice, each, false);
            }
        }
        return this;
    }

    /** Adds a series of reviews, and reviews with what became of them; nothing is added after it. */
    public Happenings reviews(int count) {
        given("review-series:1", AReview.SERIES, AReview.begun(), false);
        given(
                "review-series:1",
                AReview.SERIES,
                new ReviewSeriesEvent.TermsOfReferenceAgreed(1, ContractParty.PROVIDER, null),
                false);
        given(
                "review-series:1",
                AReview.SERIES,
                new ReviewSeriesEvent.TermsOfReferenceProposed(
                        2, AReview.terms().quorum(3).build(), ContractParty.PROVIDER, null),
                false);
        for (int i = 1; i <= count; i++) {
            String reference = "RV-" + i;
            String entity = "review:" + i;
            given(
                    entity,
                    reference,
                    new ReviewEvent.ReviewPlanned(reference, AReview.SERIES, AReview.PLANNED.plusMonths(i)),
                    false);
            given(
                    entity,
                    reference,
                    new ReviewEvent.ReviewMoved(
                            AReview.PLANNED.plusMonths(i),
                            AReview.PLANNED.plusMonths(i).plusDays(1)),
                    false);
            given(entity, reference, new ReviewEvent.AgendaIssued(AReview.agenda()), false);
            if (i % 3 == 0) {
                given(entity, reference, new ReviewEvent.ReviewCancelled(ReviewStatus.AGENDA_ISSUED), false);
                continue;
            }
            given(entity, reference, AReview.held(), false);
            given(entity, reference, AReview.corrected(), false);
            given(entity, reference, new ReviewEvent.MinutesOverdue(AReview.MINUTES_DUE), false);
            given(
                    entity,
                    reference,
                    new ReviewEvent.ReviewDecisionTaken(
                            1, "Looked at again", List.of(new AboutEntry(EntityKind.ISSUE, "I-1"))),
                    false);
            given(entity, reference, AReview.actionAgreed().build(), false);
            given(entity, reference, AReview.actionAgreed().number(2).build(), false);
            given(entity, reference, new ReviewEvent.ReviewActionOverdue(1, LocalDate.of(2016, 5, 5)), false);
            given(entity, reference, new ReviewEvent.ReviewActionCompleted(1, LocalDate.of(2016, 5, 5), "Sent"), false);
            given(
                    entity,
                    reference,
                    new ReviewEvent.MinutesDrafted(1, ContractParty.COUNCIL, AReview.MINUTES, null, false),
                    false);
            given(entity, reference, new ReviewEvent.MinutesCommented(1, ContractParty.PROVIDER, "Item 2"), false);
            given(entity, reference, new ReviewEvent.MinutesAgreed(1, ContractParty.PROVIDER, false, null), false);
            given(entity, reference, new ReviewEvent.AddendumNoted("RV-1", 1, "Two, not three"), false);
            given(entity, reference, new ReviewEvent.MinutesAgreed(1, ContractParty.COUNCIL, true, null), false);
        }
        given(
                "review-series:1",
                AReview.SERIES,
                new ReviewSeriesEvent.ReviewSeriesEnded(ReviewSeriesStatus.AGREED),
                false);
        return this;
    }

    /** Adds so many things that failures set off, some escalated, some taken up; nothing is added after them. */
    public Happenings failureResponses(int count) {
        for (int i = 0; i < count; i++) {
            String reference =
                    YearMonth.of(2015, 10).plusMonths(i) + AFailure.REFERENCE.substring(AnAssessment.PERIOD.length());
            String entity = EntityId.of(EntityKind.FAILURE_RESPONSE, CONTRACT, reference)
                    .toString();
            LocalDate day = FIRST_DAY.plusDays(days);
            given(
                    entity,
                    reference,
                    AFailure.setOff(i % 4 == 0 ? null : AFailure.LADDER),
                    day,
                    Visibility.COUNCIL_ONLY);
            if (i % 4 != 0) {
                given(entity, reference, AFailure.escalated(0, "2015-11-20"), day.plusDays(8), Visibility.COUNCIL_ONLY);
            }
            if (i % 2 == 0) {
                given(entity, reference, AFailure.takenUp(), day.plusDays(9), Visibility.COUNCIL_ONLY);
            }
        }
        return this;
    }

    private void begin() {
        entities++;
        Visibility visibility = random.nextInt(4) == 0 ? Visibility.COUNCIL_ONLY : Visibility.SHARED;
        String uuid = new UUID(7L << 12, entities).toString();
        switch (random.nextInt(3)) {
            case 0 -> {
                visibilities.put("issue:" + uuid, visibility);
                given("issue:" + uuid, "I-" + entities, MadeUp.raised("I-" + entities, visibility), false);
            }
            case 1 -> {
                visibilities.put("early-warning:" + uuid, visibility);
                given("early-warning:" + uuid, "EW-" + entities, MadeUp.warned("EW-" + entities, visibility), false);
            }
            default -> {
                String code = "KPI-" + entities;
                given(
                        "kpi:" + CONTRACT + "/" + code,
                        code,
                        new KpiEvent.KpiDefined(code, MadeUp.definition(), FIRST_DAY),
                        false);
            }
        }
    }

    private void goOn(String entity) {
        String reference = all.stream()
                .filter(each -> each.envelope().entity().equals(entity))
                .findFirst()
                .orElseThrow()
                .envelope()
                .metadata()
                .reference();
        int n = random.nextInt(1000);
        Event event = switch (entity.substring(0, entity.indexOf(':'))) {
            case "contract" ->
                random.nextBoolean()
                        ? new ContractEvent.ServiceCommissioned(
                                new Service("S-" + n, "Service " + n, ServiceKind.STATUTORY, FIRST_DAY))
                        : new ContractEvent.RoleHolderNamed("Post " + n % 3, null, SOMEBODY);
            case "kpi" -> aboutAReturn(entity, "2016-%02d".formatted(1 + n % 12), n);
            case "issue" -> aboutAnIssue(n);
            default -> aboutAWarning(n);
        };
        given(entity, reference, event, random.nextInt(4) == 0);
    }

    private Event aboutAnIssue(int n) {
        return switch (random.nextInt(5)) {
            case 0 -> new IssueEvent.IssueAssigned(null, SOMEBODY, null, FIRST_DAY.plusDays(n));
            case 1 ->
                new IssueEvent.IssueReprioritised(
                        Severity.MINOR, pick(Severity.values(), n % 4), Priority.LOW, pick(Priority.values(), n % 4));
            case 2 -> new IssueEvent.IssueResolved(IssueStatus.OPEN, "outcome " + n);
            case 3 -> new IssueEvent.IssueReopened(IssueStatus.RESOLVED, IssueStatus.OPEN);
            default -> new IssueEvent.IssueProgressRecorded("a note,\twith \"marks\" \\ and\nlines " + n);
        };
    }

    private Event aboutAWarning(int n) {
        return switch (random.nextInt(5)) {
            case 0 ->
                new EarlyWarningEvent.EarlyWarningAssessed(
                        pick(Assessment.values(), n % 3), null, MadeUp.score(1 + n % 5));
            case 1 -> new EarlyWarningEvent.ActionPlanned(1 + n % 5, "do " + n, SOMEBODY, FIRST_DAY.plusDays(n));
            case 2 -> new EarlyWarningEvent.ActionCompleted(1 + n % 5, null);
            case 3 -> new EarlyWarningEvent.EarlyWarningReviewed("found " + n, null, FIRST_DAY.plusDays(n));
            default -> new EarlyWarningEvent.EarlyWarningAssigned(null, SOMEBODY);
        };
    }

    private Event aboutAReturn(String entity, String period, int n) {
        LocalDate from = LocalDate.parse(period + "-01");
        Rated rated = Rated.of(new BigDecimal("9" + n % 10 + ".50"), pick(Rating.values(), n % 4), null);
        return all.stream()
                        .anyMatch(each -> each.envelope().entity().equals(entity)
                                && each.event() instanceof KpiEvent.ReturnSubmitted e
                                && e.period().equals(period))
                ? new KpiEvent.FigureCorrected(period, MadeUp.figures(n), MadeUp.figures(n + 1), rated, rated)
                : new KpiEvent.ReturnSubmitted(period, from, from.plusMonths(1).minusDays(1), MadeUp.figures(n), rated);
    }

    /** Lets something have happened to an entity, and answers it with its place in the record. */
    Occurrence given(String entity, String reference, Event event, boolean late) {
        boolean first = known.add(entity);
        LocalDate today = FIRST_DAY.plusDays(days);
        LocalDate day = late ? today.minusDays(random.nextInt(30)) : today;
        Visibility own =
                random.nextInt(5) == 0 && !first && mayBeHidden(entity) ? Visibility.COUNCIL_ONLY : Visibility.SHARED;
        return given(entity, reference, event, day, own.within(visibilities.getOrDefault(entity, Visibility.SHARED)));
    }

    /** The same, on a certain day and seen by some. */
    Occurrence given(String entity, String reference, Event event, LocalDate day, Visibility visibility) {
        long position = all.size() + 1L;
        Metadata metadata = AnEvent.metadata()
                .reference(reference)
                .correlation("request-" + position)
                .effectiveOn(day)
                .visibility(visibility)
                .source("illustrative: made up for a test")
                .build();
        Occurrence occurrence = new Occurrence(
                event,
                AnEvent.envelope(event)
                        .position(position)
                        .recordedAt(AnEvent.MOMENT.plusSeconds(position))
                        .id(new UUID(0x1234_5678_0000_7000L, position).toString())
                        .entity(entity)
                        .metadata(metadata)
                        .build());
        all.add(occurrence);
        return occurrence;
    }

    /** Adds an event of every name there is, each to an entity of its own; nothing is added after it. */
    public Happenings oneOfEach() {
        for (Feature feature : Features.all()) {
            for (Vocabulary.Entry each : Features.vocabulary().entries()) {
                if (feature.events().isAssignableFrom(each.type())) {
                    String entity = new EntityId(feature.kind(), "golden-" + each.name()).toString();
                    visibilities.put(entity, Visibility.SHARED);
                    given(entity, each.name(), GoldenEvents.of(each), false);
                }
            }
        }
        return this;
    }

    /** Writes the return of a KPI as something that nobody can read. */
    public void storeUnreadableReturn(Connection connection, String kpi, String code) throws SQLException {
        Event event = aboutAReturn(kpi, "2099-01", 1);
        store(connection, given(kpi, code, event, false).envelope(), "{}");
    }

    /** Writes something more that the provider may see. */
    public void storeShared(Connection connection) throws SQLException {
        Event event = new ContractEvent.ServiceRetained("S-" + size(), "A service");
        store(connection, List.of(given("contract:" + CONTRACT, CONTRACT, event, false)));
    }

    /** Writes an issue. */
    public void storeIssue(Connection connection, String reference) throws SQLException {
        Event event = MadeUp.raised(reference, Visibility.SHARED);
        store(connection, List.of(given("issue:" + reference, reference, event, false)));
    }

    /** Writes that another contract was registered. */
    public void storeAnother(Connection connection, String contract) throws SQLException {
        Event event = new ContractEvent.ContractRegistered(contract, MadeUp.details("Another"));
        Occurrence occurrence = given("contract:" + contract, contract, event, false);
        String metadata = CODEC.write(occurrence.envelope().metadata())
                .replace("\"contract\":\"" + CONTRACT + "\"", "\"contract\":\"" + contract + "\"");
        store(connection, occurrence.envelope(), CODEC.write((Record) event), metadata);
    }

    /** Writes something that happens to the contract beside metadata that nobody can read. */
    public void storeUnderMetadata(Connection connection, String metadata) throws SQLException {
        Event event = new ContractEvent.ServiceRetained("S-" + size(), "A service");
        Occurrence occurrence = given("contract:" + CONTRACT, CONTRACT, event, false);
        store(connection, occurrence.envelope(), CODEC.write((Record) event), metadata);
    }

    private static <T> T pick(T[] all, int which) {
        return List.of(all).get(which);
    }

    private static boolean mayBeHidden(String entity) {
        return entity.startsWith("issue:") || entity.startsWith("early-warning:");
    }

    /** Writes what happened into the event store, as the application's role may. */
    static void store(Connection connection, List<Occurrence> occurrences) throws SQLException {
        for (Occurrence each : occurrences) {
            store(connection, each.envelope(), CODEC.write((Record) each.event()));
        }
    }

    static void store(Connection connection, Envelope envelope, String payload) throws SQLException {
        store(connection, envelope, payload, CODEC.write(envelope.metadata()));
    }

    private static void store(Connection connection, Envelope envelope, String payload, String metadata)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence,
                                               name, revision, payload, metadata)
                VALUES (?, ?, ?::uuid, ?, ?, (SELECT count(*) FROM event_store.event WHERE aggregate_id = ?),
                        ?, ?, ?::json, ?::json)
                """)) {
            insert.setLong(1, envelope.position());
            insert.setObject(2, OffsetDateTime.ofInstant(envelope.recordedAt(), ZoneOffset.UTC));
            insert.setString(3, envelope.id());
            insert.setString(4, envelope.entity().substring(0, envelope.entity().indexOf(':')));
            insert.setString(5, envelope.entity());
            insert.setString(6, envelope.entity());
            insert.setString(7, envelope.name());
            insert.setInt(8, envelope.revision());
            insert.setString(9, payload);
            insert.setString(10, metadata);
            insert.executeUpdate();
        }
        try (PreparedStatement notify = connection.prepareStatement("NOTIFY events")) {
            notify.execute();
        }
    }
}
