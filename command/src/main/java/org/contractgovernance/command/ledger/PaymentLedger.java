package org.contractgovernance.command.ledger;

import java.time.LocalDate;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.event.SameContent;
import org.contractgovernance.contracts.ledger.LedgerAmount;
import org.contractgovernance.contracts.ledger.LedgerCommand;
import org.contractgovernance.contracts.ledger.LedgerCommand.ApplyToDocument;
import org.contractgovernance.contracts.ledger.LedgerCommand.CorrectApplication;
import org.contractgovernance.contracts.ledger.LedgerEvent;
import org.contractgovernance.contracts.ledger.LedgerEvent.ApplicationCorrected;
import org.contractgovernance.contracts.ledger.LedgerEvent.LineApplied;
import org.contractgovernance.contracts.ledger.LedgerLines;
import org.contractgovernance.contracts.ledger.LedgerRule;
import org.contractgovernance.contracts.ledger.LineKey;
import org.contractgovernance.contracts.ledger.PaymentDocument;
import org.contractgovernance.contracts.rule.BrokenRule;

/** The payment ledger of a contract: the document that each line was applied to. The lines themselves follow from other events. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class PaymentLedger extends AggregateRoot<LedgerEvent> {

    /** By the line's name; the map only grows. */
    private TreeMap<String, AppliedTo> applied = new TreeMap<>();

    /**
     * What a line was applied to.
     *
     * @param document the document
     * @param on the day on which that was last said
     * @param event the event that said so
     */
    private record AppliedTo(PaymentDocument document, LocalDate on, String event) {}

    /** For Axon, which then reads the ledger from its events, or begins it. */
    PaymentLedger() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(ApplyToDocument command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        LineKey key = LineKey.in(command.line()).orElseThrow(() -> unknown(command.line()));
        LedgerAmount line = referenceData.sharedEvent(command.contract(), key.eventId()).stream()
                .flatMap(each -> LedgerLines.of(each).stream())
                .filter(each -> each.number() == key.number())
                .findFirst()
                .orElseThrow(() -> unknown(command.line()));
        AppliedTo before = applied.get(command.line());
        if (before != null) {
            throw BrokenRule.of(
                    LedgerRule.LINE_ALREADY_APPLIED,
                    "it is on " + before.document().words());
        }
        requireIssued(command.document(), context);
        begins(LedgerCommand.ledgerOf(command.contract()), LedgerCommand.REFERENCE);
        happens(new LineApplied(command.line(), line.kind(), line.amount(), command.document()), key.eventId());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(CorrectApplication command, CommandContext context) {
        context.requireNotInTheFuture();
        AppliedTo before = applied.get(command.line());
        if (before == null) {
            throw BrokenRule.of(LedgerRule.LINE_NOT_APPLIED, "%s is applied to no document".formatted(command.line()));
        }
        context.requireNotBefore(before.on(), "the line was last applied");
        if (SameContent.of(before.document(), command.document())) {
            throw BrokenRule.of(LedgerRule.APPLICATION_UNCHANGED).at("/document");
        }
        requireIssued(command.document(), context);
        happens(new ApplicationCorrected(command.line(), before.document(), command.document()), before.event());
    }

    private static void requireIssued(PaymentDocument document, CommandContext context) {
        if (document.issuedOn().isAfter(context.effectiveOn())) {
            throw BrokenRule.of(
                            LedgerRule.DOCUMENT_OF_LATER,
                            "%s is after %s".formatted(document.issuedOn(), context.effectiveOn()))
                    .at("/document/issuedOn");
        }
    }

    private static BrokenRule unknown(String line) {
        return BrokenRule.of(LedgerRule.UNKNOWN_LINE, "the ledger has no line %s".formatted(line));
    }

    @Override
    protected void evolve(LedgerEvent event, Occasion happened) {
        PaymentDocument document = switch (event) {
            case LineApplied e -> e.document();
            case ApplicationCorrected e -> e.after();
        };
        applied.put(event.line(), new AppliedTo(document, happened.effectiveOn(), happened.id()));
    }
}
