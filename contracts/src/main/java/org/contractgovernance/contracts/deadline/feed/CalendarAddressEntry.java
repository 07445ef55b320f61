package org.contractgovernance.contracts.deadline.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A secret address of a calendar, without its secret.
 *
 * @param calendarAddress its identifier
 * @param name what its maker calls it
 * @param kinds the kinds of deadline that it shows; none where it shows all
 * @param maker who made it, and whose rights it has
 * @param councilOnly whether it shows matters that only the council sees
 * @param state whether it can be read
 * @param madeOn the day on which its present secret was made
 * @param endsOn the last day on which it can be read
 * @param lastUsedOn the last day on which it was read; absent where it never was
 * @param changes what was done to it, the latest first
 */
public record CalendarAddressEntry(
        UUID calendarAddress,
        String name,
        Set<DeadlineKind> kinds,
        PersonId maker,
        boolean councilOnly,
        CalendarAddressState state,
        LocalDate madeOn,
        LocalDate endsOn,
        @Nullable LocalDate lastUsedOn,
        List<AddressChange> changes) {

    public CalendarAddressEntry {
        kinds = Set.copyOf(kinds);
        changes = List.copyOf(changes);
    }

    /**
     * What was done to an address.
     *
     * @param at when
     * @param actor who
     * @param change the name of the command
     * @param reason why, where a reason was given
     */
    public record AddressChange(
            Instant at,
            PersonId actor,
            String change,
            @Nullable String reason) {}

    /**
     * The addresses of a contract.
     *
     * @param calendarAddresses each, in the order in which they were made
     */
    public record CalendarAddressList(List<CalendarAddressEntry> calendarAddresses) {

        public CalendarAddressList {
            calendarAddresses = List.copyOf(calendarAddresses);
        }
    }

    /**
     * An address with its secret, which is shown only here.
     *
     * @param calendarAddress the address, without its secret
     * @param path where calendar programs read it, on this application's host: it holds the secret, so treat it as a password
     */
    public record CalendarAddressSecret(CalendarAddressEntry calendarAddress, String path) {}
}
