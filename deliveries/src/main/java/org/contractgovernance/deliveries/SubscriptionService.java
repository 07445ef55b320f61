package org.contractgovernance.deliveries;

import static org.contractgovernance.contracts.risktool.SubscriptionState.ACTIVE;
import static org.contractgovernance.contracts.risktool.SubscriptionState.DELETED;
import static org.contractgovernance.contracts.risktool.SubscriptionState.PAUSED;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.risktool.DeliveryEntry.DeliveryPage;
import org.contractgovernance.contracts.risktool.DeliveryEntry.Resent;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.AmendSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.DeleteSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.PauseSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.Resend;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.ResumeSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.RotateSecret;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.SendTest;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.Subscribe;
import org.contractgovernance.contracts.risktool.SubscriptionEntry;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionList;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionSecrets;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.TestDelivery;
import org.contractgovernance.contracts.risktool.SubscriptionRule;
import org.contractgovernance.contracts.risktool.SubscriptionSigning;
import org.contractgovernance.contracts.risktool.Subscriptions;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.deliveries.calling.Destinations;
import org.contractgovernance.deliveries.calling.Reply;
import org.contractgovernance.deliveries.signing.Seal;
import org.contractgovernance.deliveries.signing.SigningKey;
import org.contractgovernance.deliveries.signing.SigningKey.Made;
import org.contractgovernance.deliveries.signing.SigningKey.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Makes and changes subscriptions, and records who did. */
final class SubscriptionService implements Subscriptions {

