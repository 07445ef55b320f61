package org.contractgovernance.command.regime;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.approval.RegimeTermsNumber;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ContentVersion;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.regime.FirstPeriod;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeCommand.AmendRegime;
import org.contractgovernance.contracts.regime.RegimeCommand.EndRegime;
import org.contractgovernance.contracts.regime.RegimeCommand.SetRegime;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.RegimeRule;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The performance regime of a contract: its terms, each from the first day of a period on. What is done to it is effective in the order
 * in which it is done.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Regime extends AggregateRoot<RegimeEvent> {

    private List<TermsInForce> terms = List.of();
    private List<RegimeGap> gaps = List.of();
    private @Nullable LocalDate agreedOn;

    /** For Axon, which then reads the regime from its events. */
    Regime() {}

    @CommandHandler
    public Regime(SetRegime command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        ContractFacts contract = referenceData.contract(command.contract());
        if (referenceData
                .entity(command.contract(), EntityKind.PERFORMANCE_REGIME, RegimeCommand.REFERENCE)
                .isPresent()) {
            throw BrokenRule.of(RegimeRule.REGIME_ALREADY_SET)
                    .becauseOf(EntityKind.PERFORMANCE_REGIME, RegimeCommand.REFERENCE);
        }
        requireSound(command.terms(), command.contract(), referenceData);
        LocalDate appliesFrom = firstDay(command.terms(), command.appliesFrom(), contract);
        begins(RegimeCommand.regimeOf(command.contract()), RegimeCommand.REFERENCE);
        happens(new RegimeEvent.RegimeSet(
                command.terms(),
                appliesFrom,
                approved(command.terms(), appliesFrom, context, referenceData).require(command.approval())));
    }

    @CommandHandler
    public void handle(AmendRegime command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        if (agreedOn != null) {
            context.requireNotBefore(agreedOn, "the regime was last set, amended or ended");
        }
        RegimeTerms after = command.terms();
        if (after.period() != terms.getFirst().terms().period()) {
            throw BrokenRule.of(RegimeRule.REGIME_PERIOD_IS_FIXED).at("/terms/period");
        }
        requireSound(after, command.contract(), referenceData);
        LocalDate appliesFrom = firstDay(after, command.appliesFrom(), referenceData.contract(command.contract()));
        TermsInForce before = TermsInForce.on(appliesFrom, terms);
        if (before == null) {
            throw BrokenRule.of(
                            RegimeRule.AMENDED_BEFORE_SET,
                            "the first period that is assessed begins on "
                                    + terms.getFirst().appliesFrom())
                    .at("/appliesFrom");
        }
        if (before.terms().isSameAs(after) && !RegimeGap.has(appliesFrom, gaps)) {
            throw BrokenRule.of(RegimeRule.REGIME_UNCHANGED).at("/terms");
        }
        happens(new RegimeEvent.RegimeAmended(
                before.terms(),
                after,
                appliesFrom,
                approved(after, appliesFrom, context, referenceData).require(command.approval())));
    }

    @CommandHandler
    public void handle(EndRegime command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        if (agreedOn != null) {
            context.requireNotBefore(agreedOn, "the regime was last set, amended or ended");
        }
        TermsInForce first = terms.getFirst();
        LocalDate from = FirstPeriod.notAssessed(
                command.from(),
                first.terms(),
                referenceData.contract(command.contract()).calendar());
        if (from.isBefore(first.appliesFrom())) {
            throw BrokenRule.of(
                            RegimeRule.REGIME_ENDS_BEFORE_IT_BEGINS,
                            "the first period that is assessed begins on " + first.appliesFrom())
                    .at("/from");
        }
        LocalDate end = RegimeGap.end(gaps);
        if (end != null) {
            throw BrokenRule.of(RegimeRule.REGIME_ALREADY_ENDED, "nothing is assessed from %s on".formatted(end));
        }
        happens(new RegimeEvent.RegimeEnded(from));
    }

    /** The terms are approved before they are on record: their version is their number and a hash of what they say, and from when. */
    private static Approved approved(
            RegimeTerms terms, LocalDate appliesFrom, CommandContext context, ReferenceData referenceData) {
        String version = "%d-%s"
                .formatted(
                        RegimeTermsNumber.next(context.contract(), referenceData),
                        ContentVersion.of(new TermsInForce(appliesFrom, terms)));
        return new Approved(
                ApprovalMatter.of(ApprovedThing.REGIME, RegimeCommand.REFERENCE, version), context, referenceData);
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
        agreedOn = happened.effectiveOn();
        switch (event) {
            case RegimeEvent.RegimeSet e -> terms = List.of(new TermsInForce(e.appliesFrom(), e.terms()));
            case RegimeEvent.RegimeAmended e -> {
                terms = new TermsInForce(e.appliesFrom(), e.after()).among(terms);
                gaps = RegimeGap.setAgain(e.appliesFrom(), gaps);
            }
            case RegimeEvent.RegimeEnded e -> gaps = RegimeGap.ended(e.from(), gaps);
        }
    }
}
