package org.contractgovernance.command.dispatch;

import java.util.List;
import org.contractgovernance.command.store.Receipt;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A request to change something.
 *
 * @param commands the commands, at least one, in order
 * @param caller who asks
 * @param conditions the conditions of the request
 * @param correlation identifier of the request and its events
 */
record Request(List<Command> commands, Caller caller, Conditions conditions, String correlation) {

    /** The key by which a repetition is recognised; absent where the caller gave none. */
    Receipt.@Nullable ReceiptKey key() {
        Conditions.Idempotency idempotency = conditions.idempotency();
        return idempotency == null
                ? null
                : new Receipt.ReceiptKey(caller.client(), idempotency.path(), idempotency.key());
    }

    /** The receipt of the answer, where repetitions have to be recognised. */
    @Nullable Receipt receipt(Accepted answer) {
        Conditions.Idempotency idempotency = conditions.idempotency();
        Receipt.ReceiptKey key = key();
        return idempotency == null || key == null
                ? null
                : Receipt.of(key, caller.actor().value(), idempotency.bodyHash(), answer);
    }

    /** Whether this is the request of a receipt: sent by the same person, word for word. */
    boolean isSameAs(String actor, String bodyHash) {
        Conditions.Idempotency idempotency = conditions.idempotency();
        return idempotency != null
                && idempotency.bodyHash().equals(bodyHash)
                && caller.actor().value().equals(actor);
    }
}
