package org.contractgovernance.query.assessment.history;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ProposeAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RestateAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.TellNoResponse;
import org.contractgovernance.contracts.assessment.AssessmentCommand.WithdrawAssessment;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.assessment.history.RegimeHistory;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.assessment.history.FactsOfContracts.ContractRead;
import org.contractgovernance.query.telling.TellingJob;
import org.contractgovernance.query.telling.TellingSource;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a regime that are to be assessed once they are ready, and again when a fact changes what they come to, from the earliest such
 * period on; those that are not assessed any more; and those of which the time of the provider has passed. The facts of a contract are read at one position.
 */
public final class PeriodsToAssess implements TellingSource {

    /** Assesses what is to be assessed of every contract that has a regime. */
    public static TellingJob job(TellingJob.JobParts parts) {
        return new TellingJob(
                parts,
                "assessments",
                "Assessments of the performance regime",
                TellingJob.Course.BY_CONTRACT,
                List.of(new PeriodsToAssess()));
    }

    @Override
    public Set<EntityKind> newsOf() {
        return EnumSet.of(
                EntityKind.CONTRACT,
                EntityKind.KPI,
                EntityKind.PERFORMANCE_REGIME,
                EntityKind.ASSESSMENT,
                EntityKind.RELIEF,
                EntityKind.OCCURRENCE);
    }

    /** A return that could not be folded would look like a missing one, and cost money. */
    @Override
    public List<RegisterName> restsOn() {
        return HistoryAsOf.REGISTERS;
    }

    @Override
    public Supplier<List<Candidate>> read(Look look, List<ContractEntry> contracts) throws SQLException {
        List<ContractRead> facts = new FactsOfContracts(look, contracts).read();
        return () -> facts.stream().flatMap(each -> toTell(each).stream()).toList();
    }

    private static List<Candidate> toTell(ContractRead of) {
        List<Candidate> found = new ArrayList<>();
        RegimeHistory history = RegimeHistory.of(of.facts());
        Set<String> assessed = new HashSet<>();
        for (Assessed each : history.assessed()) {
            assessed.add(each.reckoned().period());
            for (AssessmentCommand command : toTell(of, each)) {
                found.add(new Candidate(dayOf(each), command.assessment(), command));
            }
        }
        Map<String, WithdrawnBecause> gone = history.gone();
        for (StoredAssessment each : of.stored().values()) {
            if (!assessed.contains(each.period())) {
                for (AssessmentCommand command : toTellOfGone(of, each, gone.get(each.period()))) {
                    found.add(new Candidate(dayOf(each.assessed()), command.assessment(), command));
                }
            }
        }
        return found;
    }

    /** A period that is not assessed any more: its assessment is withdrawn, and what is given back may wait for the provider. */
    private static List<AssessmentCommand> toTellOfGone(
            ContractRead of, StoredAssessment stored, @Nullable WithdrawnBecause because) {
        List<AssessmentCommand> found = new ArrayList<>();
        if (because != null) {
            found.add(new WithdrawAssessment(of.contract(), stored.period(), because, say(of, stored.assessed())));
        }
        for (int i = stored.silences(of.facts().today()); i > 0; i--) {
            found.add(new TellNoResponse(of.contract(), stored.period()));
        }
        return found;
    }

    private static LocalDate dayOf(Assessed assessed) {
        return assessed.reckoned().from();
    }

    private static List<AssessmentCommand> toTell(ContractRead of, Assessed now) {
        String period = now.reckoned().period();
        StoredAssessment stored = of.stored().get(period);
        if (stored == null) {
            return List.of(new ProposeAssessment(of.contract(), period, now, say(of, now)));
        }
        List<AssessmentCommand> found = new ArrayList<>();
        if (!stored.says(now)) {
            found.add(new RestateAssessment(of.contract(), period, now, say(of, now)));
        }
        for (int i = stored.silences(of.facts().today()); i > 0; i--) {
            found.add(new TellNoResponse(of.contract(), period));
        }
        return found;
    }

    private static ProvidersSay say(ContractRead of, Assessed now) {
        TermsInForce terms = TermsInForce.on(now.reckoned().from(), of.facts().terms());
        if (terms == null) {
            throw new IllegalStateException("a period that is assessed has terms");
        }
        return terms.terms().providersSay();
    }
}
