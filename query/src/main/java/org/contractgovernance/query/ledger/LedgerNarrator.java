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
                new Narrative("%sine %s, %s, was applied to %s"
                                .formatted(
                                        e.applied() == null ? "L" : "%s of l".formatted(pounds(e.applied())),
                                        e.line(),
                                        owes(e.amount()),
                                        e.document().words()))
                        .change("what the line is for", null, e.kind())
                        .change("document", null, e.document().words())
                        .change("what is on no document, in pounds", null, e.notApplied());
            case ApplicationCorrected e ->
                new Narrative("The document of line %s was corrected".formatted(e.line()))
                        .change("document", e.before().words(), e.after().words())
                        .change("what of the line is on it, in pounds", e.amountBefore(), e.amount())
                        .change("what is on no document, in pounds", null, e.notApplied());
        };
    }

    private static String pounds(BigDecimal amount) {
        return "£" + amount.abs().toPlainString();
    }

    private static String owes(BigDecimal amount) {
        return amount.signum() < 0 ? pounds(amount) + " to the council" : pounds(amount) + " to the provider";
    }
}
