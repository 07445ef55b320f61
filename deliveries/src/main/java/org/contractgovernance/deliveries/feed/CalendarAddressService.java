package org.contractgovernance.deliveries.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Authorisation;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.deadline.DeadlineQuery.Deadlines;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.MakeCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.ReplaceCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressCommand.RevokeCalendarAddress;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry.CalendarAddressList;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressEntry.CalendarAddressSecret;
import org.contractgovernance.contracts.deadline.feed.CalendarAddressRule;
import org.contractgovernance.contracts.deadline.feed.CalendarAddresses;
import org.contractgovernance.contracts.deadline.feed.OpenedCalendar;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.springframework.transaction.support.TransactionOperations;

/** Makes, replaces, revokes and opens addresses, and records who did. */
final class CalendarAddressService implements CalendarAddresses {

    /** So that an address that everybody has forgotten ends by itself. */
    private static final Period LIFE = Period.ofYears(1);

    private static final int MOST_OF_PERSON = 20;
    private static final int MOST_OF_CLIENT = 1_000;

    private final CalendarAddressRows rows;
    private final TransactionOperations transactions;
    private final Queries queries;
    private final Clock clock;

    CalendarAddressService(CalendarAddressRows rows, TransactionOperations transactions, Queries queries, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public CalendarAddressList all(String contract, Caller caller) {
        requireReads(contract, caller);
        return new CalendarAddressList(rows.all(contract).stream()
                .filter(each -> each.isKnownTo(caller))
                .map(this::entry)
                .toList());
    }

    @Override
    public CalendarAddressEntry one(String contract, UUID id, Caller caller) {
        Authorisation.requireContract(contract, caller);
        return rows.find(contract, id)
                .filter(each -> each.isKnownTo(caller))
                .map(this::entry)
                .orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY));
    }

    @Override
    public CalendarAddressSecret make(String contract, MakeCalendarAddress command, Caller caller) {
        requireReads(contract, caller);
        LocalDate today = today();
        KeptAddress made = new KeptAddress(
                UUID.randomUUID(),
                contract,
                command.name(),
                command.kinds() == null ? Set.of() : command.kinds(),
                caller.actor(),
                caller.client(),
                caller.roles(),
                false,
                today,
                today.plus(LIFE),
                null);
        String secret = FeedSecret.fresh();
        return done(() -> {
            rows.oneAtATime();
            if (rows.count(caller.client(), caller.actor()) >= MOST_OF_PERSON
                    || rows.count(caller.client(), null) >= MOST_OF_CLIENT) {
                throw BrokenRule.of(CalendarAddressRule.TOO_MANY_CALENDAR_ADDRESSES);
            }
            rows.enter(made, FeedSecret.hash(secret));
            rows.enterChange(made.id(), caller, MakeCalendarAddress.class, null);
            return shown(made, secret);
        });
    }

    @Override
    public CalendarAddressSecret replace(String contract, UUID id, ReplaceCalendarAddress command, Caller caller) {
        requireReads(contract, caller);
        LocalDate today = today();
        String secret = FeedSecret.fresh();
        return done(() -> {
            KeptAddress before = held(contract, id, caller);
            if (before.revoked()) {
                throw BrokenRule.of(CalendarAddressRule.CALENDAR_ADDRESS_REVOKED);
            }
            if (!before.isOf(caller)) {
                throw BrokenRule.of(CalendarAddressRule.CALENDAR_ADDRESS_OF_ANOTHER);
            }
            KeptAddress now = new KeptAddress(
                    id,
                    contract,
                    before.name(),
                    before.kinds(),
                    before.maker(),
                    before.client(),
                    caller.roles(),
                    false,
                    today,
                    today.plus(LIFE),
                    null);
            rows.replace(now, FeedSecret.hash(secret));
            rows.enterChange(id, caller, ReplaceCalendarAddress.class, command.reason());
            return shown(now, secret);
        });
    }

    @Override
    public CalendarAddressEntry revoke(String contract, UUID id, RevokeCalendarAddress command, Caller caller) {
        Authorisation.requireContract(contract, caller);
        return done(() -> {
            if (held(contract, id, caller).revoked()) {
                throw BrokenRule.of(CalendarAddressRule.CALENDAR_ADDRESS_REVOKED);
            }
            rows.revoke(id);
            rows.enterChange(id, caller, RevokeCalendarAddress.class, command.reason());
            return entry(held(contract, id, caller));
        });
    }

    @Override
    public Optional<OpenedCalendar> open(String secret) {
        LocalDate today = today();
        Optional<KeptAddress> found = rows.opened(FeedSecret.hash(secret), today);
        found.filter(each -> !today.equals(each.lastUsedOn())).ifPresent(each -> rows.used(each.id(), today));
        return found.map(each -> new OpenedCalendar(each.contract(), each.kinds(), each.asMaker()));
    }

    /** Refuses a caller who may not read the deadlines of the contract, in the way in which the calendar itself refuses them. */
    private void requireReads(String contract, Caller caller) {
        queries.ask(
                new Deadlines(contract, Set.of(), Set.of(), null, null, Moment.NOW, new Paging(1, null, null)), caller);
    }

    private KeptAddress held(String contract, UUID id, Caller caller) {
        return rows.hold(contract, id)
                .filter(each -> each.isKnownTo(caller))
                .orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY));
    }

    private CalendarAddressSecret shown(KeptAddress address, String secret) {
        return new CalendarAddressSecret(entry(address), PATH + secret + FILE);
    }

    private CalendarAddressEntry entry(KeptAddress address) {
        return new CalendarAddressEntry(
                address.id(),
                address.name(),
                address.kinds(),
                address.maker(),
                !address.asMaker().seesOnlyWhatIsShared(),
                address.state(today()),
                address.madeOn(),
                address.endsOn(),
                address.lastUsedOn(),
                rows.changes(address.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.COUNCIL_TIME);
    }

    private <T> T done(Supplier<T> change) {
        return Objects.requireNonNull(transactions.execute(status -> change.get()));
    }
}
