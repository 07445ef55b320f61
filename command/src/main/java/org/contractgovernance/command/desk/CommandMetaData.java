package org.contractgovernance.command.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.contractgovernance.command.desk.Admission.Admitted;
import org.contractgovernance.command.store.CommandKeys;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.Conditions;
import org.jspecify.annotations.Nullable;

/** Says who asks, in what role, about what, since when and why: what each event of the command will keep. */
final class CommandMetaData {

    private CommandMetaData() {}

    static MetaData of(Admitted admitted, Caller caller, Conditions conditions, String correlation, LocalDate today) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("contract", admitted.command().contract());
        texts.put("actor", caller.actor().value());
        texts.put("client", caller.client());
        texts.put("role", admitted.role().code());
        texts.put("correlation", correlation);
        Conditions.Idempotency idempotency = conditions.idempotency();
        put(texts, "idempotencyKey", idempotency == null ? null : idempotency.key());
        texts.put("effectiveOn", admitted.effectiveOn().toString());
        put(texts, "reason", admitted.command().reason());
        put(texts, "source", admitted.command().source());
        texts.put(CommandKeys.TODAY, today.toString());
        Long ifMatch = conditions.ifMatch();
        put(texts, CommandKeys.IF_MATCH, ifMatch == null ? null : ifMatch.toString());
        if (!admitted.target().begins()) {
            texts.put(CommandKeys.TARGET, admitted.target().entity());
        }
        return MetaData.from(texts);
    }

    private static void put(Map<String, Object> texts, String key, @Nullable String value) {
        if (value != null) {
            texts.put(key, value);
        }
    }
}
