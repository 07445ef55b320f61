package org.contractgovernance.contracts.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;

/**
 * An opaque identifier of a person. Events, receipts, logs and snapshots contain this identifier and never a name. An erasable table
 * outside the event store holds the names; each reading looks them up.
 *
 * @param value {@code person-} and a UUID
 */
public record PersonId(@JsonValue String value) {

    private static final Pattern FORM =
            Pattern.compile("person-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a person's identifier is 'person-' and a UUID");
        }
    }

    /** A new person, who has no name yet. */
    public static PersonId create() {
        return new PersonId("person-" + UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value;
    }
}
