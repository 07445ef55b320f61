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

/** What the audit trail can be asked. */
public sealed interface AuditQuery<A> extends Query<A> {

    /**
     * The audit trail of a contract, the latest first unless sorted otherwise.
     *
     * @param contract reference of the contract
     * @param subject about these kinds of thing only; none named: all
     * @param reference about this entity only: {@code I-14}
     * @param actor by this person only
     * @param role in these roles only; none named: all
     * @param event events of these stored names only; none named: all
     * @param correlation brought about by this request only
     * @param recordedFrom recorded on this day or later, as days begin in Europe/London
     * @param recordedTo recorded on this day or earlier
     * @param effectiveFrom so from this day or later
     * @param effectiveTo so from this day or earlier
     * @param text line or reason contain this, whatever capitals, marks and spelling in Unicode
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
     * Everything that was recorded of a contract, event by event, in the one order, as far as the caller may know of it.
     *
     * @param contract reference of the contract
     * @param reference of this entity only: {@code I-14}, a KPI's code, the contract's own
     * @param after what follows this position; 0 from the beginning
     * @param upTo nothing after this position; everything so far where none is given
     * @param limit how many events at most; from 1 to {@value History#MOST_EVENTS}
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record History(
            String contract,
            @Nullable String reference,
            long after,
            @Nullable Long upTo,
            int limit,
            Moment moment) implements AuditQuery<HistoryPage> {

        /** So many events are answered at a time. */
        public static final int MOST_EVENTS = 1_000;
    }

    /**
     * What differs in a contract's registers between two moments, row by row and field by field. The registers come in the order of
     * their names in {@link RegisterName}. A row that was written anew and says the same is not among what differs.
     *
     * <p>The audit trail is left out: its lines are only ever added, and those that came between the two moments are what
     * {@link History} answers after the earlier one's position.
     *
     * @param contract reference of the contract
     * @param earlier what is compared with
     * @param moment what is compared; it is not before the earlier one as far as recording goes, while their days may be any two
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Changes(String contract, Moment earlier, Moment moment, Paging paging) implements AuditQuery<ChangesPage> {}

    /**
     * Where a row of a register comes from, field by field.
     *
     * @param contract reference of the contract
     * @param register the register; one that keeps a row for each entity
     * @param reference what people call the entity: {@code I-14}, a KPI's code, the contract's own
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record RowDerivation(String contract, RegisterName register, String reference, Moment moment)
            implements AuditQuery<Single<Derivation>> {}

    /**
     * What led to an event, and what it led to.
     *
     * @param contract reference of the contract
     * @param position the event's place in the one order of all events
     * @param depth how many links away at most; from 1 to {@value EventChain#DEEPEST}
     * @param limit how many causes, effects and events of the same request at most; from 1 to {@value EventChain#MOST_EVENTS}
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record EventChain(String contract, long position, int depth, int limit, Moment moment)
            implements AuditQuery<Chain> {

        /** So many links away. */
        public static final int DEEPEST = 20;

        /** So many events in each direction. */
        public static final int MOST_EVENTS = 500;
    }

    /**
     * Who asked what about a contract, the latest first.
     *
     * @param contract reference of the contract
     * @param actor asked by this person only
     * @param question this question only, by its name
     * @param from asked on this day or later, as days begin in Europe/London
     * @param to asked on this day or earlier
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

        /** What was asked is not a matter of the registers, and has one clock only. */
        @Override
        public Moment moment() {
            return Moment.NOW;
        }
    }

    /**
     * Who asked what, about any contract that the caller may know of and about none, the latest first.
     *
     * @param actor asked by this person only
     * @param question this question only, by its name
     * @param from asked on this day or later, as days begin in Europe/London
     * @param to asked on this day or earlier
     */
    @AllowedTo({AUDITOR, ADMINISTRATOR})
    record WholeAccessLog(
            @Nullable PersonId actor,
            @Nullable String question,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Paging paging)
            implements AuditQuery<AccessPage> {

        /** What was asked is not a matter of the registers, and has one clock only. */
        @Override
        public Moment moment() {
            return Moment.NOW;
        }
    }
}
