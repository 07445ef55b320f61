package org.contractgovernance.command.regime;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.AgreedTerms;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.regime.FirstPeriod;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeCommand.AmendRegime;
import org.contractgovernance.contracts.regime.RegimeCommand.SetRegime;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.regime.RegimeRule;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.rule.BrokenRule;

/**
 * The performance regime of a contract: its terms, each from the first day of a period on. What is done to it is effective in the order
 * in which it is done.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("2")
public final class Regime extends AggregateRoot<RegimeEvent> {

    private AgreedTerms<TermsInForce> terms = AgreedTerms.none();

    /** For Axon, which then reads the regime from its events. */
    Regime() {}

    @CommandHandler
    public Regime(SetRegime command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        ContractFacts contract = referenceData.contract(command.contract());
        AgreedTerms.requireNone(
                command.contract(),
                EntityKind.PERFORMANCE_REGIME,
                RegimeCommand.REFERENCE,
                RegimeRule.REGIME_ALREADY_SET,
                referenceData);
        requireSound(command.terms(), command.contract(), referenceData);
        LocalDate appliesFrom = firstDay(command.terms(), command.appliesFrom(), contract);
        begins(RegimeCommand.regimeOf(command.contract()), RegimeCommand.REFERENCE);
        happens(new RegimeEvent.RegimeSet(command.terms(), appliesFrom));
    }

    @CommandHandler
    public void handle(AmendRegime command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        terms.requireInOrder(context, "the regime");
        RegimeTerms after = command.terms();
        if (after.period() != terms.all().getFirst().terms().period()) {
            throw BrokenRule.of(RegimeRule.REGIME_PERIOD_IS_FIXED).at("/terms/period");
        }
        requireSound(after, command.contract(), referenceData);
        LocalDate appliesFrom = firstDay(after, command.appliesFrom(), referenceData.contract(command.contract()));
        TermsInForce before = terms.amended(
                appliesFrom, RegimeRule.AMENDED_BEFORE_SET, "the first period that is assessed begins on");
        if (before.terms().isSameAs(after)) {
            throw BrokenRule.of(RegimeRule.REGIME_UNCHANGED).at("/terms");
        }
        happens(new RegimeEvent.RegimeAmended(before.terms(), after, appliesFrom));
    }

    private static void requireSound(RegimeTerms terms, String contract, ReferenceData referenceData) {
        terms.requireSound();
        for (int i = 0; i < terms.kpis().size(); i++) {
            String kpi = terms.kpis().get(i).kpi();
            if (referenceData.entity(contract, EntityKind.KPI, kpi).isEmpty()) {
                throw BrokenRule.of(RegimeRule.REGIME_NAMES_UNKNOWN_KPI, "there is no KPI " + kpi + " in the contract")
                        .at("/terms/kpis/%d/kpi".formatted(i));
            }
        }
    }

    private static LocalDate firstDay(RegimeTerms terms, LocalDate asked, ContractFacts contract) {
        return FirstPeriod.beginsOn(asked, terms, contract.calendar());
    }

    @Override
    protected void evolve(RegimeEvent event, Occasion happened) {
        TermsInForce next = switch (event) {
            case RegimeEvent.RegimeSet e -> new TermsInForce(e.appliesFrom(), e.terms());
            case RegimeEvent.RegimeAmended e -> new TermsInForce(e.appliesFrom(), e.after());
        };
        terms = terms.agreed(next, happened.effectiveOn(), happened.id());
    }
}
