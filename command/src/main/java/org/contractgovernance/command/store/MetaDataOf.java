package org.contractgovernance.command.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.contractgovernance.contracts.Coded;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Turns what a message carries into what is stored beside an event, and back: texts under the same names. */
public final class MetaDataOf {

    private MetaDataOf() {}

    /** As stored. */
    public static Metadata stored(MetaData carried) {
        return new Metadata(
                text(carried, "contract"),
                text(carried, "reference"),
                new PersonId(text(carried, "actor")),
                text(carried, "client"),
                Coded.of(Role.class, text(carried, "role")),
                text(carried, "correlation"),
                optional(carried, "causation"),
                optional(carried, "idempotencyKey"),
                LocalDate.parse(text(carried, "effectiveOn")),
                Coded.of(Visibility.class, text(carried, "visibility")),
                optional(carried, "reason"),
                optional(carried, "source"));
    }

    /** As carried by a message. */
    public static MetaData carried(Metadata stored) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("contract", stored.contract());
        texts.put("reference", stored.reference());
        texts.put("actor", stored.actor().value());
        texts.put("client", stored.client());
        texts.put("role", stored.role().code());
        texts.put("correlation", stored.correlation());
        put(texts, "causation", stored.causation());
        put(texts, "idempotencyKey", stored.idempotencyKey());
        texts.put("effectiveOn", stored.effectiveOn().toString());
        texts.put("visibility", stored.visibility().code());
        put(texts, "reason", stored.reason());
        put(texts, "source", stored.source());
        return MetaData.from(texts);
    }

    private static void put(Map<String, Object> texts, String key, @Nullable String value) {
        if (value != null) {
            texts.put(key, value);
        }
    }

    private static String text(MetaData carried, String key) {
        String value = optional(carried, key);
        if (value == null) {
            throw new IllegalStateException("the event's metadata does not say " + key);
        }
        return value;
    }

    private static @Nullable String optional(MetaData carried, String key) {
        Object value = carried.get(key);
        return value == null ? null : value.toString();
    }
}
