package org.contractgovernance.command.option;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.contract.ContractEnds;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.option.OptionCommand.AgreeOption;
import org.contractgovernance.contracts.option.OptionCommand.AmendOption;
import org.contractgovernance.contracts.option.OptionCommand.DeclineOption;
import org.contractgovernance.contracts.option.OptionCommand.TellOption;
import org.contractgovernance.contracts.option.OptionCommand.UseOption;
import org.contractgovernance.contracts.option.OptionCommand.WithdrawOption;
import org.contractgovernance.contracts.option.OptionContract;
import org.contractgovernance.contracts.option.OptionCourse;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.option.OptionEvent.OptionAgreed;
import org.contractgovernance.contracts.option.OptionEvent.OptionRenewedBySilence;
import org.contractgovernance.contracts.option.OptionRule;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionTelling;
import org.contractgovernance.contracts.option.OptionTime;
import org.contractgovernance.contracts.option.OptionWindow;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An option or a break clause. A notice counts by its own day: given in the window, it is taken although the window was told as missed since.
 * Where an option moves the contract's last day, the contract says so in the same unit of work.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("2")
public final class ContractOption extends AggregateRoot<OptionEvent> {

    private @Nullable OptionCourse course;

    /** How many times terms were agreed: the version of the present ones. */
    private int termsAgreed;

    /** Used by Axon, which then reads the option from its events. */
    ContractOption() {}

    @CommandHandler
    public ContractOption(AgreeOption command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        OptionWindow window = command.terms().requireSound(contract(context, referenceData), context.today(), "/terms");
        new RestsOnOthers(context.contract(), referenceData).requireOrder(command.terms(), null);
        String reference = EntityKind.OPTION.reference(
                referenceData.nextNumber(context.contract(), EntityKind.OPTION, Visibility.SHARED));
        begins(EntityId.create(EntityKind.OPTION), reference);
        happens(new OptionAgreed(reference, command.terms(), window));
    }

    @CommandHandler
    public void handle(AmendOption command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        requireAmendable();
        context.requireNotBefore(course().since(), "something was last on record about the option");
        if (command.terms().equals(course().terms())) {
            throw BrokenRule.of(OptionRule.OPTION_UNCHANGED).at("/terms");
        }
        OptionWindow window = command.terms().requireSound(contract(context, referenceData), context.today(), "/terms");
        new RestsOnOthers(context.contract(), referenceData).requireOrder(command.terms(), reference());
        happens(new OptionEvent.OptionAmended(course().terms(), command.terms(), course().noticeWindow(), window));
    }

    @CommandHandler
    public void handle(UseOption command, CommandContext context, ReferenceData referenceData, ContractEnds ends) {
        requireAmendable();
        ContractParty by = noticeOf(command.by(), context);
        OptionTime time = new OptionTime(course(), contract(context, referenceData));
        OptionWindow window = requireInWindow(time.window(context.today()), context);
        RestsOnOthers others = new RestsOnOthers(context.contract(), referenceData);
        others.requireUsed(course().terms());
        others.requireNotice(command.notice(), by, window);
        LocalDate end = time.newEnd(context.effectiveOn());
        if (end != null && !time.moves(end)) {
            throw BrokenRule.of(
                    OptionRule.OPTION_OVERTAKEN,
                    "the option ends the contract on %s, and the contract's last day is %s"
                            .formatted(end, time.contract().endsOn()));
        }
        Approved approved = new Approved(
                ApprovalMatter.of(ApprovedThing.OPTION, reference(), String.valueOf(termsAgreed)),
                context,
                referenceData);
        String approval =
                by == ContractParty.COUNCIL ? approved.require(command.approval()) : approved.named(command.approval());
        happens(new OptionEvent.OptionUsed(
                by, course().status(), window, time.contract().endsOn(), end, approval, command.notice()));
        if (end != null) {
            ends.move(context.contract(), end, reference(), context.effectiveOn());
        }
    }

