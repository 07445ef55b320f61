package org.contractgovernance.api.whole;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ProposeAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RestateAssessment;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.term.PersonId;

/** Sends what the application itself would send when a period is ready to be assessed. */
public final class Assessing {

    private static final String CLAUSE = "Schedule 2.2, Part A, paragraph 3";

    private Assessing() {}

    /** Proposes an assessment of made-up amounts; the contract's address has its reference. */
    public static Accepted propose(Running application, String contract, String period, Assessed assessed) {
        return send(
                application,
                reference(contract),
                new ProposeAssessment(reference(contract), period, assessed, AnAssessment.SAY));
    }

    /** Restates it. */
    public static Accepted restate(Running application, String contract, String period, Assessed assessed) {
        return send(
                application,
                reference(contract),
                new RestateAssessment(reference(contract), period, assessed, AnAssessment.SAY));
    }

    private static Accepted send(Running application, String contract, AssessmentCommand command) {
        Caller itself =
                new Caller(PersonId.create(), Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(contract), false);
        return application.part(Commands.class).send(command, itself, Conditions.NONE);
    }

    private static String reference(String contract) {
        return contract.substring(contract.lastIndexOf('/') + 1);
    }

    /** A period with an amount for its points and one for a KPI that failed, of which so much is taken; nobody submitted anything. */
    public static Assessed of(String period, String kpi, String points, String linear, String taken) {
        return of(period, kpi, points, linear, taken, new RestsOn(kpi, period, null, List.of(), false, null));
    }

    static Assessed of(String period, String kpi, String points, String linear, String taken, RestsOn restsOn) {
        return AnAssessment.assessed(
                AnAssessment.reckoned(
                                new CreditLine(FormOfCredit.POINTS, CLAUSE, null, null, pounds(points)),
                                new CreditLine(FormOfCredit.LINEAR, CLAUSE, kpi, restsOn.period(), pounds(linear)))
                        .period(period)
                        .kpis(List.of(AnAssessment.failed(kpi, restsOn.period())))
                        .credit(pounds(taken))
                        .build(),
                restsOn);
    }

    private static Money pounds(String pounds) {
        return AnAssessment.pounds(pounds);
    }
}
