package org.contractgovernance.contracts.deadline.feed;

import java.util.Optional;
import java.util.UUID;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.MakeCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.ReplaceCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.RevokeCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry.CalendarAddressList;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry.CalendarAddressSecret;

/**
 * The secret addresses of calendars. A caller learns only of the addresses that the caller made; an administrator learns of all addresses of
 * a contract. Another address is answered as one that does not exist.
 */
public interface CalendarAddresses {

    /** The part of every path before the secret. */
    String PATH = "/api/v1/calendar-feeds/";

    /** The part of every path after the secret. */
    String FILE = "/calendar.ics";

    CalendarAddressList all(String contract, Caller caller);

    CalendarAddressEntry one(String contract, UUID address, Caller caller);

    CalendarAddressSecret make(String contract, MakeCalendarAddress command, Caller caller);

    CalendarAddressSecret replace(String contract, UUID address, ReplaceCalendarAddress command, Caller caller);

    CalendarAddressEntry revoke(String contract, UUID address, RevokeCalendarAddress command, Caller caller);

    /** What a secret opens today; empty where it opens nothing, whatever the cause. */
    Optional<OpenedCalendar> open(String secret);
}
