package org.contractgovernance.command.option;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.notice.NoticeCourse;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServed;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.contracts.option.OptionCourse;
import org.contractgovernance.contracts.option.OptionRule;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionTerms;
import org.contractgovernance.contracts.option.OptionWindow;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The other entries of the contract on which an option rests: the option that has to have been used first, and the notice that served it. */
record RestsOnOthers(String contract, ReferenceData referenceData) {

    /**
     * Refuses terms that hang on an option that is not there, or in a circle.
     *
     * @param own the option's own reference; absent where it is just agreed
     */
    void requireOrder(OptionTerms terms, @Nullable String own) {
        Map<String, List<Event>> options = referenceData.histories(contract, EntityKind.OPTION);
        Set<String> seen = new HashSet<>();
        String next = terms.afterOption();
        while (next != null) {
            List<Event> happened = options.get(next);
            if (next.equals(own) || !seen.add(next)) {
                throw BrokenRule.of(OptionRule.OPTIONS_IN_A_CIRCLE, "it comes back to " + next)
                        .at("/terms/afterOption");
            }
            if (happened == null) {
                throw BrokenRule.of(OptionRule.UNKNOWN_EARLIER_OPTION, "there is no option %s".formatted(next))
                        .at("/terms/afterOption");
            }
            next = OptionCourse.of(happened).terms().afterOption();
        }
    }

    /** Refuses the use of an option before the one that it hangs on was used. */
    void requireUsed(OptionTerms terms) {
        String other = terms.afterOption();
        if (other == null) {
            return;
        }
        OptionStatus status = OptionCourse.of(
                        referenceData.histories(contract, EntityKind.OPTION).getOrDefault(other, List.of()))
                .status();
        if (status != OptionStatus.USED && status != OptionStatus.RENEWED_BY_SILENCE) {
            throw BrokenRule.of(OptionRule.OPTION_WAITS_FOR_ANOTHER, "%s is %s".formatted(other, status.words()))
                    .becauseOf(EntityKind.OPTION, other);
        }
    }

    /** Refuses a notice that is not on record, is of the other party, was taken back or not served, or counts as received outside the window. */
    void requireNotice(@Nullable String notice, ContractParty by, OptionWindow window) {
        if (notice == null) {
            return;
        }
        List<Event> happened =
                referenceData.histories(contract, EntityKind.NOTICE).getOrDefault(notice, List.of());
        if (happened.isEmpty() || !(happened.getFirst() instanceof NoticeServed served)) {
            throw unfit("there is no notice " + notice);
        }
        if (served.servedBy() != by) {
            throw unfit("the %s served %s".formatted(served.servedBy().words(), notice));
        }
        NoticeCourse course = NoticeCourse.served(served);
        for (Event each : happened.subList(1, happened.size())) {
            course = course.after((NoticeEvent) each, served.sentOn(), null);
        }
        if (course.status() == NoticeStatus.WITHDRAWN || course.status() == NoticeStatus.NOT_SERVED) {
            throw unfit("%s is %s".formatted(notice, course.status().words()));
        }
        if (!window.holds(course.receivedOn())) {
            throw unfit("%s counts as received on %s, which is not %s"
                    .formatted(notice, course.receivedOn(), window.words()));
        }
    }

    private static BrokenRule unfit(String detail) {
        return BrokenRule.of(OptionRule.OPTION_NOTICE_UNFIT, detail).at("/notice");
    }
}
