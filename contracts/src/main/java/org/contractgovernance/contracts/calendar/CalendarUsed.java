package org.contractgovernance.contracts.calendar;

/**
 * The calendar by which something was computed.
 *
 * @param nation whose bank holidays counted
 * @param version the number of the contract's working calendar; 0 where the contract had none of its own
 * @param bankHolidays the library that knew the bank holidays, with its version
 */
public record CalendarUsed(Nation nation, int version, String bankHolidays) {

    /** The calendar as a person names it. */
    public String words() {
        return version == 0
                ? "the usual calendar of " + nation.words()
                : "version %d of the calendar, %s".formatted(version, nation.words());
    }
}
