package org.contractgovernance.contracts.option;

import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.jspecify.annotations.Nullable;

/**
 * What an option rests on in its contract.
 *
 * @param startsOn the contract's first day
 * @param endsOn the contract's last day as it is now; absent where it is not known
 * @param calendars the contract's working calendars
 */
public record OptionContract(LocalDate startsOn, @Nullable LocalDate endsOn, Calendars calendars) {

    /** What an option rests on in a contract of the register. */
    public static OptionContract of(ContractEntry contract) {
        return new OptionContract(
                contract.signed().startsOn(), contract.signed().endsOn(), contract.calendars());
    }

    /** The window of notice by the calendar of a day; absent where it is counted back from a last day that is not known. */
    public @Nullable OptionWindow window(NoticeWindow notice, LocalDate on) {
        LocalDate from = notice.countedFrom() == null ? endsOn : notice.countedFrom();
        if (notice.followsTheContract() && from == null) {
            return null;
        }
        CalendarVersion version = calendars.on(on);
        LocalDate anchor = from == null ? startsOn : from;
        NoticeDay opens = notice.opens();
        boolean counted = notice.closes().isCounted() || (opens != null && opens.isCounted());
        return new OptionWindow(
                opens == null ? startsOn : opens.day(anchor, version.calendar()),
                notice.closes().day(anchor, version.calendar()),
                counted ? anchor : null,
                version.used());
    }
}
