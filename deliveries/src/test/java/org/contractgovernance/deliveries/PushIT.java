package org.contractgovernance.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.risktool.ASubscription;
import org.contractgovernance.contracts.risktool.DeliveryEntry;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.DeleteSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.PauseSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.Resend;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.ResumeSubscription;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.RotateSecret;
import org.contractgovernance.contracts.risktool.SubscriptionCommand.SendTest;
import org.contractgovernance.contracts.risktool.SubscriptionEntry;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionSecrets;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.TestDelivery;
import org.contractgovernance.contracts.risktool.SubscriptionRule;
import org.contractgovernance.contracts.risktool.SubscriptionSigning;
import org.contractgovernance.contracts.risktool.SubscriptionState;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Deliveries on a real PostgreSQL to a real receiver, by one copy of what sends, or two. */
class PushIT extends Sending {

    @Test
    void everyEventArrivesInOrderThroughABadReceiverAndACopyThatIsKilled() throws Exception {
        Copy first = started();
        Copy second = started();
        receiver.answers((event, call) -> switch (call % 20) {
            case 3, 7, 12 -> 500;
            case 5 -> 302;
            case 9 -> 429;
            case 14 -> Receiver.DROP;
            case 17 -> call < 40 ? Receiver.HANG : 503;
            default -> 204;
        });
        SubscriptionSecrets made = subscribed(second);
        for (long position = 1; position <= 180; position++) {
            feed.tell(position, "contract-" + position % 6);
        }
        until(() -> receiver.taken().size() > 60);
        first.kill();

        until(() -> deliveries(second, id(made), DeliveryState.QUEUED).isEmpty()
                && receiver.taken().size() >= 180);

        assertThat(receiver.paths()).containsOnly("/hook");
        assertThat(receiver.taken()).allMatch(each -> each.isSignedWith(made.secret()));
        assertThat(receiver.taken().stream()
                        .map(Receiver.Got::position)
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 180).boxed().toList());
        Map<String, Long> last = new HashMap<>();
        for (Receiver.Got each : receiver.taken()) {
            long before = last.getOrDefault(each.contract(), 0L);
            // what was taken and not recorded may come once more, and never one before it
            assertThat(each.sequence()).isBetween(Math.max(1, before), before + 1);
            last.put(each.contract(), each.sequence());
        }
        assertThat(last.values()).containsOnly(30L);
        assertThat(second.push().service().one(id(made), ADMINISTRATOR).parked())
                .isZero();
    }

    @Test
    void whatAClockThatWasAheadPutOffIsSentWhenItIsRightAgain() throws Exception {
        Copy first = started();
        receiver.answers((event, call) -> 500);
        SubscriptionSecrets made = subscribed(first);
        feed.tell(1, "one");
        until(() -> database()
                        .sql("SELECT max(attempts) FROM risk_tool.delivery WHERE subscription = ?")
                        .param(id(made))
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                > 0);
        first.stop();
        database()
                .sql("UPDATE risk_tool.delivery SET next_attempt_at = now() + interval '10 years',"
                        + " first_attempt_at = now() + interval '10 years' WHERE subscription = ?")
                .param(id(made))
                .update();
        database()
                .sql("UPDATE risk_tool.lane SET due_at = now() + interval '10 years', lease = gen_random_uuid(),"
                        + " leased_until = now() + interval '10 years' WHERE subscription = ?")
                .param(id(made))
                .update();
        database()
                .sql("UPDATE risk_tool.subscription SET not_before = now() + interval '10 years',"
                        + " look_next = now() + interval '10 years' WHERE subscription = ?")
                .param(id(made))
                .update();

        receiver.answers((event, call) -> 204);
        Copy second = started();

        until(() -> deliveries(second, id(made), DeliveryState.DELIVERED).size() == 1);
    }

    @Test
    void whatIsNotTakenIsParkedAndTheLaterOnesFlow() throws Exception {
        Copy copy = started();
        receiver.answers((event, call) -> event.path("position").asString().equals("2") ? 500 : 204);
        SubscriptionSecrets made = subscribed(copy);
        waitPatiently(id(made), "PT1S");
        LongStream.rangeClosed(1, 4).forEach(each -> feed.tell(each, "one"));
        feed.tell(5, "other");

        until(() -> receiver.taken().size() == 4);

        assertThat(receiver.taken().stream()
                        .filter(each -> each.contract().equals("one"))
                        .map(Receiver.Got::sequence))
                .containsExactly(1L, 3L, 4L);
        DeliveryEntry parked = deliveries(copy, id(made), DeliveryState.PARKED).getFirst();
        assertThat(parked.position()).isEqualTo(2);
        assertThat(parked.reason()).isEqualTo("The receiver answered 500");
        assertThat(parked.attempts()).isGreaterThan(2);

        receiver.answers((event, call) -> 204);
        assertThat(copy.push()
                        .service()
                        .resend(id(made), new Resend(null, null, true), ADMINISTRATOR)
                        .queued())
                .isEqualTo(1);
        until(() -> receiver.taken().size() == 5);
        assertThat(receiver.taken().getLast().sequence()).isEqualTo(2);
        copy.push().service().resend(id(made), new Resend(3L, null, null), ADMINISTRATOR);
        until(() -> receiver.taken().size() == 6);
        // what is still being recorded as taken is taken, and not queued again
        until(() -> deliveries(copy, id(made), DeliveryState.DELIVERED).size() == 5);
        copy.push().service().resend(id(made), new Resend(null, 1L, null), ADMINISTRATOR);
        until(() -> receiver.taken().size() == 11);
        assertThatThrownBy(() -> copy.push().service().resend(id(made), new Resend(99L, null, null), ADMINISTRATOR))
                .hasMessage(SubscriptionRule.NOTHING_AT_POSITION.sentence());
    }

    @Test
    void whoeverResumesAndWhoeverRecordsDoNotWaitForEachOther() throws Exception {
        Copy copy = started();
        receiver.answers((event, call) -> 410);
        SubscriptionSecrets made = subscribed(copy);
        feed.tell(1, "one");
        until(() -> copy.push().service().one(id(made), ADMINISTRATOR).state() == SubscriptionState.PAUSED);
        until(() -> database()
                .sql("SELECT lease IS NULL FROM risk_tool.lane WHERE subscription = :id")
                .param("id", id(made))
                .query(Boolean.class)
                .single());
        receiver.answers((event, call) -> 204);

        CompletableFuture<?> resumed;
        try (Connection recording = copy.pool().getConnection();
                Statement statement = recording.createStatement()) {
            recording.setAutoCommit(false);
            String of = " WHERE subscription = '" + id(made) + "'";
            statement.execute("UPDATE risk_tool.lane SET leased_until = NULL" + of);
            resumed = CompletableFuture.runAsync(
                    () -> copy.push().service().resume(id(made), new ResumeSubscription("Moved"), ADMINISTRATOR));
            until(() -> database()
                    .sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                    .query(Boolean.class)
                    .single());
            statement.execute("UPDATE risk_tool.delivery SET reason = NULL" + of);
            recording.commit();
        }

        resumed.get(10, TimeUnit.SECONDS);
        until(() -> receiver.taken().size() == 1);
    }

    /**
     * A lane that is let go is written twice by one transaction, and the second time the database looks its subscription up: each would wait
     * for the other if that were held as if it could be deleted.
     */
    @Test
    void whoeverHoldsASubscriptionKeepsNoLaneFromBeingLetGo() throws Exception {
        Copy copy = started();
        SubscriptionSecrets made = subscribed(copy);
        feed.tell(1, "one");
        until(() -> receiver.taken().size() == 1);
        copy.push().service().pause(id(made), new PauseSubscription("Nobody sends meanwhile"), ADMINISTRATOR);
        until(() -> database()
                .sql("SELECT lease IS NULL FROM risk_tool.lane WHERE subscription = :id")
                .param("id", id(made))
                .query(Boolean.class)
                .single());
        database()
                .sql("UPDATE risk_tool.lane SET due_at = now() WHERE subscription = :id")
                .param("id", id(made))
                .update();
        JdbcClient client = JdbcClient.create(copy.pool());
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(copy.pool()));
        LaneRows lanes = new LaneRows(client, transactions, Duration.ofMinutes(1), Duration.ofHours(1));
        Lane lane = new Lane(id(made), "one", UUID.randomUUID());
        assertThat(lanes.claim(lane)).isTrue();

        transactions.executeWithoutResult(status -> {
            assertThat(new SubscriptionRows(client).hold(id(made))).isPresent();
            assertThat(CompletableFuture.runAsync(() -> lanes.release(lane, null)))
                    .succeedsWithin(Duration.ofSeconds(10));
        });
    }

    @Test
    void aReceiverThatHasGonePausesItsSubscription() throws Exception {
        Copy copy = started();
        receiver.answers((event, call) -> 410);
        SubscriptionSecrets made = subscribed(copy);
        feed.tell(1, "one");

        until(() -> copy.push().service().one(id(made), ADMINISTRATOR).state() == SubscriptionState.PAUSED);

        SubscriptionEntry paused = copy.push().service().one(id(made), ADMINISTRATOR);
        assertThat(paused.reason()).isEqualTo("The receiver answered that it is gone (410)");
        assertThat(paused.changes().getFirst().actor()).isNull();
        feed.tell(2, "one");
        receiver.answers((event, call) -> 204);
        copy.push().service().resume(id(made), new ResumeSubscription("Moved"), ADMINISTRATOR);
        until(() -> receiver.taken().size() == 2);
        assertThat(receiver.taken()).extracting(Receiver.Got::position).containsExactly(1L, 2L);

        copy.push().service().pause(id(made), new PauseSubscription("Moves"), ADMINISTRATOR);
        feed.tell(3, "one");
        Thread.sleep(300);
        assertThat(receiver.taken()).hasSize(2);
        copy.push().service().delete(id(made), new DeleteSubscription("No longer used"), ADMINISTRATOR);
        assertThatThrownBy(() -> copy.push().service().resume(id(made), new ResumeSubscription("Moved"), ADMINISTRATOR))
                .hasMessage(SubscriptionRule.SUBSCRIPTION_DELETED.sentence());
        assertThat(copy.push().service().one(id(made), ADMINISTRATOR).changes())
                .extracting(SubscriptionEntry.SubscriptionChange::change)
                .containsExactly(
                        "DeleteSubscription",
                        "PauseSubscription",
                        "ResumeSubscription",
                        "PauseSubscription",
                        "Subscribe");
    }

    @Test
    void bothSecretsVerifyUntilTheOldOneEnds() throws Exception {
        Copy copy = started();
        SubscriptionSecrets made = copy.push().service().subscribe(wish(SubscriptionSigning.BOTH), ADMINISTRATOR);
        assertThat(made.publicKey()).isEqualTo(made.subscription().publicKeys().getFirst());
        SubscriptionSecrets rotated = copy.push().service().rotate(id(made), new RotateSecret(null), ADMINISTRATOR);
        feed.tell(1, "one");
        until(() -> receiver.taken().size() == 1);
        assertThat(receiver.taken().getFirst().isSignedWith(made.secret())).isTrue();
        assertThat(receiver.taken().getFirst().isSignedWith(rotated.secret())).isTrue();
        assertThat(receiver.taken()
                        .getFirst()
                        .headers()
                        .get("Webhook-signature")
                        .getFirst())
                .containsPattern("^v1a,\\S+ v1,\\S+ v1a,\\S+ v1,\\S+$");

        SubscriptionSecrets again = copy.push()
                .service()
                .rotate(id(made), new RotateSecret(Clock.systemUTC().instant().plusMillis(50)), ADMINISTRATOR);
        Thread.sleep(60);
        feed.tell(2, "one");
        until(() -> receiver.taken().size() == 2);
        assertThat(receiver.taken().getLast().isSignedWith(made.secret())).isFalse();
        assertThat(receiver.taken().getLast().isSignedWith(rotated.secret())).isFalse();
        assertThat(receiver.taken().getLast().isSignedWith(again.secret())).isTrue();
        assertThat(JsonMapper.shared().writeValueAsString(copy.push().service().all(ADMINISTRATOR)))
                .doesNotContain("whsec_", again.secret());
    }

    @Test
    void aTestDeliveryTellsWhatCameBack() {
        Copy copy = copy(seal);
        SubscriptionSecrets made = subscribed(copy);

        assertThat(copy.push()
                        .service()
                        .test(id(made), new SendTest("A test"), ADMINISTRATOR)
                        .delivered())
                .isTrue();
        assertThat(receiver.taken().getFirst().isSignedWith(made.secret())).isTrue();
        receiver.answers((event, call) -> 302);
        TestDelivery redirected = copy.push().service().test(id(made), new SendTest("A test"), ADMINISTRATOR);
        assertThat(redirected.delivered()).isFalse();
        assertThat(redirected.status()).isEqualTo(302);
        receiver.answers((event, call) -> Receiver.HANG);
        assertThat(copy.push()
                        .service()
                        .test(id(made), new SendTest("A test"), ADMINISTRATOR)
                        .fault())
                .startsWith("The receiver did not answer");
    }

    @Test
    void whatTheRegisterShowsLaterIsSentLater() throws Exception {
        Copy copy = started();
        SubscriptionSecrets made = subscribed(copy);
        feed.tell(1, "one");
        feed.tell(4, "one");
        feed.tell(5, "one", Visibility.COUNCIL_ONLY);
        until(() -> receiver.taken().size() == 2);
        feed.tell(3, "one");
        database().sql("UPDATE risk_tool.subscription SET look_next = now()").update();

        until(() -> receiver.taken().size() == 3);

        assertThat(receiver.taken()).extracting(Receiver.Got::position).containsExactly(1L, 4L, 3L);
        assertThat(receiver.taken()).extracting(Receiver.Got::sequence).containsExactly(1L, 2L, 3L);
        assertThat(copy.push().service().one(id(made), ADMINISTRATOR).cursor()).isEqualTo(5);
        // what was not asked for before is not sent afterwards
        copy.push()
                .service()
                .amend(
                        id(made),
                        ASubscription.amend(receiver.address())
                                .councilOnly(true)
                                .build(),
                        ADMINISTRATOR);
        feed.tell(6, "one", Visibility.COUNCIL_ONLY);
        until(() -> receiver.taken().size() == 4);
        assertThat(receiver.taken().getLast().position()).isEqualTo(6);
    }

    @Test
    void whoeverMayNotKnowOfAContractKnowsNothingOfItsSubscription() {
        Copy copy = copy(seal);
        SubscriptionSecrets made = subscribed(copy);
        Caller limited = new Caller(PersonId.create(), "other", Set.of(Role.ADMINISTRATOR), Set.of("one"), false);

        assertThat(copy.push().service().all(limited).subscriptions()).isEmpty();
        refuses(() -> copy.push().service().one(id(made), limited), GeneralRule.UNKNOWN_ENTITY);
        refuses(
                () -> copy.push().service().pause(id(made), new PauseSubscription("r"), limited),
                GeneralRule.UNKNOWN_ENTITY);
        refuses(
                () -> copy.push().service().subscribe(wish(SubscriptionSigning.BOTH), limited),
                GeneralRule.UNKNOWN_CONTRACT);
        refuses(
                () -> copy(null).push().service().subscribe(wish(SubscriptionSigning.BOTH), ADMINISTRATOR),
                SubscriptionRule.KEY_MISSING);
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable asked, Object rule) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
