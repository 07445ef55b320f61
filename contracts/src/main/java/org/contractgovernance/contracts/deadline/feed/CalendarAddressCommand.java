package org.contractgovernance.contracts.deadline.feed;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * Commands on the secret addresses of calendars. An address belongs to no contract's record, and it holds a secret, so addresses are kept
 * apart from the record. Who made, replaced or revoked an address, and when, is kept too.
 */
public sealed interface CalendarAddressCommand {

    /**
     * Makes a secret address at which a calendar program reads the deadlines of the contract, as its maker may read them.
     *
     * @param name what its maker calls it, such as the program that reads it
     * @param kinds only these kinds of deadline; all where none is named
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record MakeCalendarAddress(
            @NotBlank @Size(max = Text.TITLE) String name,
            @Nullable Set<DeadlineKind> kinds) implements CalendarAddressCommand {}

    /**
     * Gives an address another secret, and another year. Who has the secret of before reads nothing from now on.
     *
     * @param reason why
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ReplaceCalendarAddress(
            @Size(max = Text.NARRATIVE) @Nullable String reason) implements CalendarAddressCommand {}

    /**
     * Ends an address for good.
     *
     * @param reason why
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record RevokeCalendarAddress(
            @NotBlank @Size(max = Text.NARRATIVE) String reason) implements CalendarAddressCommand {}
}
