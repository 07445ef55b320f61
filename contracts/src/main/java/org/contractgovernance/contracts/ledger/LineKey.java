package org.contractgovernance.contracts.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of the payment ledger is called: its event's identifier, a hyphen, and its number among the event's lines.
 *
 * @param eventId the event's identifier
 * @param number the line's number, from 1
 */
public record LineKey(String eventId, int number) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([1-9])");

    /** The line that a text names; empty where it names none. */
    public static Optional<LineKey> in(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new LineKey(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return eventId + "-" + number;
    }
}
