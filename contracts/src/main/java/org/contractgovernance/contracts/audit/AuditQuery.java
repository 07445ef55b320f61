package org.contractgovernance.contracts.audit;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** Questions to the audit trail. */
public sealed interface AuditQuery<A> extends Query<A> {

    /**
     * The audit trail of a contract, the latest first unless sorted otherwise.
     *
     * @param contract reference of the contract
     * @param subject only lines about these kinds of thing; all where none is named
     * @param reference only lines about this entity: {@code I-14}
     * @param actor only acts of this person
     * @param role only acts in these roles; all where none is named
     * @param event only events with these stored names; all where none is named
     * @param correlation only events of this request
     * @param recordedFrom only events recorded on this day or later, by days in Europe/London
     * @param recordedTo only events recorded on this day or earlier
     * @param effectiveFrom only events effective from this day or later
     * @param effectiveTo only events effective from this day or earlier
     * @param text only lines where the sentence or the reason contains this text, whatever its capitals, accents and Unicode form
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record AuditTrail(
            String contract,
            Set<EntityKind> subject,
            @Nullable String reference,
            @Nullable PersonId actor,
            Set<Role> role,
            Set<String> event,
            @Nullable String correlation,
            @Nullable LocalDate recordedFrom,
            @Nullable LocalDate recordedTo,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Unrecorded @Nullable String text,
            Moment moment,
            Paging paging)
            implements AuditQuery<Page<TrailLine>> {}

    /**
     * The recorded events of a contract that the caller may know of, in the one order.
     *
     * @param contract reference of the contract
     * @param reference only events of this entity: {@code I-14}, a KPI's code, the contract's own reference
     * @param after only events after this position; 0: from the beginning
     * @param upTo only events up to this position; all so far where none is given
     * @param limit the largest number of events, from 1 to {@value History#MOST_EVENTS}
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record History(
            String contract,
            @Nullable String reference,
            long after,
            @Nullable Long upTo,
            int limit,
            Moment moment) implements AuditQuery<HistoryPage> {

        /** The largest number of events in one answer. */
        public static final int MOST_EVENTS = 1_000;
    }

    /**
     * The differences in a contract's registers between two moments, row by row and field by field. The registers come in the order of
     * their names in {@link RegisterName}. A row that was written again with the same content is no difference.
     *
     * <p>The audit trail is left out: its lines are only ever added. {@link History}, asked after the earlier moment's position, answers
     * with the events between the two moments.
     *
     * @param contract reference of the contract
     * @param earlier the moment to compare with
     * @param moment the moment that is compared. On the clock of recording it is not before the earlier one; the effective days of the two
     *     may be any days
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Changes(String contract, Moment earlier, Moment moment, Paging paging) implements AuditQuery<ChangesPage> {}

    /**
     * The derivation of a row of a register, field by field.
     *
     * @param contract reference of the contract
     * @param register the register; it keeps one row for each entity, or for each part of an entity
     * @param reference what people call the entity: {@code I-14}, a KPI's code, the contract's own
     * @param part the part of the entity, where the register keeps a row for each part: a claim's number
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record RowDerivation(
            String contract,
            RegisterName register,
            String reference,
            @Nullable String part,
            Moment moment) implements AuditQuery<Single<Derivation>> {}

    /**
     * The causes and the effects of an event.
     *
     * @param contract reference of the contract
     * @param position the event's place in the one order of all events
     * @param depth the largest number of links, from 1 to {@value EventChain#DEEPEST}
     * @param limit the largest number of causes, of effects and of events of the same request, from 1 to {@value EventChain#MOST_EVENTS}
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record EventChain(String contract, long position, int depth, int limit, Moment moment)
            implements AuditQuery<Chain> {

        /** The largest number of links. */
        public static final int DEEPEST = 20;

        /** The largest number of events in each direction. */
        public static final int MOST_EVENTS = 500;
    }

    /**
     * Who asked what about a contract, the latest first.
     *
     * @param contract reference of the contract
     * @param actor only questions of this person
     * @param question only this question, by its name
     * @param from only questions asked on this day or later, by days in Europe/London
     * @param to only questions asked on this day or earlier
     */
    @AllowedTo({COMMISSIONER, AUDITOR, ADMINISTRATOR})
    record AccessLog(
            String contract,
            @Nullable PersonId actor,
            @Nullable String question,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Paging paging)
            implements AuditQuery<AccessPage> {

        /** The access log is not a register and has only one clock. */
        @Override
        public Moment moment() {
            return Moment.NOW;
        }
    }

    /**
     * Who asked what, the latest first: questions about any contract that the caller may know of, and about none.
     *
     * @param actor only questions of this person
     * @param question only this question, by its name
     * @param from only questions asked on this day or later, by days in Europe/London
     * @param to only questions asked on this day or earlier
     */
    @AllowedTo({AUDITOR, ADMINISTRATOR})
    record WholeAccessLog(
            @Nullable PersonId actor,
            @Nullable String question,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Paging paging)
            implements AuditQuery<AccessPage> {

        /** The access log is not a register and has only one clock. */
        @Override
        public Moment moment() {
            return Moment.NOW;
        }
    }
}
