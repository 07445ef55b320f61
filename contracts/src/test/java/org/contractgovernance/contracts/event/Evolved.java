package org.contractgovernance.contracts.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.contractgovernance.contracts.issue.IssueRaisedBuilder;
import org.contractgovernance.contracts.issue.IssueType;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The events as a release would say them before which issues were raised otherwise: {@code IssueRaised} has the shape of today, and is in
 * its second revision.
 */
public final class Evolved {

    /** Every event, and one revision more of {@code IssueRaised}. */
    public static final Vocabulary VOCABULARY = new Vocabulary(
            features(), type -> (type == IssueRaised.class ? Declared.class : type).getAnnotation(Stored.class));

    /** Reads and writes them. */
    public static final EventCodec CODEC = new EventCodec(VOCABULARY);

    private static final List<Priority> PRIORITIES = List.of(Priority.values());

    /** What stands above the event once it is in its second revision. */
    @Stored(name = "IssueRaised", revision = 2, before = IssueRaised1.class)
    private interface Declared {}

    /**
     * The first revision: how pressing it is stands there as a number, the KPI has another name, and there is more that nobody is asked for
     * any more.
     */
    @Stored(name = "IssueRaised")
    public record IssueRaised1(
            String reference,
            IssueType type,
            @FreeText String title,
            @FreeText String description,
            Severity severity,
            int urgency,

            @Linked(as = LinkKind.ABOUT, to = EntityKind.KPI) @Nullable String indicator,

            @Nullable String service,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal cost,
            @FreeText @Nullable String aside,
            Visibility visibility)
            implements EarlierRevision {

        /** What would have been recorded then. */
        public static IssueRaised1 of(IssueRaised event, @Nullable BigDecimal cost, @Nullable String aside) {
            return new IssueRaised1(
                    event.reference(),
                    event.type(),
                    event.title(),
                    event.description(),
                    event.severity(),
                    1 + PRIORITIES.indexOf(event.priority()),
                    event.kpi(),
                    event.service(),
                    event.dueOn(),
                    cost,
                    aside,
                    event.visibility());
        }

        @Override
        public IssueRaised upcast() {
            return IssueRaisedBuilder.builder()
                    .reference(reference)
                    .type(type)
                    .title(title)
                    .description(description)
                    .severity(severity)
                    .priority(PRIORITIES.get(urgency - 1))
                    .kpi(indicator)
                    .service(service)
                    .dueOn(dueOn)
                    .visibility(visibility)
                    .build();
        }
    }

    private Evolved() {}

    private static List<Class<? extends Event>> features() {
        List<Class<? extends Event>> features = new ArrayList<>();
        for (Vocabulary.Entry each : Features.vocabulary().entries()) {
            Class<? extends Event> feature = feature(each.type());
            if (!features.contains(feature)) {
                features.add(feature);
            }
        }
        return features;
    }

    private static Class<? extends Event> feature(Class<?> type) {
        Class<?> above = type.getInterfaces()[0];
        return above == Event.class ? type.asSubclass(Event.class) : feature(above);
    }

    /** The payload of an event that may be on record, as it stands there: of an issue that was raised, as it was recorded before. */
    public static String recordedBefore(String name, String payload) {
        return name.equals("IssueRaised")
                ? CODEC.write(IssueRaised1.of((IssueRaised) CODEC.read(name, 2, payload), null, null))
                : payload;
    }
}
