package org.contractgovernance.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.percentCap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.kpi.Kpi;
import org.contractgovernance.command.kpi.Measured;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.Deduction;
import org.contractgovernance.contracts.assessment.history.HistoryFacts;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi;
import org.contractgovernance.contracts.assessment.history.MeasuredKpi.KnownReturn;
import org.contractgovernance.contracts.assessment.history.RegimeHistory;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiCommand;
import org.contractgovernance.contracts.kpi.KpiCommand.AcceptReturn;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.terms.AssessedAfter;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Returns are submitted, accepted and corrected, and periods are proposed and restated, all by commands to the aggregates. Seven months of
 * two KPIs have ended by today, 11 May 2016. The seed of each repetition is its number.
 */
class AssessmentByCommandsTest {

    private static final LocalDate FROM = LocalDate.of(2015, 10, 1);
    private static final int MONTHS = 7;
    private static final List<String> KPIS = List.of("SL-1", "SL-2");
    private static final Acts ITSELF = Acts.as(Role.ADMINISTRATOR, person(9));

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));

    /** What somebody asks. */
    private record Asked(Acts who, KpiCommand command) {}

    /** The contract as it has become by commands. */
    private final class Course {

        private final RegimeTerms terms;
        private final Map<String, List<Message<?>>> events = new HashMap<>();
        private final Map<String, Map<String, KnownReturn>> returns = new TreeMap<>();
        private final Map<String, Assessed> assessed = new TreeMap<>();
        private final Map<String, List<Deduction>> deductions = new TreeMap<>();
        private int restated;

        Course(RegimeTerms terms) {
            this.terms = terms;
            for (String kpi : KPIS) {
                Message<?> defined = commissioner().on(FROM).did(new KpiDefined(kpi, Measured.MONTHLY, FROM));
                events.put(kpi, new ArrayList<>(List.of(defined)));
                returns.put(kpi, new TreeMap<>());
            }
        }

        private List<Message<?>> decided(Class<?> aggregate, String id, String key, Acts who, Command command) {
            List<Message<?>> before = events.computeIfAbsent(key, none -> new ArrayList<>());
            Situation situation = Situation.of(aggregate, id, referenceData)
                    .knownAs(key)
                    .given(before.toArray(Message<?>[]::new))
                    .when(who, command);
            assertThat(situation.events()).as(command.toString()).isNotEmpty();
            before.addAll(situation.events());
            return List.copyOf(situation.events());
        }

        void asked(Asked asked) {
            String code = asked.command().code();
            String id = EntityId.of(EntityKind.KPI, CONTRACT, code).toString();
            Map<String, KnownReturn> known = returns.get(code);
            for (Message<?> each : decided(Kpi.class, id, code, asked.who(), asked.command())) {
                switch (each.getPayload()) {
                    case ReturnSubmitted e ->
                        known.put(
                                e.period(), new KnownReturn(ReturnStatus.SUBMITTED, e.rated(), FROM, code, List.of()));
                    case ReturnAccepted e ->
                        known.put(e.period(), new KnownReturn(ReturnStatus.ACCEPTED, e.rated(), FROM, code, List.of()));
                    case FigureCorrected e ->
                        known.put(e.period(), new KnownReturn(ReturnStatus.ACCEPTED, e.rated(), FROM, code, List.of()));
                    default -> throw new AssertionError(each.getPayload());
                }
            }
        }

        /** As the application does by itself. */
        void assess() {
            HistoryFacts facts = new HistoryFacts(
                    List.of(new TermsInForce(FROM, terms)),
                    List.of(),
                    Map.of(FROM, "set"),
                    new Calendar(YearStart.FINANCIAL, List.of(), FROM, null),
                    Calendars.NONE,
                    KPIS.stream()
                            .map(each -> new MeasuredKpi(
                                    KpiEntry.defined(CONTRACT, each, new InForce(FROM, Measured.MONTHLY), null),
                                    Map.copyOf(returns.get(each)),
                                    Map.of()))
                            .toList(),
                    List.of(),
                    assessed.keySet(),
                    TODAY);
            for (Assessed now : RegimeHistory.of(facts).assessed()) {
                String period = now.reckoned().period();
                Assessed before = assessed.get(period);
                if (before == null) {
                    send(AnAssessment.propose().assessment(period).assessed(now).build());
                } else if (!before.isSameAs(now)) {
                    send(AnAssessment.restate().assessment(period).assessed(now).build());
                    restated++;
                }
            }
        }

        private void send(AssessmentCommand command) {
            String period = command.assessment();
            String id = AssessmentCommand.assessmentOf(CONTRACT, period).toString();
            for (Message<?> each : decided(PeriodAssessment.class, id, period, ITSELF, command)) {
                switch (each.getPayload()) {
                    case AssessmentProposed e -> {
                        assessed.put(period, e.assessed());
                        deductions.put(period, e.deductions());
                    }
                    case AssessmentRestated e -> {
                        assessed.put(period, e.assessed());
                        deductions.put(period, e.deductions());
                    }
                    default -> throw new AssertionError(each.getPayload());
                }
            }
        }

        private BigDecimal credit(String period) {
            return assessed.get(period).reckoned().credit().pounds();
        }
    }

    @RepeatedTest(2)
    void theOrderOfArrivalDoesNotMatterRestatingIsAssessingAfreshAndCreditsStayWithinCaps(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RegimeTerms terms = terms(random);
        List<Deque<Asked>> returns = returns(random);

        Course one = arrived(new Course(terms), returns, random);
        Course other = arrived(new Course(terms), returns, random);
        Course afresh = new Course(terms);
        returns.forEach(each -> each.forEach(afresh::asked));
        afresh.assess();

        assertThat(one.restated + other.restated).isPositive();
        assertThat(afresh.restated).isZero();
        assertThat(afresh.assessed).hasSize(MONTHS);
        assertThat(one.assessed).isEqualTo(afresh.assessed);
        assertThat(other.assessed).isEqualTo(afresh.assessed);
        for (Course each : List.of(one, other, afresh)) {
            assertWithin(terms, each);
        }
    }

    private static void assertWithin(RegimeTerms terms, Course course) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal charges = terms.charges().perPeriod().pounds();
        for (Map.Entry<String, List<Deduction>> each : course.deductions.entrySet()) {
            BigDecimal credit = course.credit(each.getKey());
            BigDecimal proposed = each.getValue().stream()
                    .map(deduction -> deduction.amount().pounds())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(proposed).isEqualByComparingTo(credit).isNotNegative();
            assertThat(credit)
                    .isLessThanOrEqualTo(
                            charges.multiply(terms.caps().get(0).percent()).movePointLeft(2));
            all = all.add(credit);
        }
        assertThat(all)
                .isLessThanOrEqualTo(charges.multiply(BigDecimal.valueOf(MONTHS))
                        .multiply(terms.caps().get(1).percent())
                        .movePointLeft(2));
    }

    /** In any order of KPIs and months, although a return is submitted before it is accepted; assessed now and then, and at the end. */
    private static Course arrived(Course course, List<Deque<Asked>> returns, Random random) {
        List<Deque<Asked>> left = new ArrayList<>(
                returns.stream().<Deque<Asked>>map(ArrayDeque::new).toList());
        while (!left.isEmpty()) {
            Deque<Asked> next = left.get(random.nextInt(left.size()));
            course.asked(next.removeFirst());
            left.removeIf(Deque::isEmpty);
            if (random.nextInt(8) == 0) {
                course.assess();
            }
        }
        course.assess();
        return course;
    }

    private static RegimeTerms terms(Random random) {
        return ARegime.terms()
                .kpis(KPIS.stream().map(each -> ARegime.kpi(each).build()).toList())
                .credits(ARegime.forms()
                        .points(new PointsCredit(CLAUSE, BigDecimal.valueOf(random.nextInt(1, 300), 2)))
                        .linear(new LinearCredit(
                                CLAUSE,
                                List.of(new LinearCredit.LinearSlope("SL-1", new BigDecimal("99"), BigDecimal.ONE))))
                        .build())
                .caps(List.of(
                        percentCap(1, Integer.toString(random.nextInt(1, 30))),
                        percentCap(12, Integer.toString(random.nextInt(1, 30)))))
                // a period is assessed in any case, so that a return that comes later restates it
                .assessedAfter(new AssessedAfter(CLAUSE, 0))
                .build();
    }

    /** What is done to each return, in order. */
    private static List<Deque<Asked>> returns(Random random) {
        List<Deque<Asked>> all = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            String period = YearMonth.from(FROM).plusMonths(i).toString();
            for (String kpi : KPIS) {
                Deque<Asked> one = new ArrayDeque<>();
                one.add(new Asked(
                        provider(),
                        AReturn.submit(period)
                                .code(kpi)
                                .figures(figures(random))
                                .build()));
                if (random.nextInt(5) > 0) {
                    one.add(new Asked(reviewer(), new AcceptReturn(CONTRACT, kpi, period, null, null)));
                    if (random.nextInt(3) == 0) {
                        one.add(new Asked(
                                commissioner(),
                                AReturn.correct(period)
                                        .code(kpi)
                                        .figures(figures(random))
                                        .build()));
                    }
                }
                all.add(one);
            }
        }
        return all;
    }

    private static KpiReturn figures(Random random) {
        return Measured.percent(Integer.toString(random.nextInt(90, 101)));
    }
}
