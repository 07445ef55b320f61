package org.contractgovernance.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.bundle.ABundle;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;

/** A made-up contract with issues of ten events each, twenty at a time; some late, some the council's alone. Always the same. */
final class Story implements Iterable<BundleEvent> {

    static final String CONTRACT = "county-provider";
    static final int EACH = 10;

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final int AT_ONCE = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
    private static final Instant FIRST_MOMENT = Instant.parse("2026-01-05T09:00:00.000001Z");

    private final long events;

    /** One of the contract's own, and so many of issues. */
    Story(long events) {
        this.events = events;
    }

    /** As large as the tree over the whole store is: others' events stand between the contract's. */
    long storeSize() {
        return position(events) + 1;
    }

    /** Two in three positions are others'. */
    private static long position(long index) {
        return 1 + index * 3 + index % 2;
    }

    @Override
    public Iterator<BundleEvent> iterator() {
        return Stream.concat(
                        Stream.of(registered()), LongStream.range(0, events).mapToObj(Story::ofIssue))
                .iterator();
    }

    /** The same for the provider. */
    Iterable<BundleEvent> forProvider() {
        return () -> LongStream.rangeClosed(0, events)
                .mapToObj(index -> index == 0 ? registered() : ofIssue(index - 1))
                .filter(each -> CODEC.readMetadata(each.metadata()).visibility() == Visibility.SHARED)
                .map(each -> each.forProvider(CODEC, false))
                .iterator();
    }

    private static BundleEvent registered() {
        return recorded(
                0,
                "contract:" + CONTRACT,
                CONTRACT,
                0,
                new ContractEvent.ContractRegistered(
                        CONTRACT, AContract.details().startsOn(FIRST_DAY).build()),
                FIRST_DAY,
                Visibility.SHARED);
    }

    private static BundleEvent ofIssue(long index) {
        long block = index / (AT_ONCE * EACH);
        long issue = block * AT_ONCE + index % AT_ONCE;
        int step = (int) (index % (AT_ONCE * EACH) / AT_ONCE);
        boolean late = (issue + step) % 10 == 7 && step > 1;
        LocalDate day = FIRST_DAY.plusDays(issue % 300 + step - (late ? 3 : 0));
        boolean councils = issue % 7 == 3 && step == 4;
        return recorded(
                index + 1,
                "issue:" + id(1, issue),
                "I-" + (issue + 1),
                step,
                happened(issue, step),
                day.isBefore(FIRST_DAY) ? FIRST_DAY : day,
                councils ? Visibility.COUNCIL_ONLY : Visibility.SHARED);
    }

    private static Event happened(long issue, int step) {
        return switch (step) {
            case 0 ->
                AnIssue.raised()
                        .reference("I-" + (issue + 1))
                        .title("Offers sent late: " + id(2, issue))
                        .description("Two days after offer day, in the round that follows the %d that were noted before"
                                .formatted(issue))
                        .severity(Severity.SERIOUS)
                        .priority(Priority.HIGH)
                        .build();
            case 1 -> new IssueEvent.IssueAssigned(null, person(issue % 50), null, null);
            case 5 -> new IssueEvent.IssueReprioritised(Severity.SERIOUS, Severity.MINOR, Priority.HIGH, Priority.HIGH);
            case EACH - 1 -> new IssueEvent.IssueResolved(IssueStatus.OPEN, "Sent in time since " + id(3, issue));
            default ->
                new IssueEvent.IssueProgressRecorded("Step %d of what was agreed: %s".formatted(step, id(4, issue)));
        };
    }

    private static BundleEvent recorded(
            long index,
            String entity,
            String reference,
            long sequence,
            Event event,
            LocalDate day,
            Visibility visibility) {
        Metadata metadata = AnEvent.metadata()
                .contract(CONTRACT)
                .reference(reference)
                .actor(person(index % 50))
                .role(index % 4 == 1 ? Role.PROVIDER : Role.COMMISSIONER)
                .correlation(id(6, index).toString())
                .causation(sequence == 0 ? null : id(5, index - 1).toString())
                .idempotencyKey(index % 3 == 0 ? "key-" + index : null)
                .effectiveOn(day)
                .visibility(visibility)
                .reason(sequence == 3 ? "as agreed on the telephone" : null)
                .build();
        return ABundle.event(event, metadata)
                .position(position(index))
                .recordedAt(FIRST_MOMENT.plusMillis(index * 7))
                .id(id(5, index))
                .entity(entity)
                .sequence(sequence)
                .build();
    }

    private static PersonId person(long number) {
        return new PersonId("person-" + id(9, number));
    }

    /** Looks as random as any identifier, and is always the same. */
    private static UUID id(int kind, long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L + kind * 0xC2B2AE3D27D4EB4FL;
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return new UUID(
                (mixed & ~0xF000L) | 0x7000L, ((mixed * 31 + number) & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
