package org.contractgovernance.command.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.command.reference.ReferenceData.SharedEvent;
import org.contractgovernance.contracts.event.SameContent;
import org.contractgovernance.contracts.ledger.AppliedLine;
import org.contractgovernance.contracts.ledger.AppliedLine.LineApplication;
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

/** The payment ledger of a contract: the documents that each line was applied to. The lines themselves follow from other events. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("2")
public final class PaymentLedger extends AggregateRoot<LedgerEvent> {

    /** By the line's name; the map only grows. */
    private TreeMap<String, AppliedTo> applied = new TreeMap<>();

    /**
     * What a line was applied to.
     *
     * @param line the line with its documents
     * @param on the day on which something was last said of them
     * @param event the event that said so
     */
    private record AppliedTo(AppliedLine line, LocalDate on, String event) {}

    /** For Axon, which then reads the ledger from its events, or begins it. */
    PaymentLedger() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(ApplyToDocument command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        LineKey key = LineKey.in(command.line()).orElseThrow(() -> unknown(command.line()));
        SharedEvent making =
                referenceData.sharedEvent(command.contract(), key.eventId()).orElseThrow(() -> unknown(command.line()));
        LedgerAmount line = LedgerLines.of(making.event()).stream()
                .filter(each -> each.number() == key.number())
                .findFirst()
                .orElseThrow(() -> unknown(command.line()));
        AppliedTo before = applied.get(command.line());
        AppliedLine standing = before == null ? new AppliedLine(line.amount(), List.of()) : before.line();
        if (standing.notApplied().signum() == 0) {
            throw BrokenRule.of(
                    LedgerRule.LINE_ALREADY_APPLIED,
                    "it is on "
                            + standing.documents().stream()
                                    .map(each -> each.document().words())
                                    .collect(Collectors.joining(", ")));
        }
        requireNotOn(standing, command.document());
        BigDecimal part = standing.part(command.amount());
        requireIssued(command.document(), context);
        requireSince(making.effectiveOn(), context);
        if (before != null) {
            context.requireNotBefore(before.on(), "the line was last applied");
        }
        begins(LedgerCommand.ledgerOf(command.contract()), LedgerCommand.REFERENCE);
        happens(
                new LineApplied(
                        command.line(),
                        line.kind(),
                        line.amount(),
                        command.document(),
                        part,
                        standing.notApplied().subtract(part)),
                key.eventId());
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
        AppliedLine standing = before.line();
        LineApplication corrected = standing.corrects(command.said());
        BigDecimal part = standing.part(corrected, command.amount());
        boolean sameDocument = SameContent.of(corrected.document(), command.document());
        if (sameDocument && part.compareTo(corrected.amount()) == 0) {
            throw BrokenRule.of(LedgerRule.APPLICATION_UNCHANGED).at("/document");
        }
        if (!sameDocument) {
            requireNotOn(standing, command.document());
        }
        requireIssued(command.document(), context);
        happens(
                new ApplicationCorrected(
                        command.line(),
                        corrected.document(),
                        command.document(),
                        corrected.amount(),
                        part,
                        standing.notApplied().add(corrected.amount()).subtract(part)),
                before.event());
    }

    private static void requireNotOn(AppliedLine line, PaymentDocument document) {
        line.on(document).ifPresent(already -> {
            throw BrokenRule.of(
                            LedgerRule.LINE_ON_DOCUMENT_ALREADY,
                            "%s of the line are on %s"
                                    .formatted(already.amount().toPlainString(), document.words()))
                    .at("/document");
        });
    }

    private static void requireSince(LocalDate made, CommandContext context) {
        if (context.effectiveOn().isBefore(made)) {
            throw BrokenRule.of(
                            LedgerRule.APPLIED_BEFORE_LINE, "%s is before %s".formatted(context.effectiveOn(), made))
                    .at("/effectiveOn");
        }
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
        AppliedTo before = applied.get(event.line());
        LocalDate on = happened.effectiveOn();
        applied.put(
                event.line(),
                new AppliedTo(AppliedLine.after(before == null ? null : before.line(), event, on), on, happened.id()));
    }
}
