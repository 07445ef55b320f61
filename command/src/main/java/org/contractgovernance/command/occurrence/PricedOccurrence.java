package org.contractgovernance.command.occurrence;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.CorrectOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.DisputeOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.MendOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.RecordOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.UpholdOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.WithdrawOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceFacts;
import org.contractgovernance.contracts.occurrence.OccurrenceRule;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that the performance regime gives a price. One party records it, the other may dispute it, and the council
 * decides. Each change is effective no earlier than the one before.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class PricedOccurrence extends AggregateRoot<OccurrenceEvent> {

    private OccurrenceStatus status = OccurrenceStatus.RECORDED;
    private @Nullable OccurrenceFacts facts;
    private boolean recordedByProvider;
    private @Nullable LastChange changed;

    /** Those who recorded, mended or corrected it, and so do not uphold it. */
    private Set<PersonId> involved = new HashSet<>();

    /** Used by Axon, which then reads the occurrence from its events. */
    PricedOccurrence() {}

    @CommandHandler
    public PricedOccurrence(RecordOccurrence command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        OccurrenceFacts said = new SaidFacts(command.details(), context, referenceData).facts();
        context.requireNotBefore(said.day(), "it happened");
        String reference = EntityKind.OCCURRENCE.reference(
                referenceData.nextNumber(context.contract(), EntityKind.OCCURRENCE, Visibility.SHARED));
        begins(EntityId.create(EntityKind.OCCURRENCE), reference);
        happens(new OccurrenceEvent.OccurrenceRecorded(reference, said));
    }

    @CommandHandler
    public void handle(MendOccurrence command, CommandContext context) {
        requireCounts();
        requireAfterLastChange(context);
        OccurrenceFacts known = facts();
        if (known.mendedAt() != null) {
            throw BrokenRule.of(OccurrenceRule.OCCURRENCE_MENDED, "it was mended at " + known.mendedAt());
        }
        SaidFacts.requireMended(known.beganAt(), command.mendedAt(), "/mendedAt", context);
        OccurrenceFacts mended = known.mended(command.mendedAt());
        Long lasted = mended.lastedMinutes();
        happens(new OccurrenceEvent.OccurrenceMended(command.mendedAt(), lasted == null ? 0 : lasted));
    }

    @CommandHandler
    public void handle(CorrectOccurrence command, CommandContext context, ReferenceData referenceData) {
        requireCounts();
        requireMayChange(context);
        requireAfterLastChange(context);
        OccurrenceFacts known = facts();
        SaidFacts said = new SaidFacts(command.details(), context, referenceData);
        OccurrenceFacts after = said.otherThan(known);
        context.requireNotBefore(after.day(), "it happened");
        if (after.equals(known)) {
            throw BrokenRule.of(OccurrenceRule.OCCURRENCE_UNCHANGED).at("/details");
        }
        happens(new OccurrenceEvent.OccurrenceCorrected(known, after, status));
    }

    @CommandHandler
    public void handle(DisputeOccurrence command, CommandContext context) {
        requireCounts();
        if (context.byProvider() == recordedByProvider) {
            throw BrokenRule.of(OccurrenceRule.OCCURRENCE_OF_OWN_PARTY);
        }
        if (status != OccurrenceStatus.RECORDED) {
            throw BrokenRule.of(OccurrenceRule.OCCURRENCE_NOT_DISPUTABLE, "it is " + status.words());
        }
        requireAfterLastChange(context);
        happens(new OccurrenceEvent.OccurrenceDisputed(status));
    }

    @CommandHandler
    public void handle(UpholdOccurrence command, CommandContext context) {
        requireCounts();
        if (status != OccurrenceStatus.DISPUTED) {
            throw BrokenRule.of(OccurrenceRule.OCCURRENCE_NOT_DISPUTED, "it is " + status.words());
        }
        if (involved.contains(context.actor())) {
            throw BrokenRule.of(OccurrenceRule.OCCURRENCE_UPHELD_BY_ANOTHER);
        }
        requireAfterLastChange(context);
        happens(new OccurrenceEvent.OccurrenceUpheld(status));
    }

    @CommandHandler
    public void handle(WithdrawOccurrence command, CommandContext context) {
        requireCounts();
        requireMayChange(context);
        requireAfterLastChange(context);
        happens(new OccurrenceEvent.OccurrenceWithdrawn(status));
    }

    @Override
    protected void evolve(OccurrenceEvent event, Occasion happened) {
        switch (event) {
            case OccurrenceEvent.OccurrenceRecorded e -> {
                facts = e.facts();
                recordedByProvider = happened.metadata().role() == Role.PROVIDER;
                involves(happened);
                changed(happened, "it was recorded");
            }
            case OccurrenceEvent.OccurrenceMended e -> {
                facts = facts().mended(e.mendedAt());
                involves(happened);
                changed(happened, "it was recorded as mended");
            }
            case OccurrenceEvent.OccurrenceCorrected e -> {
                facts = e.after();
                status = OccurrenceStatus.RECORDED;
                involves(happened);
                changed(happened, "it was corrected");
            }
            case OccurrenceEvent.OccurrenceDisputed e -> {
                status = OccurrenceStatus.DISPUTED;
                changed(happened, "it was disputed");
            }
            case OccurrenceEvent.OccurrenceUpheld e -> {
                status = OccurrenceStatus.UPHELD;
                changed(happened, "it was upheld");
            }
            case OccurrenceEvent.OccurrenceWithdrawn e -> {
                status = OccurrenceStatus.WITHDRAWN;
                changed(happened, "it was withdrawn");
            }
        }
    }

    private void involves(Occasion happened) {
        Set<PersonId> more = new HashSet<>(involved);
        more.add(happened.metadata().actor());
        involved = more;
    }

    private void changed(Occasion happened, String what) {
        changed = new LastChange(happened.effectiveOn(), what);
    }

    private void requireCounts() {
        if (status == OccurrenceStatus.WITHDRAWN) {
            throw BrokenRule.of(OccurrenceRule.OCCURRENCE_WITHDRAWN);
        }
    }

    private void requireMayChange(CommandContext context) {
        boolean own = context.byProvider() == recordedByProvider;
        if (!own && (context.byProvider() || status != OccurrenceStatus.DISPUTED)) {
            throw BrokenRule.of(OccurrenceRule.OCCURRENCE_OF_OTHER_PARTY);
        }
    }

    private void requireAfterLastChange(CommandContext context) {
        context.requireNotInTheFuture();
        if (changed != null) {
            context.requireNotBefore(changed.on(), changed.what());
        }
    }

    private OccurrenceFacts facts() {
        OccurrenceFacts known = facts;
        if (known == null) {
            throw new IllegalStateException("an occurrence is recorded before anything else happens to it");
        }
        return known;
    }
}
