package org.contractgovernance.query.risktool;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReferByRule;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Refers early warnings to corporate risk where their contract's rule requires it. The registers give the candidates, and each early
 * warning decides on its own events. So every copy may look at any time, and a second referral is refused. A replay leads to the same
 * registers, so it refers nothing.
 */
public final class ReferralByRule {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralByRule.class);
    private static final String BECAUSE = "The contract's rule of referral asks for it";

    /** So many are looked at in one statement. */
    private static final int AT_A_TIME = 500;

    private static final String MEANT = """
            SELECT w.row_key, w.contract, w.reference
              FROM query.early_warning_register w JOIN query.contracts c USING (contract)
             WHERE ? AND ?
               AND w.status = 'open' AND w.referred_on IS NULL AND w.score >= (c.referral_rule ->> 'score')::int
               AND w.row_key > ?
             ORDER BY w.row_key LIMIT ?
            """;

    private final DataSource dataSource;
    private final Commands commands;
    private final People people;

    private record Meant(String key, String contract, String reference) {}

    /** @param dataSource reads the registers */
    public ReferralByRule(DataSource dataSource, Commands commands, People people) {
        this.dataSource = dataSource;
        this.commands = commands;
        this.people = people;
    }

    /** Looks at every open early warning that is not referred and whose score the rule of its contract names. */
    @Scheduled(
            initialDelayString = "${contract-governance.risk-tool.rule-every:PT1M}",
            fixedDelayString = "${contract-governance.risk-tool.rule-every:PT1M}")
    public void refer() {
        CorrelationId.Scope scope = CorrelationId.entered(UUID.randomUUID().toString());
        try (scope) {
            List<Meant> some = meant("");
            while (!some.isEmpty()) {
                PersonId actor = people.ofAccount(Caller.OWN_CLIENT, "referral-rule", "Referral by a contract's rule");
                some.forEach(each -> refer(each, actor));
                some = some.size() < AT_A_TIME
                        ? List.of()
                        : meant(some.getLast().key());
            }
        } catch (SQLException e) {
            LOG.debug("what the rules of referral ask for cannot be told for the moment", e);
        }
    }

    private List<Meant> meant(String after) throws SQLException {
        Sql sql = Sql.of(
                MEANT,
                AsOfPredicate.ofCouncil(Sql.name("w")),
                AsOfPredicate.ofCouncil(Sql.name("c")),
                after,
                AT_A_TIME);
        try (Connection connection = dataSource.getConnection()) {
            return sql.all(connection, row -> new Meant(row.getString(1), row.getString(2), row.getString(3)));
        }
    }

    private void refer(Meant each, PersonId actor) {
        Caller caller =
                new Caller(actor, Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(each.contract()), false);
        try {
            commands.send(new ReferByRule(each.contract(), each.reference(), BECAUSE), caller, Conditions.NONE);
            LOG.info("{} of {} was referred to corporate risk by rule", each.reference(), each.contract());
        } catch (BrokenRule e) {
            if (e.rule().answer() == Rule.Answer.CONFLICT) {
                // too early yet, of another kind, taken back, or another copy was first
                LOG.debug("the rule does not refer {} of {}", each.reference(), each.contract(), e);
            } else {
                LOG.warn("{} of {} could not be referred by rule: {}", each.reference(), each.contract(), e.rule());
            }
        } catch (RuntimeException e) {
            // whatever is wrong with this one, the next may be referred; the kind alone is logged, a message may quote
            // what stood in an event
            LOG.error(
                    "{} of {} cannot be referred by rule: {}",
                    each.reference(),
                    each.contract(),
                    e.getClass().getSimpleName());
        }
    }
}
