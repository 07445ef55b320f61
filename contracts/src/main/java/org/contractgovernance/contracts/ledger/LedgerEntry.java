package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.contracts.share.ShareEvent;
import org.jspecify.annotations.Nullable;

/**
 * A row of the payment ledger: what one event adds to it. Effective means: the day of the event.
 *
 * @param contract reference of the contract
 * @param position the event's place in the record
 * @param eventId the event's identifier
 * @param event the event's name
 * @param subject the kind of entity that it happened to: an assessment, payment by results, or gain share
 * @param reference the entity's reference; of an assessment the key of its period
 * @param part the claim or the year that it is about; absent of an assessment
 * @param effectiveOn the day of the event
 * @param amount the sum of its lines, in pounds: above zero what the council owes the provider
 * @param lines its lines
 */
public record LedgerEntry(
        String contract,
        long position,
        String eventId,
        String event,
        EntityKind subject,
        String reference,
        @Nullable String part,
        LocalDate effectiveOn,
        BigDecimal amount,
        List<LedgerAmount> lines) {

    public LedgerEntry {
        lines = List.copyOf(lines);
    }

    /** The row of an event that makes lines. */
    public static LedgerEntry of(Event event, Envelope envelope) {
        List<LedgerAmount> lines = LedgerLines.of(event);
        return new LedgerEntry(
                envelope.contract(),
                envelope.position(),
                envelope.id(),
                envelope.name(),
                subject(event),
                envelope.metadata().reference(),
                part(event).orElse(null),
                envelope.effectiveOn(),
                lines.stream().map(LedgerAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines);
    }

    private static EntityKind subject(Event event) {
        return switch (event) {
            case AssessmentEvent e -> EntityKind.ASSESSMENT;
            case ResultsEvent e -> EntityKind.PAYMENT_BY_RESULTS;
            default -> EntityKind.GAIN_SHARE;
        };
    }

    private static Optional<String> part(Event event) {
        return switch (event) {
            case ResultsEvent.ClaimEvent e -> Optional.of(e.claim());
            case ShareEvent.StatementEvent e -> Optional.of(e.year());
            default -> Optional.empty();
        };
    }
}
