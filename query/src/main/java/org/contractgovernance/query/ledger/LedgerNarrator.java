package org.contractgovernance.query.ledger;

import java.math.BigDecimal;
import org.contractgovernance.contracts.ledger.LedgerEvent;
import org.contractgovernance.contracts.ledger.LedgerEvent.ApplicationCorrected;
import org.contractgovernance.contracts.ledger.LedgerEvent.LineApplied;
import org.contractgovernance.query.feature.Narrative;

/** The events of the payment ledger in plain English. */
final class LedgerNarrator {

    private LedgerNarrator() {}

    static Narrative tell(LedgerEvent event) {
        return switch (event) {
            case LineApplied e ->
                new Narrative("Line %s, %s, was applied to %s"
                                .formatted(
                                        e.line(), owes(e.amount()), e.document().words()))
                        .change("what the line is for", null, e.kind())
                        .change("document", null, e.document().words());
            case ApplicationCorrected e ->
                new Narrative("The document of line %s was corrected".formatted(e.line()))
                        .change("document", e.before().words(), e.after().words());
        };
    }

    private static String owes(BigDecimal amount) {
        return amount.signum() < 0
                ? "£%s to the council".formatted(amount.negate().toPlainString())
                : "£%s to the provider".formatted(amount.toPlainString());
    }
}
