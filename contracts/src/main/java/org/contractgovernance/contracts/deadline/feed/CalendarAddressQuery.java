package org.contractgovernance.contracts.deadline.feed;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import org.contractgovernance.contracts.access.AllowedTo;

/** Questions about the secret addresses of calendars. Answers show their present state, and never a secret. */
public sealed interface CalendarAddressQuery {

    /** The addresses that the caller made for a contract; an administrator's are those that anybody made. */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record AllCalendarAddresses() implements CalendarAddressQuery {}

    /** One address, revoked or not. */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneCalendarAddress() implements CalendarAddressQuery {}
}
