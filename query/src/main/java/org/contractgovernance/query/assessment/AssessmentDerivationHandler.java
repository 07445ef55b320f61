package org.contractgovernance.query.assessment;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionDecided;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderDidNotRespond;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderResponded;
import org.contractgovernance.contracts.assessment.AssessmentQuery.AssessmentDerivation;
import org.contractgovernance.contracts.assessment.Deduction;
import org.contractgovernance.contracts.assessment.DeductionDifference;
import org.contractgovernance.contracts.assessment.Deductions;
import org.contractgovernance.contracts.assessment.DerivedAssessment;
import org.contractgovernance.contracts.assessment.DerivedAssessment.DerivedDeduction;
import org.contractgovernance.contracts.assessment.DerivedAssessment.ReturnBehind;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.assessment.StandingDeduction;
import org.contractgovernance.contracts.audit.EventSummary;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.reckoning.KpiPoints;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.Traces;
import org.contractgovernance.registers.fold.Occurrence;

/** Answers with the derivation of an assessment: every pound down to its clause, the returns behind it and the regime's version. */
final class AssessmentDerivationHandler implements QueryHandler<AssessmentDerivation, Single<DerivedAssessment>> {

    private final Traces traces;

    AssessmentDerivationHandler(Traces traces) {
        this.traces = traces;
    }

    @Override
    public Class<AssessmentDerivation> question() {
        return AssessmentDerivation.class;
    }

    @Override
    public Single<DerivedAssessment> answer(AssessmentDerivation query, RegistersAsOf snapshot) throws SQLException {
        String contract = query.contract();
        String entity =
                AssessmentCommand.assessmentOf(contract, query.assessment()).toString();
        List<Occurrence> events = traces.events(snapshot, contract, entity);
        Traces.Traced<AssessmentEntry> traced =
                traces.row(snapshot, AssessmentReadModel.ASSESSMENTS, contract, entity, events);
        AssessmentEntry row = Objects.requireNonNull(traced.fold().row(), "a row that is shown was folded");
        Assessed assessed = row.assessed();
        Map<String, EventSummary> behind = behind(snapshot, contract, assessed);
        List<Money> beforeCaps =
                Deductions.beforeCaps(assessed.reckoned(), row.standing().deductions());
        List<DerivedDeduction> deductions = new ArrayList<>();
        for (StandingDeduction each : row.deductions()) {
            deductions.add(derived(each, beforeCaps.get(deductions.size()), assessed, behind, events));
        }
        return snapshot.single(new DerivedAssessment(
                query.assessment(),
                assessed.termsFrom(),
                assessed.termsEvent() == null ? null : behind.get(assessed.termsEvent()),
                assessed.reckoned().charges(),
                assessed.reckoned().points(),
                assessed.reckoned().beforeCaps(),
                assessed.reckoned().credit(),
                addUp(deductions, assessed.reckoned().credit()),
                deductions,
                ofPeriod(assessed),
                traced.derivation()));
    }

    private static boolean addUp(List<DerivedDeduction> deductions, Money credit) {
        return Deductions.sum(deductions.stream().map(DerivedDeduction::proposed))
                        .pounds()
                        .compareTo(credit.pounds())
                == 0;
    }

    /** The events that set the terms and gave the returns their figures, by their identifiers. */
    private Map<String, EventSummary> behind(RegistersAsOf snapshot, String contract, Assessed assessed)
            throws SQLException {
        Set<String> wanted = Stream.concat(
                        Stream.ofNullable(assessed.termsEvent()),
                        assessed.restsOn().stream().map(RestsOn::event).flatMap(Stream::ofNullable))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, EventSummary> found = new LinkedHashMap<>();
        for (Occurrence each : traces.read(snapshot.recorded().identified(contract, wanted))) {
            found.put(each.envelope().id(), EventSummary.of(each.envelope()));
        }
        return found;
    }

    private static DerivedDeduction derived(
            StandingDeduction standing,
            Money beforeCaps,
            Assessed assessed,
            Map<String, EventSummary> behind,
            List<Occurrence> events) {
        Deduction deduction = standing.deduction();
        List<RestsOn> restsOn = assessed.behind(deduction);
        String about = deduction.about();
        Set<String> subjects = about == null
                ? restsOn.stream().map(RestsOn::kpi).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of(about);
        return new DerivedDeduction(
                standing.number(),
                standing.form(),
                standing.clause(),
                about,
                standing.period(),
                standing.gross(),
                beforeCaps,
                standing.proposed(),
                standing.standing(),
                kpis(assessed, restsOn),
                steps(assessed, standing, subjects),
                restsOn.stream().map(each -> ofReturn(each, behind)).toList(),
                standing.form() == FormOfCredit.EVENT ? assessed.occurrences() : List.of(),
                events.stream()
                        .filter(each -> isAbout(each, standing.number()))
                        .map(each -> EventSummary.of(each.envelope()))
                        .toList());
    }

    private static List<KpiPoints> kpis(Assessed assessed, List<RestsOn> restsOn) {
        return assessed.reckoned().kpis().stream()
                .filter(kpi -> restsOn.stream()
                        .anyMatch(each ->
                                each.kpi().equals(kpi.kpi()) && each.period().equals(kpi.period())))
                .toList();
    }

    /** The steps that are taken for the whole period. */
    private static List<RegimeStep> ofPeriod(Assessed assessed) {
        return assessed.reckoned().steps().stream()
                .filter(each -> each.about() == null)
                .toList();
    }

    /** The steps about the KPIs or the event of a deduction, and the one in which the points of the period become its amount. */
    private static List<RegimeStep> steps(Assessed assessed, StandingDeduction standing, Set<String> subjects) {
        return assessed.reckoned().steps().stream()
                .filter(each -> each.about() == null
                        ? standing.about() == null && each.clause().equals(standing.clause())
                        : subjects.contains(each.about()))
                .toList();
    }

    private static ReturnBehind ofReturn(RestsOn each, Map<String, EventSummary> behind) {
        return new ReturnBehind(
                each.kpi(),
                each.period(),
                each.assured(),
                each.relief(),
                each.event() == null ? null : behind.get(each.event()),
                "kpis/%s/returns/%s/derivation".formatted(each.kpi(), each.period()));
    }

    private static boolean isAbout(Occurrence occurrence, int number) {
        return occurrence.event() instanceof AssessmentEvent event
                && switch (event) {
                    case AssessmentProposed e ->
                        e.deductions().stream().map(Deduction::number).anyMatch(each -> each == number);
                    case AssessmentRestated e ->
                        e.differences().stream()
                                .map(DeductionDifference::number)
                                .anyMatch(each -> each == number);
                    case AssessmentWithdrawn e ->
                        e.differences().stream()
                                .map(DeductionDifference::number)
                                .anyMatch(each -> each == number);
                    case ProviderResponded e -> e.deductions().contains(number);
                    case ProviderDidNotRespond e -> e.deductions().contains(number);
                    case DeductionDecided e -> e.deduction() == number;
                };
    }
}
