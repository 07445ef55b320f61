package org.contractgovernance.api.deadline;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.contractgovernance.api.access.Asks;
import org.contractgovernance.api.request.PlainAddress;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.MakeCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.ReplaceCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.RevokeCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry.CalendarAddressList;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry.CalendarAddressSecret;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressQuery.AllCalendarAddresses;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressQuery.OneCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddresses;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, lists, replaces and revokes the secret addresses at which calendar programs read deadlines. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/calendar-addresses")
@Tag(name = "Calendar")
final class CalendarAddressController {

    private final CalendarAddresses addresses;

    CalendarAddressController(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The secret addresses that the caller made for the contract, without their secrets. An administrator sees those that anybody made.
     */
    @GetMapping
    @Asks(AllCalendarAddresses.class)
    CalendarAddressList calendarAddresses(@PathVariable String contract, Caller caller) {
        return addresses.all(contract, caller);
    }

    /** One secret address, revoked or not, without its secret: what it shows, and what was done to it. */
    @GetMapping("/{calendarAddress}")
    @Asks(OneCalendarAddress.class)
    CalendarAddressEntry calendarAddress(
            @PathVariable String contract, @PathVariable UUID calendarAddress, Caller caller) {
        return addresses.one(contract, calendarAddress, caller);
    }

    /**
     * Makes a secret address at which a calendar program reads the deadlines of the contract without a token, as its maker may read them.
     * The answer shows the secret only once. An address ends after a year, unless it is replaced.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Asks(MakeCalendarAddress.class)
    ResponseEntity<CalendarAddressSecret> makeCalendarAddress(
            @PathVariable String contract, @Valid @RequestBody MakeCalendarAddress command, Caller caller) {
        CalendarAddressSecret made = addresses.make(contract, command, caller);
        return ResponseEntity.created(PlainAddress.seen("/api/v1/contracts/%s/calendar-addresses/%s"
                        .formatted(contract, made.calendarAddress().calendarAddress())))
                .cacheControl(CacheControl.noStore())
                .body(made);
    }

    /** Gives an address another secret and another year. The secret of before opens nothing from now on. */
    @PostMapping("/{calendarAddress}/replace")
    @Asks(ReplaceCalendarAddress.class)
    ResponseEntity<CalendarAddressSecret> replaceCalendarAddress(
            @PathVariable String contract,
            @PathVariable UUID calendarAddress,
            @Valid @RequestBody ReplaceCalendarAddress command,
            Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(addresses.replace(contract, calendarAddress, command, caller));
    }

    /** Ends an address for good. */
    @PostMapping("/{calendarAddress}/revoke")
    @Asks(RevokeCalendarAddress.class)
    CalendarAddressEntry revokeCalendarAddress(
            @PathVariable String contract,
            @PathVariable UUID calendarAddress,
            @Valid @RequestBody RevokeCalendarAddress command,
            Caller caller) {
        return addresses.revoke(contract, calendarAddress, command, caller);
    }
}
