package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.option.OptionEntry;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionWindow;

/** The windows of notice of options that are open: the day on which each opens, until then, and the last day on which notice may be given. */
final class OpenOptions {

    private final CalendarVersion version;
    private final LocalDate day;

    /** @param day the day asked about */
    OpenOptions(ContractEntry contract, LocalDate day) {
        this.version = contract.calendars().on(day);
        this.day = day;
    }

    /** Those of options that nobody has used yet. */
    List<Deadline> of(Collection<OptionEntry> options) {
        return options.stream()
                .filter(each -> each.course().status() == OptionStatus.OPEN)
                .flatMap(this::of)
                .toList();
    }

    private Stream<Deadline> of(OptionEntry option) {
        OptionWindow window = option.course().noticeWindow();
        LocalDate openingSoon =
                version.calendar().before(window.first(), version.calendar().dueSoonDays());
        Deadline closes = deadline(
                option,
                DeadlineKind.OPTION_NOTICE,
                window.last(),
                option.course().closingSoonFrom(version));
        return day.isBefore(window.first())
                ? Stream.of(deadline(option, DeadlineKind.OPTION_WINDOW, window.first(), openingSoon), closes)
                : Stream.of(closes);
    }

    private Deadline deadline(OptionEntry option, DeadlineKind kind, LocalDate dueOn, LocalDate soon) {
        boolean over = day.isAfter(dueOn);
        DueState state = over ? DueState.OVERDUE : day.isBefore(soon) ? DueState.AWAITED : DueState.DUE_SOON;
        return new Deadline(
                kind,
                owedBy(option.course().terms().usableBy()),
                null,
                option.reference(),
                null,
                dueOn,
                state,
                over ? dueOn.plusDays(1) : null,
                option.course().noticeWindow().calendar(),
                "options/" + option.reference());
    }

    private static OwedBy owedBy(Set<ContractParty> parties) {
        if (parties.size() > 1) {
            return OwedBy.EITHER_PARTY;
        }
        return parties.contains(ContractParty.PROVIDER) ? OwedBy.PROVIDER : OwedBy.COUNCIL;
    }
}