    @CommandHandler
    public void handle(DeclineOption command, CommandContext context, ReferenceData referenceData, ContractEnds ends) {
        boolean renewed = course().status() == OptionStatus.RENEWED_BY_SILENCE;
        if (!renewed) {
            requireAmendable();
        }
        ContractParty by = noticeOf(command.by(), context);
        OptionContract contract = contract(context, referenceData);
        OptionWindow window = requireInWindow(
                renewed ? course().noticeWindow() : new OptionTime(course(), contract).window(context.today()),
                context);
        LocalDate undone = renewed ? course().given().endAfter() : null;
        LocalDate end = renewed ? course().given().endBefore() : null;
        if (renewed && (end == null || !Objects.equals(undone, contract.endsOn()))) {
            throw BrokenRule.of(
                    OptionRule.RENEWAL_FOLLOWED_BY_ANOTHER_END,
                    "the renewal ended on %s, and the contract's last day is %s".formatted(undone, contract.endsOn()));
        }
        happens(new OptionEvent.OptionDeclined(by, course().status(), window, undone, end));
        if (end != null) {
            ends.move(context.contract(), end, reference(), context.effectiveOn());
        }
    }

    @CommandHandler
    public void handle(WithdrawOption command, CommandContext context) {
        context.requireNotInTheFuture();
        requireAmendable();
        context.requireNotBefore(course().since(), "something was last on record about the option");
        happens(new OptionEvent.OptionWithdrawn(course().status()));
    }

    @CommandHandler
    public void handle(TellOption command, CommandContext context, ReferenceData referenceData, ContractEnds ends) {
        OptionTelling next = new OptionTime(course(), contract(context, referenceData))
                .next(context.today())
                .orElseThrow(() -> BrokenRule.of(OptionRule.NOTHING_TO_TELL_OF_OPTION));
        happensOn(next.on(), next.event());
        if (next.event() instanceof OptionRenewedBySilence renewed) {
            ends.move(context.contract(), renewed.endAfter(), reference(), next.on());
        }
    }

    @Override
    protected void evolve(OptionEvent event, Occasion happened) {
        if (event instanceof OptionAgreed || event instanceof OptionEvent.OptionAmended) {
            termsAgreed++;
        }
        course = event instanceof OptionAgreed e
                ? OptionCourse.agreed(e, happened.effectiveOn())
                : course().after(event, happened.effectiveOn());
    }

    private OptionCourse course() {
        OptionCourse known = course;
        if (known == null) {
            throw new IllegalStateException("an option is agreed before anything else happens to it");
        }
        return known;
    }

    private static OptionContract contract(CommandContext context, ReferenceData referenceData) {
        ContractFacts facts = referenceData.contract(context.contract());
        return new OptionContract(
                facts.signed().startsOn(),
                facts.signed().endsOn(),
                facts.clauses().calendars());
    }

    private void requireAmendable() {
        if (!course().status().isAmendable()) {
            throw BrokenRule.of(
                    OptionRule.OPTION_OVER,
                    "since %s it is %s"
                            .formatted(course().since(), course().status().words()));
        }
    }

    private OptionWindow requireInWindow(OptionWindow window, CommandContext context) {
        context.requireNotInTheFuture();
        context.requireNotBefore(course().actedOn(), "somebody last acted on the option");
        if (!window.holds(context.effectiveOn())) {
            throw BrokenRule.of(
                            OptionRule.OPTION_OUTSIDE_ITS_WINDOW,
                            "%s is not %s".formatted(context.effectiveOn(), window.words()))
                    .at("/effectiveOn");
        }
        return window;
    }

    /** The party that gave notice. The council may record a notice of the provider; the provider records only its own. */
    private ContractParty noticeOf(@Nullable ContractParty said, CommandContext context) {
        ContractParty acting = context.byProvider() ? ContractParty.PROVIDER : ContractParty.COUNCIL;
        ContractParty by = said == null ? acting : said;
        if (context.byProvider() && by != acting) {
            throw BrokenRule.of(OptionRule.NOTICE_OF_OTHER_PARTY).at("/by");
        }
        if (!course().terms().usableBy().contains(by)) {
            throw BrokenRule.of(OptionRule.OPTION_OF_OTHER_PARTY, "the contract does not name the " + by.words())
                    .at("/by");
        }
        return by;
    }
}
