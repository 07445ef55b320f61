package org.contractgovernance.contracts.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contractgovernance.contracts.obligation.ObligationEvent.InstanceEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationEnded;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationRecorded;
import org.contractgovernance.contracts.obligation.ObligationEvent.WholeObligationEvent;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an obligation so far.
 *
 * @param terms what is owed
 * @param owedFrom the first day from which a time of it can be counted
 * @param lastDay the last such day; absent while the obligation goes on
 * @param instances the instances to which something has happened
 */
public record ObligationCourse(
        ObligationTerms terms, LocalDate owedFrom, @Nullable LocalDate lastDay, List<ObligationInstance> instances) {

    public ObligationCourse {
        instances = List.copyOf(instances);
    }

    /** The course after the event that begins it. */
    public static ObligationCourse of(ObligationRecorded recorded) {
        return new ObligationCourse(recorded.terms(), recorded.owedFrom(), null, List.of());
    }

    /** The course after another event, which is effective on a day and may have a reason. */
    public ObligationCourse after(ObligationEvent event, LocalDate on, @Nullable String reason) {
        return switch (event) {
            case WholeObligationEvent e ->
                switch (e) {
                    case ObligationRecorded begun -> of(begun);
                    case ObligationEnded ended -> new ObligationCourse(terms, owedFrom, ended.lastDay(), instances);
                };
            case InstanceEvent e ->
                and(ObligationInstance.after(find(e.instance()).orElse(null), e, on, reason));
        };
    }

    /** Its status. */
    public ObligationStatus status() {
        return lastDay == null ? ObligationStatus.IN_FORCE : ObligationStatus.ENDED;
    }

    /** The instance with a key, where something has happened to it. */
    public Optional<ObligationInstance> find(String instance) {
        return instances.stream()
                .filter(each -> each.instance().equals(instance))
                .findFirst();
    }

    /** Whether a time of it can be counted from a day. */
    public boolean isOwedFrom(LocalDate day) {
        return !day.isBefore(owedFrom) && (lastDay == null || !day.isAfter(lastDay));
    }

    private ObligationCourse and(ObligationInstance instance) {
        List<ObligationInstance> all = new ArrayList<>(instances);
        all.removeIf(each -> each.instance().equals(instance.instance()));
        all.add(instance);
        return new ObligationCourse(terms, owedFrom, lastDay, all);
    }
}
