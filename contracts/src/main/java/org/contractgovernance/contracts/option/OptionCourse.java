package org.contractgovernance.contracts.option;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.option.OptionEvent.OptionAgreed;
import org.contractgovernance.contracts.option.OptionEvent.OptionAmended;
import org.contractgovernance.contracts.option.OptionEvent.OptionClosingSoon;
import org.contractgovernance.contracts.option.OptionEvent.OptionDeclined;
import org.contractgovernance.contracts.option.OptionEvent.OptionMissed;
import org.contractgovernance.contracts.option.OptionEvent.OptionRenewedBySilence;
import org.contractgovernance.contracts.option.OptionEvent.OptionUsed;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowMoved;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowOpened;
import org.contractgovernance.contracts.option.OptionEvent.OptionWithdrawn;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How far an option has come. The aggregate takes events in the order in which they were recorded, and the register in the order of their
 * days. Both come to the same: a notice that was given in the window counts, although it may be recorded after the window was told as missed.
 *
 * @param terms what the contract says
 * @param noticeWindow the window of notice, as last told
 * @param status the status
 * @param told what was last told of the window
 * @param since the day from which the present state holds
 * @param actedOn the day on which somebody last acted on it
 * @param given the notice that was given, and what it did
 */
public record OptionCourse(
        @JsonUnwrapped OptionTerms terms,
        OptionWindow noticeWindow,
        OptionStatus status,
        WindowTold told,
        LocalDate since,
        LocalDate actedOn,
        @JsonUnwrapped OptionNotice given) {

    /** What was told of a window. */
    public enum WindowTold implements Coded {
        NOTHING,
        OPENED,
        CLOSING_SOON
    }

    /**
     * What was done with the option.
     *
     * @param noticeBy the party that gave notice; absent where nobody did
     * @param noticeOn the day of the notice; absent where nobody gave notice
     * @param endBefore the contract's last day before the option moved it
     * @param endAfter the contract's last day by the option; absent where the option did not move it
     * @param approval reference of the approval by which the council used the option; absent where none was named
     * @param noticeReference the formal notice that served it: {@code NO-1}; absent where none was named
     */
    public record OptionNotice(
            @Nullable ContractParty noticeBy,
            @Nullable LocalDate noticeOn,
            @Nullable LocalDate endBefore,
            @Nullable LocalDate endAfter,
            @Nullable String approval,
            @Nullable String noticeReference) {

        static final OptionNotice NONE = new OptionNotice(null, null, null, null, null, null);
    }

    /** An option that was just agreed. */
    public static OptionCourse agreed(OptionAgreed e, LocalDate on) {
        return new OptionCourse(
                e.terms(), e.window(), OptionStatus.OPEN, WindowTold.NOTHING, on, on, OptionNotice.NONE);
    }

    /** The option after an event that is effective on a day. */
    public OptionCourse after(OptionEvent event, LocalDate on) {
        return switch (event) {
            case OptionAgreed e -> throw new IllegalStateException("an option is agreed once: " + e.reference());
            case OptionAmended e ->
                new OptionCourse(
                        e.after(), e.window(), OptionStatus.OPEN, WindowTold.NOTHING, on, on, OptionNotice.NONE);
            case OptionUsed e ->
                acted(
                        OptionStatus.USED,
                        e.window(),
                        on,
                        new OptionNotice(
                                e.by(),
                                on,
                                e.endAfter() == null ? null : e.endBefore(),
                                e.endAfter(),
                                e.approval(),
                                e.notice()));
            case OptionDeclined e ->
                acted(OptionStatus.DECLINED, e.window(), on, new OptionNotice(e.by(), on, null, null, null, null));
            case OptionWithdrawn e -> acted(OptionStatus.WITHDRAWN, noticeWindow, on, OptionNotice.NONE);
            case OptionWindowMoved e ->
                status.isAmendable() ? told(OptionStatus.OPEN, e.window(), WindowTold.NOTHING, on) : this;
            case OptionWindowOpened e ->
                ofThisWindow(e.window()) ? told(status, noticeWindow, WindowTold.OPENED, on) : this;
            case OptionClosingSoon e ->
                ofThisWindow(e.window()) ? told(status, noticeWindow, WindowTold.CLOSING_SOON, on) : this;
            case OptionMissed e ->
                ofThisWindow(e.window()) ? told(OptionStatus.MISSED, noticeWindow, WindowTold.NOTHING, on) : this;
            case OptionRenewedBySilence e ->
                ofThisWindow(e.window())
                        ? new OptionCourse(
                                terms,
                                noticeWindow,
                                OptionStatus.RENEWED_BY_SILENCE,
                                WindowTold.NOTHING,
                                on,
                                actedOn,
                                new OptionNotice(null, null, e.endBefore(), e.endAfter(), null, null))
                        : this;
        };
    }

    /** The option after all of its events; their days make no difference to whether it was used. */
    public static OptionCourse of(List<? extends Event> events) {
        OptionCourse course = null;
        for (Event each : events) {
            course = course == null
                    ? agreed((OptionAgreed) each, LocalDate.EPOCH)
                    : course.after((OptionEvent) each, LocalDate.EPOCH);
        }
        return Objects.requireNonNull(course, "an option is agreed by an event");
    }

    /** The first day on which the last day of the window is near. */
    public LocalDate closingSoonFrom(CalendarVersion version) {
        Integer said = terms.dueSoonDays();
        return version.calendar()
                .before(noticeWindow.last(), said == null ? version.calendar().dueSoonDays() : said);
    }

    private boolean ofThisWindow(OptionWindow other) {
        return status == OptionStatus.OPEN && noticeWindow.hasTheDaysOf(other);
    }

    private OptionCourse acted(OptionStatus now, OptionWindow in, LocalDate on, OptionNotice notice) {
        return new OptionCourse(terms, in, now, WindowTold.NOTHING, on, on, notice);
    }

    private OptionCourse told(OptionStatus now, OptionWindow in, WindowTold what, LocalDate on) {
        return new OptionCourse(terms, in, now, what, on, actedOn, OptionNotice.NONE);
    }
}
