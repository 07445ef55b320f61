package org.contractgovernance.command.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What one unit of work appends: its events and its receipt, together or not at all. */
public final class Append {

    private static final String RESOURCE = Append.class.getName();

    private final List<NewEvent> events = new ArrayList<>();
    private @Nullable Receipt receipt;
    private @Nullable Appended appended;

    /** The append of this unit of work's root; written when the root commits, and the root fails when it does. */
    static Append of(UnitOfWork<?> unitOfWork, EventAppender appender) {
        UnitOfWork<?> root = unitOfWork.root();
        return root.getOrComputeResource(RESOURCE, key -> {
            Append append = new Append();
            root.onCommit(committed -> append.appended = appender.append(append));
            return append;
        });
    }

    /** Adds events, in order. */
    public Append with(List<NewEvent> more) {
        events.addAll(more);
        return this;
    }

    /** Adds the receipt. */
    public Append with(@Nullable Receipt proof) {
        receipt = proof;
        return this;
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

    /** Where the events stand, once the unit of work has committed. */
    public Appended appended() {
        Appended done = appended;
        if (done == null) {
            throw new IllegalStateException("the unit of work has not committed");
        }
        return done;
    }
}
