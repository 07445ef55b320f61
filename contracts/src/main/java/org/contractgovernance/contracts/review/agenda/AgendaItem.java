package org.contractgovernance.contracts.review.agenda;

import java.time.LocalDate;
import java.util.Objects;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.jspecify.annotations.Nullable;

/**
 * A matter to talk about.
 *
 * @param heading the heading that it is under
 * @param kind the kind of entry that it is
 * @param reference what people call the entry: {@code I-14}, a KPI's code, a period's key
 * @param part the part of the entry that it is about: a period, or the number of an action or a deduction
 * @param title what it is about
 * @param standing what is so now; absent where it is settled
 * @param before what was so at the last review; absent where it was not there
 * @param change what has changed since the last review
 * @param dueOn by when something is owed
 * @param overdue whether that day has passed
 * @param address where more is said of it, below the contract's address
 */
public record AgendaItem(
        AgendaHeading heading,
        EntityKind kind,
        String reference,
        @Nullable String part,
        @FreeText String title,
        @Nullable String standing,
        @Nullable String before,
        AgendaChange change,
        @Nullable LocalDate dueOn,
        boolean overdue,
        String address) {

    /** As it is on one day, before it is compared. */
    public static AgendaItem now(
            AgendaHeading heading,
            EntityKind kind,
            String reference,
            @Nullable String part,
            String title,
            String standing,
            @Nullable LocalDate dueOn,
            boolean overdue,
            String address) {
        return new AgendaItem(
                heading, kind, reference, part, title, standing, null, AgendaChange.NEW, dueOn, overdue, address);
    }

    /** The name by which two days' items are compared. */
    String name() {
        return "%s %s %s %s".formatted(heading.code(), kind.code(), reference, part);
    }

    AgendaItem compared(@Nullable AgendaItem last) {
        return last == null
                ? this
                : new AgendaItem(
                        heading,
                        kind,
                        reference,
                        part,
                        title,
                        standing,
                        last.standing,
                        Objects.equals(standing, last.standing) && overdue == last.overdue
                                ? AgendaChange.UNCHANGED
                                : AgendaChange.CHANGED,
                        dueOn,
                        overdue,
                        address);
    }

    AgendaItem settled() {
        return new AgendaItem(
                heading, kind, reference, part, title, null, standing, AgendaChange.SETTLED, null, false, address);
    }
}
