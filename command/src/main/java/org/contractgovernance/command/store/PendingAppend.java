package org.contractgovernance.command.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.contractgovernance.command.entity.UnitOfWorkResource;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/** What one unit of work appends: its events, what they change in the reference data, and its receipt, together or not at all. */
public final class PendingAppend {

    private static final UnitOfWorkResource<PendingAppend> CARRIED = new UnitOfWorkResource<>(PendingAppend.class);

    private final List<NewEvent> events = new ArrayList<>();
    private final Map<String, Long> basedOn = new LinkedHashMap<>();
    private final Map<String, ContractFacts> standings = new LinkedHashMap<>();
    private Function<String, Optional<ReferenceData.KnownContract>> look = any -> Optional.empty();
    private Supplier<@Nullable Receipt> proof = () -> null;
    private @Nullable Receipt receipt;
    private @Nullable AppendPosition appended;

    /** The append of this unit of work's root; written when the root commits, and the root fails when it does. */
    static PendingAppend of(UnitOfWork<?> unitOfWork, EventAppender appender, ReferenceData referenceData) {
        return CARRIED.of(unitOfWork, () -> {
            PendingAppend append = new PendingAppend();
            append.look = referenceData::known;
            unitOfWork.root().onCommit(committed -> {
                try {
                    append.with(append.proof.get());
                    append.appended = appender.append(append);
                } finally {
                    append.standings.keySet().forEach(referenceData::forget);
                }
            });
            return append;
        });
    }

    /** The append of the unit of work in which Axon calls; none where it calls in none, or nothing was to be appended in it so far. */
    static @Nullable PendingAppend present() {
        return CARRIED.present();
    }

    /**
     * The contracts that the decision on an entity looks at, each with the position by which its standing had last changed. A
     * command on the contract itself reads the standing together with the contract, when its turn has come.
     */
    Map<String, Long> basedOn(String entity) {
        if (EntityKind.CONTRACT.isOf(entity)) {
            String contract = EntityId.of(entity).own();
            look.apply(contract).ifPresent(known -> basedOn(contract, known));
        }
        return Map.copyOf(basedOn);
    }

    /** Adds events, in order. */
    public PendingAppend with(List<NewEvent> more) {
        events.addAll(more);
        return this;
    }

    /** Adds the receipt. */
    PendingAppend with(@Nullable Receipt made) {
        receipt = made;
        return this;
    }

    /** Adds the receipt, made when all events are there: the unit of work hands them over only when it commits. */
    public PendingAppend proven(Supplier<@Nullable Receipt> by) {
        proof = by;
        return this;
    }

    /** Says on which standing of a contract it was decided: nothing is recorded where that has changed meanwhile. */
    public PendingAppend basedOn(String contract, ReferenceData.KnownContract known) {
        basedOn.putIfAbsent(contract, known.changedAt());
        return this;
    }

    /** Adds events, in order, and how contracts stand after them. */
    PendingAppend with(List<NewEvent> more, ReferenceData referenceData) {
        for (NewEvent each : more) {
            if (each.event() instanceof ContractEvent event) {
                String contract = each.metadata().contract();
                ContractFacts before = standings.get(contract);
                if (before == null) {
                    ReferenceData.KnownContract known =
                            referenceData.known(contract).orElse(null);
                    if (known != null) {
                        basedOn(contract, known);
                        before = known.standing();
                    }
                }
                standings.put(contract, ContractFacts.after(before, event));
            }
        }
        return with(more);
    }

    public List<NewEvent> events() {
        return events;
    }

    /** How long it is, about. */
    long characters() {
        return events.stream()
                .mapToLong(event ->
                        event.payloadText().length() + event.metadataText().length())
                .sum();
    }

    @Nullable Receipt receipt() {
        return receipt;
    }

    /** The contracts that the decision looked at, each with the position by which its standing had last changed. */
    Map<String, Long> basedOn() {
        return basedOn;
    }

    /** The contracts whose standing changes, each as it stands afterwards. */
    Map<String, ContractFacts> standings() {
        return standings;
    }

    /** Where the events stand, once the unit of work has committed. */
    public AppendPosition appended() {
        AppendPosition done = appended;
        if (done == null) {
            throw new IllegalStateException("the unit of work has not committed");
        }
        return done;
    }
}
