package org.contractgovernance.query.failure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.FailedPeriodEntry;
import org.contractgovernance.contracts.failure.FailuresToAnswer;
import org.contractgovernance.contracts.failure.FailuresToAnswer.AnsweredFailure;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.query.telling.TellingJob;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;

/**
 * The failures of a contract that are to set something off by its policy. Each response decides by its own identifier, so that nothing is set
 * off twice, whichever copy looks.
 */
public final class FailuresOnRecord implements DeadlineSource {

    private static final Row<FailedPeriodEntry> PERIOD = new Row<>(FailedPeriodEntry.class);

    /** Sets off what failures set off by the policies of contracts. */
    public static TellingJob job(TellingJob.JobParts parts) {
        return new TellingJob(
                parts,
                "failure-policies",
                "Failure policies of contracts",
                TellingJob.Course.BY_DAY,
                List.of(new FailuresOnRecord()));
    }

    @Override
    public Set<EntityKind> newsOf() {
        return EnumSet.of(
                EntityKind.CONTRACT,
                EntityKind.ASSESSMENT,
                EntityKind.FAILURE_RESPONSE,
                EntityKind.ISSUE,
                EntityKind.EARLY_WARNING,
                EntityKind.RECTIFICATION_PLAN);
    }

    @Override
    public List<RegisterName> restsOn() {
        return List.of(RegisterName.FAILED_PERIODS, RegisterName.FAILURE_RESPONSES);
    }

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        if (contract.clauses().failurePolicies().isEmpty()) {
            return List.of();
        }
        List<FailedPeriodEntry> periods = Sql.of(
                        """
                        SELECT ? FROM query.failed_periods f
                         WHERE contract = ? AND jsonb_array_length(failures) > 0 AND ?
                         ORDER BY period_from
                        """, PERIOD.names(), contract.contract(), AsOfPredicate.ofCouncil(Sql.name("f")))
                .all(connection, row -> PERIOD.read(row, 1));
        return FailuresToAnswer.of(
                        contract.contract(),
                        contract.clauses().failurePolicies(),
                        periods,
                        answered(connection, contract))
                .stream()
                .map(each -> new Candidate(each.since(), each.failureResponse(), each))
                .toList();
    }

    /** What was set off before, and where it ended. */
    private static List<AnsweredFailure> answered(Connection connection, ContractEntry contract) throws SQLException {
        return Sql.of(
                        """
                        SELECT r.assessment, r.kpi, r.what,
                               CASE WHEN coalesce(i.status IN ('closed', 'withdrawn'),
                                                  w.status IN ('closed', 'withdrawn'),
                                                  p.status IN ('completed', 'failed', 'withdrawn'), false)
                                    THEN (SELECT max(e.position) FROM event_store.event e WHERE e.aggregate_id = r.entity)
                               END
                          FROM query.failure_responses r
                          LEFT JOIN query.issues_log i
                            ON r.what = 'issue' AND i.contract = r.contract AND i.reference = r.set_off AND ?
                          LEFT JOIN query.early_warning_register w
                            ON r.what = 'early-warning' AND w.contract = r.contract AND w.reference = r.set_off AND ?
                          LEFT JOIN query.rectification_plans p
                            ON r.what = 'rectification-plan' AND p.contract = r.contract AND p.reference = r.set_off AND ?
                         WHERE r.contract = ? AND ?
                        """,
                        AsOfPredicate.ofCouncil(Sql.name("i")),
                        AsOfPredicate.ofCouncil(Sql.name("w")),
                        AsOfPredicate.ofCouncil(Sql.name("p")),
                        contract.contract(),
                        AsOfPredicate.ofCouncil(Sql.name("r")))
                .all(
                        connection,
                        row -> new AnsweredFailure(
                                row.getString(1),
                                row.getString(2),
                                Coded.of(ResponseKind.class, row.getString(3)),
                                row.getObject(4, Long.class)));
    }
}