    private static final int MOST = 100;
    private static final Duration OVERLAP = Duration.ofHours(24);
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final SubscriptionRows rows;
    private final DeliveryRows deliveries;
    private final SubscriptionViews views;
    private final TransactionOperations transactions;
    private final RiskFeed feed;
    private final Destinations destinations;
    private final Sender sender;
    private final @Nullable Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    SubscriptionService(
            SubscriptionRows rows,
            DeliveryRows deliveries,
            TransactionOperations transactions,
            RiskFeed feed,
            Destinations destinations,
            Sender sender,
            @Nullable Seal seal,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.views = new SubscriptionViews(rows, deliveries);
        this.transactions = transactions;
        this.feed = feed;
        this.destinations = destinations;
        this.sender = sender;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public SubscriptionList all(Caller caller) {
        return new SubscriptionList(rows.all().stream()
                .filter(each -> each.isKnownTo(caller))
                .map(views::entry)
                .toList());
    }

    @Override
    public SubscriptionEntry one(UUID id, Caller caller) {
        return views.entry(known(id, caller));
    }

    @Override
    public DeliveryPage deliveries(UUID id, @Nullable DeliveryState state, Paging paging, Caller caller) {
        return views.page(known(id, caller), state, paging);
    }

    @Override
    public SubscriptionSecrets subscribe(Subscribe command, Caller caller) {
        Seal present = seal();
        long head = feed.head();
        long after = command.after() == null ? head : command.after();
        if (after > head) {
            throw BrokenRule.of(SubscriptionRule.BEGINNING_NOT_KNOWN).at("/after");
        }
        Subscription made = new Subscription(
                UUID.randomUUID(),
                command.name(),
                destinations.checked(command.address()),
                command.kinds(),
                command.contracts(),
                command.everyContract(),
                command.councilOnly(),
                command.signing(),
                Asked.patience(command.patience()),
                ACTIVE,
                null,
                after,
                after);
        Asked.contracts(made, caller);
        return done(() -> {
            if (rows.countForANewOne() >= MOST) {
                throw BrokenRule.of(SubscriptionRule.TOO_MANY_SUBSCRIPTIONS);
            }
            rows.enter(made);
            enterChange(made, caller, Subscribe.class, null);
            return secrets(made, present, null);
        });
    }

    @Override
    public SubscriptionEntry amend(UUID id, AmendSubscription command, Caller caller) {
        Subscription asked = amended(known(id, caller), command);
        Asked.contracts(asked, caller);
        return changed(id, caller, AmendSubscription.class, null, held -> amended(held, command));
    }

    private Subscription amended(Subscription before, AmendSubscription command) {
        return before.amended(command, destinations.checked(command.address()), Asked.patience(command.patience()));
    }

    @Override
    public SubscriptionEntry pause(UUID id, PauseSubscription command, Caller caller) {
        return changed(
                id, caller, PauseSubscription.class, command.reason(), held -> held.in(PAUSED, command.reason()));
    }

    @Override
    public SubscriptionEntry resume(UUID id, ResumeSubscription command, Caller caller) {
        return changed(id, caller, ResumeSubscription.class, command.reason(), held -> {
            deliveries.beginAnew(id);
            return held.in(ACTIVE, null);
        });
    }

    @Override
    public SubscriptionEntry delete(UUID id, DeleteSubscription command, Caller caller) {
        return changed(id, caller, DeleteSubscription.class, command.reason(), held -> {
            rows.deleteKeys(id);
            return held.in(DELETED, command.reason());
        });
    }

    @Override
    public SubscriptionSecrets rotate(UUID id, RotateSecret command, Caller caller) {
        Seal present = seal();
        Instant now = clock.instant();
        Instant until = command.oldUntil() == null ? now.plus(OVERLAP) : command.oldUntil();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_OVERLAP))) {
            throw BrokenRule.of(SubscriptionRule.OVERLAP_OUT_OF_BOUNDS).at("/oldUntil");
        }
        return done(() -> {
            Subscription held = held(id, caller);
            rows.outdateKeys(id, until);
            enterChange(held, caller, RotateSecret.class, null);
            return secrets(held, present, until);
        });
    }

    @Override
    public TestDelivery test(UUID id, SendTest command, Caller caller) {
        Subscription subscription = undeleted(known(id, caller));
        Instant begun = clock.instant();
        UUID test = UUID.randomUUID();
        Sender.Call call;
        try {
            call = sender.call(
                    subscription,
                    "test_" + test,
                    TestEvent.of(test.toString(), id.toString(), begun, command.message()),
                    rows.keys(id, seal()));
        } catch (GeneralSecurityException e) {
            throw BrokenRule.because(SubscriptionRule.KEY_MISSING, e);
        }
        Reply reply = call.reply();
        return new TestDelivery(
                call.fault() == null,
                reply == null ? null : reply.status(),
                reply == null ? null : reply.text(),
                call.fault(),
                Duration.between(begun, clock.instant()).toMillis());
    }

    @Override
    public Resent resend(UUID id, Resend command, Caller caller) {
        boolean parked = Boolean.TRUE.equals(command.parked());
        if ((command.position() == null ? 0 : 1) + (command.from() == null ? 0 : 1) + (parked ? 1 : 0) != 1) {
            throw BrokenRule.of(SubscriptionRule.RESEND_ONE_WAY);
        }
        return done(() -> {
            Subscription held = held(id, caller);
            enterChange(held, caller, Resend.class, null);
            if (command.position() != null) {
                long queued = deliveries.requeue(id, command.position(), command.position(), false);
                if (queued == 0) {
                    throw BrokenRule.of(SubscriptionRule.NOTHING_AT_POSITION).at("/position");
                }
                return new Resent(queued);
            }
            long from = command.from() == null ? 0 : command.from();
            if (!parked) {
                deliveries.lookFrom(id, from - 1);
            }
            return new Resent(deliveries.requeue(id, from, Long.MAX_VALUE, parked));
        });
    }

    private SubscriptionEntry changed(
            UUID id,
            Caller caller,
            Class<?> command,
            @Nullable String reason,
            Function<Subscription, Subscription> change) {
        return done(() -> {
            Subscription changed = change.apply(held(id, caller));
            rows.change(changed);
            enterChange(changed, caller, command, reason);
            return views.entry(changed);
        });
    }

    private void enterChange(Subscription changed, Caller caller, Class<?> command, @Nullable String reason) {
        rows.enterChange(changed.id(), caller, command.getSimpleName(), reason, json.writeValueAsString(changed));
    }

    private SubscriptionSecrets secrets(Subscription of, Seal present, @Nullable Instant oldUntil) {
        String secret = null;
        String publicKey = null;
        if (of.signing() != SubscriptionSigning.ED25519) {
            Made made = SigningKey.made(Scheme.V1);
            rows.enterKey(of.id(), made, present);
            secret = made.shown();
        }
        if (of.signing() != SubscriptionSigning.SYMMETRIC) {
            Made made = SigningKey.made(Scheme.V1A);
            rows.enterKey(of.id(), made, present);
            publicKey = made.shown();
        }
        return new SubscriptionSecrets(views.entry(of), secret, publicKey, oldUntil);
    }

    private Subscription known(UUID id, Caller caller) {
        return rows.find(id)
                .filter(each -> each.isKnownTo(caller))
                .orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY));
    }

    private Subscription held(UUID id, Caller caller) {
        return undeleted(rows.hold(id)
                .filter(each -> each.isKnownTo(caller))
                .orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY)));
    }

    private static Subscription undeleted(Subscription subscription) {
        if (subscription.state() == DELETED) {
            throw BrokenRule.of(SubscriptionRule.SUBSCRIPTION_DELETED);
        }
        return subscription;
    }

    private Seal seal() {
        if (seal == null) {
            throw BrokenRule.of(SubscriptionRule.KEY_MISSING);
        }
        return seal;
    }

    private <T> T done(Supplier<T> change) {
        return Objects.requireNonNull(transactions.execute(status -> change.get()));
    }
}
