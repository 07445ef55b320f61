package org.contractgovernance.command.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.SameContent;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.share.FirstYear;
import org.contractgovernance.contracts.share.ShareCommand;
import org.contractgovernance.contracts.share.ShareCommand.AgreeStatement;
import org.contractgovernance.contracts.share.ShareCommand.AmendGainShare;
import org.contractgovernance.contracts.share.ShareCommand.CertifyStatement;
import org.contractgovernance.contracts.share.ShareCommand.DisputeStatement;
import org.contractgovernance.contracts.share.ShareCommand.DraftStatement;
import org.contractgovernance.contracts.share.ShareCommand.ReopenStatement;
import org.contractgovernance.contracts.share.ShareCommand.SetGainShare;
import org.contractgovernance.contracts.share.ShareEvent;
import org.contractgovernance.contracts.share.ShareRule;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * The share of gains and surpluses of a contract: its terms, and the statements of its years. They are one entity, because a year rests on
 * those before it.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class GainShare extends AggregateRoot<ShareEvent> {

    private List<ShareInForce> terms = List.of();
    private @Nullable LocalDate agreedOn;
    private long termsVersion = -1;
    private Statements statements = new Statements(new TreeMap<>());

    /** For Axon, which then reads it from its events. */
    GainShare() {}

    @CommandHandler
    public GainShare(SetGainShare command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        ContractFacts contract = referenceData.contract(command.contract());
        if (referenceData
                .entity(command.contract(), EntityKind.GAIN_SHARE, ShareCommand.REFERENCE)
                .isPresent()) {
            throw BrokenRule.of(ShareRule.SHARE_ALREADY_SET).becauseOf(EntityKind.GAIN_SHARE, ShareCommand.REFERENCE);
        }
        command.terms().requireSound();
        LocalDate first = FirstYear.beginsOn(command.appliesFrom(), contract.calendar());
        begins(ShareCommand.shareOf(command.contract()), ShareCommand.REFERENCE);
        happens(new ShareEvent.GainShareSet(command.terms(), first));
    }

    @CommandHandler
    public void handle(AmendGainShare command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        if (agreedOn != null) {
            context.requireNotBefore(agreedOn, "the share was last set or amended");
        }
        command.terms().requireSound();
        LocalDate first = FirstYear.beginsOn(
                command.appliesFrom(),
                referenceData.contract(command.contract()).calendar());
        ShareInForce before = AppliesFrom.on(first, terms);
        if (before == null) {
            throw BrokenRule.of(
                            ShareRule.SHARE_AMENDED_BEFORE_SET,
                            "the first year that is shared begins on "
                                    + terms.getFirst().appliesFrom())
                    .at("/appliesFrom");
        }
        statements.byYear().forEach((year, each) -> {
            if (each.status() == StatementStatus.CERTIFIED && !each.from().isBefore(first)) {
                throw BrokenRule.of(ShareRule.SHARE_YEAR_CERTIFIED, "the statement of %s is certified".formatted(year))
                        .at("/appliesFrom")
                        .becauseOf(EntityKind.GAIN_SHARE, ShareCommand.REFERENCE, year);
            }
        });
        if (SameContent.of(before.terms(), command.terms())) {
            throw BrokenRule.of(ShareRule.SHARE_UNCHANGED).at("/terms");
        }
        happens(new ShareEvent.GainShareAmended(before.terms(), command.terms(), first));
    }

    @CommandHandler
    public void handle(DraftStatement command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        Calendar calendar = referenceData.contract(command.contract()).calendar();
        Period year = year(command.year(), calendar);
        if (!year.to().isBefore(context.effectiveOn())) {
            throw BrokenRule.of(ShareRule.YEAR_NOT_OVER, "%s ends on %s".formatted(year.key(), year.to()))
                    .at("/effectiveOn");
        }
        StatementState before = statements.byYear().get(year.key());
        if (before != null) {
            before.requireUncertified();
            before.requireNotBefore(context);
        }
        ShareReckoned reckoned = statements.reckon(year, command.figures(), terms, calendar);
        happens(
                new ShareEvent.ShareDrafted(
                        year.key(),
                        year.from(),
                        year.to(),
                        party(context),
                        command.figures(),
                        command.evidence(),
                        command.narrative(),
                        reckoned),
                before == null ? null : before.latest());
    }

    @CommandHandler
    public void handle(DisputeStatement command, CommandContext context) {
        StatementState statement = statements.of(command.year(), context);
        statement.requireUncertified();
        if (statement.status() == StatementStatus.DISPUTED) {
            throw BrokenRule.of(ShareRule.STATEMENT_DISPUTED, "it is disputed already");
        }
        if (statement.status() == StatementStatus.DRAFT) {
            requireOfTheOther(statement, context);
        }
        happens(new ShareEvent.ShareDisputed(command.year(), statement.status(), party(context)), statement.latest());
    }

    @CommandHandler
    public void handle(AgreeStatement command, CommandContext context) {
        StatementState statement = statements.of(command.year(), context);
        if (statement.status() != StatementStatus.DRAFT) {
            throw BrokenRule.of(
                    ShareRule.STATEMENT_NOT_DRAFT,
                    "the statement is " + statement.status().words());
        }
        requireOfTheOther(statement, context);
        happens(new ShareEvent.ShareAgreed(command.year(), party(context)), statement.latest());
    }

    @CommandHandler
    public void handle(CertifyStatement command, CommandContext context, ReferenceData referenceData) {
        StatementState statement = statements.of(command.year(), context);
        statement.requireUncertified();
        if (statement.status() != StatementStatus.AGREED) {
            throw BrokenRule.of(
                    ShareRule.STATEMENT_NOT_AGREED,
                    "the statement is " + statement.status().words());
        }
        Calendar calendar = referenceData.contract(command.contract()).calendar();
        ShareReckoned reckoned =
                statements.reckon(year(command.year(), calendar), statement.figures(), terms, calendar);
        if (!SameContent.of(reckoned, statement.reckoned())) {
            throw BrokenRule.of(ShareRule.SHARE_CHANGED_SINCE, "by the terms in force it is reckoned otherwise");
        }
        ContractParty party = party(context);
        ContractParty other = statement.signedBy();
        if (party == other) {
            throw BrokenRule.of(
                    ShareRule.CERTIFIED_BY_ONE_PARTY, "the %s has certified already".formatted(party.words()));
        }
        if (other == null) {
            happens(new ShareEvent.ShareSigned(command.year(), party), statement.latest());
            return;
        }
        BigDecimal toProvider = reckoned.toProvider();
        BigDecimal stood = statement.standing();
        happens(
                new ShareEvent.ShareCertified(
                        command.year(),
                        party,
                        statement.figures(),
                        reckoned,
                        toProvider,
                        stood,
                        stood == null ? toProvider : toProvider.subtract(stood)),
                statement.latest());
    }

    @CommandHandler
    public void handle(ReopenStatement command, CommandContext context) {
        StatementState statement = statements.of(command.year(), context);
        BigDecimal standing = statement.standing();
        if (statement.status() != StatementStatus.CERTIFIED || standing == null) {
            throw BrokenRule.of(
                    ShareRule.STATEMENT_NOT_CERTIFIED,
                    "the statement is " + statement.status().words());
        }
        String later = statements.byYear().higherKey(command.year());
        if (later != null) {
            throw BrokenRule.of(ShareRule.LATER_YEAR_STATED, "%s has a statement".formatted(later))
                    .becauseOf(EntityKind.GAIN_SHARE, ShareCommand.REFERENCE, later);
        }
        happens(new ShareEvent.ShareReopened(command.year(), standing), statement.latest());
    }

    private static void requireOfTheOther(StatementState statement, CommandContext context) {
        if (statement.draftedBy() == party(context)) {
            throw BrokenRule.of(
                    ShareRule.OWN_DRAFT,
                    "the %s drafted it".formatted(statement.draftedBy().words()));
        }
    }

    private static ContractParty party(CommandContext context) {
        return context.byProvider() ? ContractParty.PROVIDER : ContractParty.COUNCIL;
    }

    private static Period year(String key, Calendar calendar) {
        try {
            return calendar.period(Frequency.ANNUAL, key);
        } catch (BrokenRule e) {
            throw BrokenRule.of(ShareRule.YEAR_OF_NO_CONTRACT, "%s is no year of the contract".formatted(key));
        }
    }

    @Override
    protected Outcome.VersionCount versionsBefore(Command command) {
        return command instanceof ShareCommand.OnStatement one
                ? statements.versions(one.year())
                : Outcome.VersionCount.ofShared(termsVersion);
    }

    @Override
    protected Outcome.VersionCount versionsAfter(ShareEvent event) {
        return event instanceof ShareEvent.StatementEvent one
                ? statements.versions(one.year())
                : Outcome.VersionCount.ofShared(termsVersion);
    }

    @Override
    protected void evolve(ShareEvent event, Occasion happened) {
        switch (event) {
            case ShareEvent.GainShareSet e ->
                agreed(List.of(new ShareInForce(e.appliesFrom(), e.terms())), happened.effectiveOn());
            case ShareEvent.GainShareAmended e ->
                agreed(AppliesFrom.among(new ShareInForce(e.appliesFrom(), e.after()), terms), happened.effectiveOn());
            case ShareEvent.StatementEvent e -> statements.put(e, happened.id(), happened.effectiveOn());
        }
    }

    private void agreed(List<ShareInForce> now, LocalDate on) {
        terms = now;
        agreedOn = on;
        termsVersion++;
    }
}
