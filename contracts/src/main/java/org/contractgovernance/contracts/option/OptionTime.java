package org.contractgovernance.contracts.option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contractgovernance.contracts.option.OptionCourse.WindowTold;
import org.contractgovernance.contracts.option.OptionEvent.OptionClosingSoon;
import org.contractgovernance.contracts.option.OptionEvent.OptionMissed;
import org.contractgovernance.contracts.option.OptionEvent.OptionRenewedBySilence;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowMoved;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowOpened;
import org.jspecify.annotations.Nullable;

/**
 * What the passing of time brings about in an option. A window that moves with the contract's last day or calendar is moved first, and only
 * then is it told whether it has opened or closed: an extension that was used on the last day moves the window of the next one, too.
 *
 * @param course how far the option has come
 * @param contract what the option rests on in its contract
 */
public record OptionTime(OptionCourse course, OptionContract contract) {

    /** More than time can bring about in one option at once. */
    private static final int MOST = 10;

    /** What is to be told next by a day; empty where nothing is. */
    public Optional<OptionTelling> next(LocalDate today) {
        if (!course.status().isAmendable()) {
            return Optional.empty();
        }
        OptionWindow told = course.noticeWindow();
        OptionWindow now = window(today);
        if (!now.hasTheDaysOf(told)
                && (course.status() == OptionStatus.OPEN || !now.last().isBefore(today))) {
            return Optional.of(new OptionTelling(new OptionWindowMoved(told, now), later(today, course.since())));
        }
        return course.status() == OptionStatus.MISSED ? Optional.empty() : passed(told, today);
    }

    /** Everything that is to be told by a day, in order. */
    public List<OptionTelling> all(LocalDate today) {
        List<OptionTelling> found = new ArrayList<>();
        OptionTime time = this;
        for (Optional<OptionTelling> next = time.next(today); next.isPresent(); next = time.next(today)) {
            OptionTelling telling = next.get();
            found.add(telling);
            time = new OptionTime(time.course.after(telling.event(), telling.on()), contract);
            if (found.size() > MOST) {
                throw new IllegalStateException("time does not bring about so much");
            }
        }
        return found;
    }

    /** The window of notice by the contract's last day and calendar of today; the window as last told where it cannot be computed. */
    public OptionWindow window(LocalDate today) {
        OptionWindow now = contract.window(course.terms().notice(), today);
        return now == null ? course.noticeWindow() : now;
    }

    /** The contract's last day by a notice of a day; absent where the option does not move the last day. */
    public @Nullable LocalDate newEnd(LocalDate notice) {
        return course.terms().effect().newEnd(contract.endsOn(), notice);
    }

    /** Whether the option still moves the contract's last day in the direction of its kind. */
    public boolean moves(LocalDate end) {
        return course.terms().moves(contract.endsOn(), end);
    }

    private Optional<OptionTelling> passed(OptionWindow window, LocalDate today) {
        if (course.told() == WindowTold.NOTHING && !today.isBefore(window.first())) {
            return telling(new OptionWindowOpened(window), window.first());
        }
        if (today.isAfter(window.last())) {
            LocalDate closed = window.last().plusDays(1);
            LocalDate end = course.terms().bySilence() ? newEnd(window.last()) : null;
            return telling(
                    end != null && moves(end)
                            ? new OptionRenewedBySilence(window, contract.endsOn(), end)
                            : new OptionMissed(window),
                    closed);
        }
        LocalDate soon = course.closingSoonFrom(contract.calendars().on(today));
        return course.told() != WindowTold.OPENED || today.isBefore(soon)
                ? Optional.empty()
                : telling(new OptionClosingSoon(window), soon);
    }

    private Optional<OptionTelling> telling(OptionEvent.OptionClockEvent event, LocalDate on) {
        return Optional.of(new OptionTelling(event, later(on, course.since())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
