package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contractgovernance.contracts.event.SameContent;
import org.contractgovernance.contracts.ledger.LedgerEvent.ApplicationCorrected;
import org.contractgovernance.contracts.ledger.LedgerEvent.LineApplied;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A line of a payment ledger, and the documents that it is on. Amounts are in pounds and have the line's sign.
 *
 * @param amount the amount of the line
 * @param documents each document with its part of the line, in the order in which they were said
 */
public record AppliedLine(BigDecimal amount, List<LineApplication> documents) {

    public AppliedLine {
        documents = List.copyOf(documents);
    }

    /**
     * What a line was applied to.
     *
     * @param document the invoice or the credit note
     * @param amount how much of the line is on it, in pounds, with the line's sign
     * @param appliedOn the day on which it was applied, or that was last corrected
     */
    public record LineApplication(PaymentDocument document, BigDecimal amount, LocalDate appliedOn) {}

    /** The line after an event; {@code before} is absent for the first. */
    public static AppliedLine after(@Nullable AppliedLine before, LedgerEvent event, LocalDate on) {
        return switch (event) {
            case LineApplied e -> {
                AppliedLine line = before == null ? new AppliedLine(e.amount(), List.of()) : before;
                BigDecimal part = e.applied() == null ? e.amount() : e.applied();
                yield line.and(new LineApplication(e.document(), part, on));
            }
            case ApplicationCorrected e -> {
                if (before == null) {
                    throw new IllegalStateException("a line is applied before that is corrected: " + e.line());
                }
                yield before.corrected(e, on);
            }
        };
    }

    /** How much of the line is on no document. */
    public BigDecimal notApplied() {
        return documents.stream().map(LineApplication::amount).reduce(amount, BigDecimal::subtract);
    }

    /** The part that an application takes: what is asked for, or all that is left. */
    public BigDecimal part(@Nullable BigDecimal asked) {
        return within(asked == null ? notApplied() : asked, notApplied());
    }

    /**
     * The application that a correction is about.
     *
     * @param said the document that was said; absent where the line is on one document
     */
    public LineApplication corrects(@Nullable PaymentDocument said) {
        if (said == null && documents.size() > 1) {
            throw BrokenRule.of(LedgerRule.WHICH_APPLICATION, "the line is on %d documents".formatted(documents.size()))
                    .at("/said");
        }
        return said == null
                ? documents.getFirst()
                : on(said).orElseThrow(
                                () -> BrokenRule.of(LedgerRule.LINE_NOT_APPLIED, "the line is not on " + said.words())
                                        .at("/said"));
    }

    /** The part that a correction leaves on its document. */
    public BigDecimal part(LineApplication corrected, @Nullable BigDecimal asked) {
        return within(asked == null ? corrected.amount() : asked, notApplied().add(corrected.amount()));
    }

    /** The application to this document. */
    public Optional<LineApplication> on(PaymentDocument document) {
        return documents.stream()
                .filter(each -> SameContent.of(each.document(), document))
                .findFirst();
    }

    private BigDecimal within(BigDecimal part, BigDecimal left) {
        if (part.signum() != amount.signum() || part.abs().compareTo(left.abs()) > 0) {
            throw BrokenRule.of(
                            LedgerRule.PART_OF_LINE,
                            "of %s are %s left, and %s are asked for"
                                    .formatted(amount.toPlainString(), left.toPlainString(), part.toPlainString()))
                    .at("/amount");
        }
        return part.setScale(2);
    }

    private AppliedLine and(LineApplication another) {
        List<LineApplication> all = new ArrayList<>(documents);
        all.add(another);
        return new AppliedLine(amount, all);
    }

    private AppliedLine corrected(ApplicationCorrected event, LocalDate on) {
        List<LineApplication> all = new ArrayList<>();
        for (LineApplication each : documents) {
            all.add(
                    SameContent.of(each.document(), event.before())
                            ? new LineApplication(
                                    event.after(), event.amount() == null ? each.amount() : event.amount(), on)
                            : each);
        }
        return new AppliedLine(amount, all);
    }
}
