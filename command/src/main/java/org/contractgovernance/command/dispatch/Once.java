package org.contractgovernance.command.dispatch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.contractgovernance.command.store.Receipt;
import org.contractgovernance.command.store.ReceiptTaken;
import org.contractgovernance.command.store.Receipts;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/** The stage that carries a request out only once, however often it is sent: a repetition gets the earlier answer. */
final class Once {

    private final Receipts receipts;
    private final Set<Receipt.ReceiptKey> inFlight = ConcurrentHashMap.newKeySet();

    Once(Receipts receipts) {
        this.receipts = receipts;
    }

    /**
     * Carries a request out unless this copy or another has done so. Most requests are new, so there is no look-up first: nothing is
     * recorded for a repetition, and the repetition then gets the earlier answer.
     */
    Accepted answer(Request request, Supplier<Accepted> carriedOut) {
        Receipt.ReceiptKey key = request.key();
        if (key == null) {
            return carriedOut.get();
        }
        if (!inFlight.add(key)) {
            Accepted before = before(key, request);
            if (before == null) {
                throw BrokenRule.of(GeneralRule.IDEMPOTENCY_KEY_IN_FLIGHT);
            }
            return before;
        }
        try {
            Accepted before = receipts.mayHave(key) ? before(key, request) : null;
            if (before != null) {
                return before;
            }
            Accepted accepted = carriedOut.get();
            receipts.remember(key);
            return accepted;
        } catch (ReceiptTaken | BrokenRule | BrokenRules e) {
            // the refusal may come from the same request's own earlier effect, here or in another copy
            Accepted before = RefusalCause.isOutage(e) ? null : before(key, request);
            if (before == null) {
                throw e instanceof ReceiptTaken ? BrokenRule.of(GeneralRule.IDEMPOTENCY_KEY_IN_FLIGHT) : e;
            }
            return before;
        } finally {
            inFlight.remove(key);
        }
    }

    /** The earlier answer; none where there was none. */
    private @Nullable Accepted before(Receipt.ReceiptKey key, Request request) {
        Receipts.StoredReceipt stored = receipts.find(key).orElse(null);
        if (stored == null) {
            return null;
        }
        receipts.remember(key);
        if (!request.isSameAs(stored.actor(), stored.bodyHash())) {
            throw BrokenRule.of(GeneralRule.IDEMPOTENCY_KEY_REUSED);
        }
        Accepted answer = stored.answer();
        return new Accepted(
                answer.entity(),
                answer.reference(),
                answer.version(),
                answer.position(),
                answer.recordedAt(),
                answer.events(),
                true);
    }
}
