package org.contractgovernance.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractCommand.NameRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.RetainService;
import org.contractgovernance.contracts.contract.ContractCommand.StartContract;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;
import org.contractgovernance.contracts.rule.Existing;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = CommandSide.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class CommandDispatcherIT {

    private static final LocalDate DAY = LocalDate.of(2015, 10, 1);

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.create().registerWith(registry);
    }

    @Autowired
    private Commands commands;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    private final Caller commissioner =
            new Caller(PersonId.create(), "council", Set.of(Role.COMMISSIONER), Set.of(), true);

    private String contract = "";

    @BeforeEach
    void aContractIsOnRecord() {
        contract = "contract-" + UUID.randomUUID();
        send(new RegisterContract(contract, Signed.DETAILS, DAY, "the report to the panel"));
    }

    @Test
    void theAnswerSaysWhatHappenedAndWhereItStands() {
        Accepted accepted = send(retain("SEND"));

        assertThat(accepted.entity()).isEqualTo("contract:" + contract);
        assertThat(accepted.reference()).isEqualTo(contract);
        assertThat(accepted.version()).isEqualTo(1);
        assertThat(accepted.repeated()).isFalse();
        assertThat(accepted.events())
                .containsExactly(new Accepted.Happened(accepted.position(), "ServiceRetained", contract));
        assertThat(database.sql("SELECT recorded_at FROM event_store.event WHERE position = :position")
                        .param("position", accepted.position())
                        .query((row, number) ->
                                row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                        .single())
                .isEqualTo(accepted.recordedAt());
    }

    @Test
    void theEventKeepsWhoInWhatRoleAndSinceWhen() {
        Accepted accepted = send(new RetainService(contract, "SEND", "Special needs", DAY, "the report"));

        String metadata = database.sql("SELECT metadata FROM event_store.event WHERE position = :position")
                .param("position", accepted.position())
                .query(String.class)
                .single();
        assertThat(metadata)
                .contains("\"actor\":\"" + commissioner.actor() + "\"")
                .contains("\"role\":\"commissioner\"")
                .contains("\"client\":\"council\"")
                .contains("\"effectiveOn\":\"2015-10-01\"")
                .contains("\"visibility\":\"shared\"")
                .contains("\"source\":\"the report\"")
                .contains("\"correlation\":")
                .doesNotContain("today")
                .doesNotContain("ifMatch")
                .doesNotContain("target");
    }

    /** What comes out of a file was decoded by nobody who looked. */
    @Test
    void aTextThatHidesSomethingIsRefusedWhereverItComesFrom() {
        long before = events();
        for (String name : List.of("late\u202E", "\u009B2J", "\u00A0\u200B", "two\nlines")) {
            assertThatThrownBy(() -> send(new RetainService(contract, "SEND", name, DAY, "the report")))
                    .isInstanceOfSatisfying(BrokenRule.class, e -> {
                        assertThat(e.rule()).isEqualTo(GeneralRule.ILLEGIBLE_TEXT);
                        assertThat(e.pointer()).isEqualTo("/name");
                    });
        }
        assertThatThrownBy(() -> send(new RetainService(contract, "SEND", "Special needs", DAY, "the\u2066report")))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.pointer()).isEqualTo("/source"));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void severalCommandsAreDoneTogether() {
        Accepted accepted = send(List.of(retain("A"), retain("B"), retain("C")), Conditions.NONE);

        assertThat(accepted.events()).hasSize(3);
        assertThat(accepted.version()).isEqualTo(3);
        assertThat(accepted.position()).isEqualTo(accepted.events().getFirst().position() + 2);
    }

    @Test
    void orNotAtAll() {
        long before = events();
        PersonId nobody = PersonId.create();

        assertThatThrownBy(() -> send(
                        List.of(
                                retain("A"),
                                new NameRoleHolder(contract, "Lead Commissioner", nobody, null, null),
                                new RetainService(
                                        contract,
                                        "B",
                                        "B",
                                        LocalDate.now(ZoneOffset.UTC).plusDays(3),
                                        null)),
                        Conditions.NONE))
                .isInstanceOfSatisfying(
                        BrokenRules.class,
                        broken -> assertThat(broken.all())
                                .extracting(BrokenRule::rule, BrokenRule::pointer)
                                .containsExactly(
                                        tuple(GeneralRule.UNKNOWN_PERSON, "/1/holder"),
                                        tuple(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/2/effectiveOn")));
        assertThatThrownBy(() -> send(List.of(retain("A"), retain("B"), retain("A")), Conditions.NONE))
                .isInstanceOfSatisfying(
                        BrokenRules.class,
                        broken -> assertThat(broken.all())
                                .extracting(BrokenRule::rule)
                                .containsExactly(ContractRule.SERVICE_CODE_TAKEN));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aPersonWhoWasEnteredMayBeNamed() {
        PersonId holder = people.enter("A. Person");
        assertThat(send(new NameRoleHolder(contract, "Lead Commissioner", holder, null, null))
                        .events())
                .hasSize(1);
        assertThat(database.sql("SELECT count(*) FROM event_store.event WHERE payload::text LIKE '%A. Person%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aContractIsRegisteredOnceEvenByManyAtOnce() throws Exception {
        String reference = "raced-" + UUID.randomUUID();
        List<Object> outcomes = atOnce(20, () -> send(new RegisterContract(reference, Signed.DETAILS, DAY, null)));

        assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(BrokenRule.class::isInstance)
                .hasSize(19)
                .allSatisfy(each -> {
                    assertThat(((BrokenRule) each).rule()).isEqualTo(ContractRule.CONTRACT_ALREADY_REGISTERED);
                    assertThat(((BrokenRule) each).existing())
                            .isEqualTo(new Existing(EntityKind.CONTRACT, reference, null));
                });
    }

    @Test
    void whoeverMayNotAskLearnsNothing() {
        Caller elsewhere = new Caller(PersonId.create(), "c", Set.of(Role.COMMISSIONER), Set.of("other"), false);
        refuses(GeneralRule.UNKNOWN_CONTRACT, () -> commands.send(retain("A"), elsewhere, Conditions.NONE));
        refuses(
                GeneralRule.UNKNOWN_CONTRACT,
                () -> commands.send(new RetainService("no-such", "A", "A", null, null), commissioner, Conditions.NONE));
    }

    @Test
    void aStaleVersionIsRefused() {
        send(List.of(retain("A")), new Conditions(0L, null));
        refuses(GeneralRule.STALE_VERSION, () -> send(List.of(retain("B")), new Conditions(0L, null)));
        send(List.of(retain("B")), new Conditions(1L, null));
    }

    @Test
    void theSameRequestFiftyTimesAtOnceIsDoneOnce() throws Exception {
        long before = events();
        Conditions once = key("k-1", "a");

        List<Object> outcomes = atOnce(50, () -> send(List.of(retain("ONCE")), once));

        assertThat(events()).isEqualTo(before + 1);
        assertThat(outcomes).allSatisfy(each -> {
            if (each instanceof BrokenRule rule) {
                assertThat(rule.rule()).isEqualTo(GeneralRule.IDEMPOTENCY_KEY_IN_FLIGHT);
            } else {
                assertThat(each).isInstanceOf(Accepted.class);
            }
        });
        assertThat(outcomes)
                .filteredOn(each -> each instanceof Accepted accepted && !accepted.repeated())
                .hasSize(1);
        Accepted again = send(List.of(retain("ONCE")), once);
        assertThat(again.repeated()).isTrue();
        assertThat(again.events()).hasSize(1);
        refuses(GeneralRule.IDEMPOTENCY_KEY_REUSED, () -> send(List.of(retain("OTHER")), key("k-1", "b")));
    }

    @Test
    void aRefusedRequestMayBeRepeatedWithItsKey() {
        send(retain("TAKEN"));
        Conditions once = key("k-2", "a");
        refuses(ContractRule.SERVICE_CODE_TAKEN, () -> send(List.of(retain("TAKEN")), once));
        refuses(ContractRule.SERVICE_CODE_TAKEN, () -> send(List.of(retain("TAKEN")), once));
    }

    @Test
    void manyRequestsOnOneContractAllGetTheirTurn() throws Exception {
        List<Object> outcomes =
                atOnce(40, () -> send(retain("S" + UUID.randomUUID().toString().substring(0, 8))));
        assertThat(outcomes).allSatisfy(each -> assertThat(each).isInstanceOf(Accepted.class));
    }

    @Test
    void theDirectoryFollowsTheEvents() {
        send(AContract.commissionService()
                .contract(contract)
                .code("ADMISSIONS")
                .transferredOn(DAY)
                .effectiveOn(DAY)
                .build());
        send(new StartContract(contract, DAY, null));
        String standing = database.sql("SELECT standing FROM event_store.contract_standing WHERE contract = :c")
                .param("c", contract)
                .query(String.class)
                .single();
        assertThat(standing).contains("\"startedOn\":\"2015-10-01\"").contains("ADMISSIONS");
    }

    private Conditions key(String key, String body) {
        return new Conditions(null, new Conditions.Idempotency("POST /contracts/" + contract + "/services", key, body));
    }

    private Command retain(String code) {
        return new RetainService(contract, code, "A service", null, null);
    }

    private Accepted send(Command command) {
        return commands.send(command, commissioner, Conditions.NONE);
    }

    private Accepted send(List<Command> all, Conditions conditions) {
        return commands.send(all, commissioner, conditions);
    }

    private long events() {
        return database.sql("SELECT count(*) FROM event_store.event")
                .query(Long.class)
                .single();
    }

    private static void refuses(Rule rule, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    private static List<Object> atOnce(int times, Callable<Object> request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> asked = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                asked.add(threads.submit(() -> {
                    start.await();
                    try {
                        return request.call();
                    } catch (RuntimeException e) {
                        return e;
                    }
                }));
            }
            start.countDown();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> each : asked) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }
}
