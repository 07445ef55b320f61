package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReferByRule;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.EnvelopeBuilder;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.person.Erasure;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.risktool.ReferralByRule;
import org.contractgovernance.registers.fold.Occurrence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which early warnings a rule refers, as the registers tell it, where one of them can never be referred. */
class ReferralByRuleIT extends EngineOnPostgreSql {

    /** Refuses what it is told to refuse, in one way or another. */
    private static final class Desk implements Commands {

        private final List<String> asked = new ArrayList<>();

        @Override
        public Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions) {
            String earlyWarning = ((ReferByRule) commands.getFirst()).earlyWarning();
            asked.add(earlyWarning);
            return switch (earlyWarning) {
                case "EW-1" -> throw new IllegalStateException("an event of it cannot be read");
                case "EW-2" -> throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
                default -> new Accepted(earlyWarning, earlyWarning, 1, 1, Instant.EPOCH, List.of(), false);
            };
        }
    }

    private static final class Nobody implements People {

        @Override
        public PersonId enter(String name) {
            return Happenings.SOMEBODY;
        }

        @Override
        public PersonId ofAccount(String issuer, String subject, @Nullable String name) {
            return Happenings.SOMEBODY;
        }

        @Override
        public Erasure erase(PersonId person, String reason, Caller caller) {
            throw new UnsupportedOperationException();
        }
    }

    private static Occurrence at(long position, Event event, String entity, String reference) {
        Envelope made = Envelopes.of(position, event, entity, reference, "2016-01-04", null, Visibility.COUNCIL_ONLY);
        return new Occurrence(
                event,
                EnvelopeBuilder.builder(made)
                        .id(new UUID(0x7000, position).toString())
                        .build());
    }

    @Test
    void oneThatCannotBeReferredKeepsNoOtherFromIt() throws SQLException {
        String contract = "contract:" + Happenings.CONTRACT;
        List<Occurrence> happened = new ArrayList<>();
        happened.add(at(
                1,
                new ContractEvent.ContractRegistered(Happenings.CONTRACT, MadeUp.details("Learning")),
                contract,
                Happenings.CONTRACT));
        happened.add(at(
                2,
                new ContractEvent.ReferralRuleSet(null, new ReferralRule(12, Set.of(RiskKind.LEGAL), 0)),
                contract,
                Happenings.CONTRACT));
        for (int i = 1; i <= 4; i++) {
            happened.add(at(2 + i, MadeUp.warned("EW-" + i, Visibility.COUNCIL_ONLY), "early-warning:" + i, "EW-" + i));
        }
        store(happened);
        assertThat(engine.await(6, LONG)).isTrue();
        Desk desk = new Desk();
        ReferralByRule rule = new ReferralByRule(pool, desk, new Nobody());

        rule.refer();
        rule.refer();

        assertThat(desk.asked).containsExactly("EW-1", "EW-2", "EW-3", "EW-4", "EW-1", "EW-2", "EW-3", "EW-4");
    }
}
