package org.contractgovernance.command.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.OperatorCommand;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.AmendContract;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.event.BoundedNumbers;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.contractgovernance.contracts.record.Redactions;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.database.Login;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Text is taken out of an event by the database's owner alone, and nothing else ever. */
@Timeout(120)
class EventRedactionIT {

    private static final LocalDate DAY = LocalDate.of(2015, 10, 1);
    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final PersonId OFFICER = PersonId.create();

    /** In the title and in the description, so that only its place tells them apart. */
    private static final String TEXT = """
            Zebedee "of" \\Upton\\ – é 😀 [1.0, 2]""";

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JdbcClient OWNER = DATABASE.as(DATABASE.owner());
    private static final ConfigurableApplicationContext APPLICATION = new SpringApplicationBuilder(CommandSide.class)
            .web(WebApplicationType.NONE)
            .properties(DATABASE.properties().toArray(String[]::new))
            .run();

    private final Commands commands = APPLICATION.getBean(Commands.class);
    private final Caller caller = new Caller(OFFICER, "council", Set.of(Role.COMMISSIONER), Set.of(), true);

    private String contract = "";
    private String issue = "";
    private long position;

    private record Stored(String payload, String metadata) {

        Redactions.Hashes hashes() {
            return new Redactions.Hashes(Leaf.ofText(payload), Leaf.ofText(metadata));
        }
    }

    private record Said(int status, String out, String problems) {}

    @BeforeAll
    static void anOfficerIsKnown() {
        OWNER.sql("INSERT INTO people.person (person_id, name) VALUES (?, 'An officer')")
                .param(OFFICER.value())
                .update();
    }

    @AfterAll
    static void stop() {
        APPLICATION.close();
    }

    @BeforeEach
    void anIssueIsOnRecord() {
        contract = "redacted-" + PersonId.create().value().substring(20, 30);
        send(new RegisterContract(contract, Signed.DETAILS, DAY, null));
        Accepted raised = send(AnIssue.raise()
                .contract(contract)
                .title(TEXT)
                .description(TEXT)
                .visibility(Visibility.COUNCIL_ONLY)
                .source("the minutes")
                .build());
        issue = raised.reference();
        position = raised.position();
    }

    private Accepted send(Command command) {
        return commands.send(command, caller, Conditions.NONE);
    }

    private static Said run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        DATABASE.properties().forEach(each -> all.add("--" + each));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status = new RedactCommand()
                .run(
                        all,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(problems, true, StandardCharsets.UTF_8));
        return new Said(status, out.toString(StandardCharsets.UTF_8), problems.toString(StandardCharsets.UTF_8));
    }

    private Said redact(String... more) {
        List<String> all =
                new ArrayList<>(List.of("--position=" + position, "--by=" + OFFICER, "--reason=A resident was named"));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private static Stored stored(long position) {
        return OWNER.sql("SELECT payload, metadata FROM event_store.event WHERE position = ?")
                .param(position)
                .query((row, number) -> new Stored(row.getString(1), row.getString(2)))
                .single();
    }

    private static long head() {
        return OWNER.sql("SELECT max(position) FROM event_store.event")
                .query(Long.class)
                .single();
    }

    @Test
    void theTextGoesAndEverythingElseStaysToTheByte() {
        Stored before = stored(position);

        Said said = redact("--field=/description");

        assertThat(said.status()).as(said.problems()).isEqualTo(OperatorCommand.DONE);
        assertThat(said.out())
                .contains("/payload/description", "EventRedacted at position " + head())
                .contains("position %d, IssueRaised: /payload/title".formatted(position))
                .contains("vacuumed")
                .doesNotContain("Zebedee");
        String field = """
                "description":""";
        int last = before.payload().indexOf(field) + field.length();
        int until = before.payload().indexOf("""
                ,"severity":""");
        Stored after = stored(position);
        assertThat(after.payload())
                .isEqualTo(before.payload().substring(0, last) + "\"[redacted]\""
                        + before.payload().substring(until));
        assertThat(after.metadata()).isEqualTo(before.metadata());

        Stored told = stored(head());
        EventRedacted event = (EventRedacted) CODEC.read("EventRedacted", 1, told.payload());
        assertThat(event.fields()).containsExactly("/payload/description");
        assertThat(event.payloadBefore()).isEqualTo(before.hashes().payload().base64());
        assertThat(event.payloadAfter()).isEqualTo(after.hashes().payload().base64());
        assertThat(event.metadataBefore()).isNull();
        Metadata metadata = CODEC.readMetadata(told.metadata());
        assertThat(metadata.visibility()).isEqualTo(Visibility.COUNCIL_ONLY);
        assertThat(metadata.actor()).isEqualTo(OFFICER);
        assertThat(metadata.causation()).isEqualTo(event.eventId());
        assertThat(metadata.reason()).isEqualTo("A resident was named");
    }

    @Test
    void redactionsOfOneEventChainBackToWhatItsLeafCovers() {
        Stored recorded = stored(position);
        List<EventRedacted> told = new ArrayList<>();
        Redactions redactions = new Redactions();
        for (String[] fields :
                new String[][] {{"--field=/payload/title"}, {"--field=/description", "--field=/metadata/source"}}) {
            assertThat(redact(fields).status()).isZero();
            told.add((EventRedacted)
                    CODEC.read("EventRedacted", 1, stored(head()).payload()));
            redactions.add(head(), told.getLast());
        }

        assertThat(told.getLast().metadataBefore())
                .isEqualTo(recorded.hashes().metadata().base64());
        assertThat(redactions.asRecorded(
                        position, told.getLast().eventId(), stored(position).hashes()))
                .isEqualTo(recorded.hashes());
        Said again = redact("--field=/title");
        assertThat(again.status()).isEqualTo(OperatorCommand.FAILED);
        assertThat(again.problems()).contains("/payload/title is redacted already", "Nothing was changed");
    }

    @Test
    void aDryRunShowsTheTextAndChangesNothing() {
        long before = head();
        Said said = redact("--field=/title", "--dry-run");
        assertThat(said.status()).isZero();
        assertThat(said.out())
                .contains(
                        "/payload/title: " + TEXT,
                        "position %d, IssueRaised".formatted(position),
                        "Nothing was changed");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void whatIsSaidAboutIsNotSaidAgainHoweverItIsWritten() {
        Accepted said = progress("Ms Núñez of Cedar Drive was late");
        progress("MS NUN\u0303EZ\u00A0OF CEDAR DRIVE\u200B WAS LATE");
        for (String reason : List.of(
                "it said: ms nunez of Cedar-Drive was late",
                "\u201CMs Nu\u0301n\u0303ez of Cedar Drive was late\u201D")) {
            Said refused = run(
                    "--position=" + said.position(),
                    "--by=" + OFFICER,
                    "--reason=" + reason,
                    "--field=/note",
                    "--dry-run");
            assertThat(refused.problems()).contains("the reason repeats the text at /payload/note");
        }
        Said found = run(
                "--position=" + said.position(), "--by=" + OFFICER, "--reason=A name", "--field=/note", "--dry-run");
        assertThat(found.out())
                .contains("position %d, IssueProgressRecorded: /payload/note".formatted(said.position() + 1));
    }

    /** Events of before may hold anything. */
    @Test
    void whatStandsInAnEventCommandsNoTerminalAndWritesNoLine() {
        long told = progress("a note").position();
        long before = head() + 1;
        OWNER.sql("""
                        INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision,
                               payload, metadata)
                        SELECT :position, recorded_at, gen_random_uuid(), aggregate_type, aggregate_id, sequence + 1, name, revision,
                               replace(payload::text, 'a note', :note)::json, metadata
                          FROM event_store.event WHERE position = :told
                        """)
                .param("position", before)
                .param("note", "late\u009B2J\u202E\\nNothing was changed.")
                .param("told", told)
                .update();

        Said shown = run("--position=" + before, "--by=" + OFFICER, "--reason=so", "--field=/note", "--dry-run");
        assertThat(shown.status()).as(shown.problems()).isZero();
        assertThat(shown.out()).contains("  /payload/note: late<U+009B>2J<U+202E> / Nothing was changed.");
        assertThat(shown.out().lines().filter("Nothing was changed."::equals)).hasSize(1);
        assertThat(run("--position=" + before, "--by=" + OFFICER, "--reason=\u00A0\u200B", "--field=/title")
                        .problems())
                .contains("--reason: A text that can be seen");
        assertThat(run("--position=" + before, "--by=" + OFFICER, "--reason=late\u202E", "--field=/title")
                        .problems())
                .contains("--reason: Text without hidden characters: there is U+202E at character 5");
        assertThat(run("--position=1", "--by=" + OFFICER, "--reason=so", "--field=late\u009B")
                        .problems())
                .contains("late<U+009B>");
    }

    private Accepted progress(String note) {
        return send(AnIssue.recordProgress()
                .contract(contract)
                .issue(issue)
                .note(note)
                .build());
    }

    @Test
    void onlyFreeTextCanBeRedacted() {
        for (String field : List.of(
                "/reference",
                "/severity",
                "/nothing",
                "/metadata/actor",
                "/metadata/idempotencyKey",
                "/metadata/reason")) {
            Said said = redact("--field=" + field);
            assertThat(said.status()).as(field).isEqualTo(OperatorCommand.FAILED);
            assertThat(said.problems()).contains(field).contains("Nothing was changed");
        }
        assertThat(run("--position=1", "--by=" + PersonId.create(), "--reason=so", "--field=/title")
                        .problems())
                .contains("no person with the identifier");
        assertThat(redact("--field=/title", "--position=1").problems()).contains("--position is given twice");
        assertThat(run("--position=1", "--by=Zebedee", "--reason=so", "--field=/title")
                        .status())
                .isEqualTo(OperatorCommand.USAGE);
    }

    /** As a release before recorded it. */
    private long amendedTo(String pounds) {
        return OWNER.sql("""
                        INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name,
                                                       revision, payload, metadata)
                        SELECT (SELECT max(position) + 1 FROM event_store.event), clock_timestamp(), uuidv7(), aggregate_type,
                               aggregate_id, (SELECT max(sequence) + 1 FROM event_store.event e WHERE e.aggregate_id = event.aggregate_id),
                               'ContractAmended', 1,
                               replace('{"before":' || (payload -> 'details')::text || ',"after":' || (payload -> 'details')::text
                                       || '}', '"tier"', '"value":{"pounds":' || ? || '},"tier"')::json, metadata
                          FROM event_store.event WHERE aggregate_id = 'contract:' || ? AND sequence = 0
                        RETURNING position
                        """).params(pounds, contract).query(Long.class).single();
    }

    @Test
    void aNumberThatNobodyCanReadIsTakenOutAndTheContractGoesOn() {
        long at = amendedTo("1e2147483647");
        Stored before = stored(at);
        AmendContract amendment = new AmendContract(contract, Signed.DETAILS, "The value was wrong", DAY, null);
        assertThatThrownBy(() -> send(amendment))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.RECORD_UNREADABLE));
        String[] asked = {"--position=" + at, "--by=" + OFFICER, "--reason=No value", "--field=/before/value/pounds"};

        Said one = run(asked);
        assertThat(one.status()).isEqualTo(OperatorCommand.FAILED);
        assertThat(one.problems()).contains("/after/value/pounds", "Nothing was changed");
        String[] both = Arrays.copyOf(asked, 5);
        both[4] = "--field=/payload/after/value";
        Said said = run(both);

        assertThat(said.status()).as(said.problems()).isZero();
        assertThat(stored(at).payload()).isEqualTo(before.payload().replace("""
                {"pounds":1e2147483647}""", "null"));
        EventRedacted told =
                (EventRedacted) CODEC.read("EventRedacted", 1, stored(head()).payload());
        assertThat(told.fields()).containsExactly("/payload/before/value", "/payload/after/value");
        Redactions redactions = new Redactions();
        redactions.add(head(), told);
        assertThat(redactions.asRecorded(at, told.eventId(), stored(at).hashes()))
                .isEqualTo(before.hashes());
        assertThat(send(new AmendContract(contract, Signed.awarded(DAY.minusDays(30)), "The day was wrong", DAY, null))
                        .position())
                .isEqualTo(head());
    }

    /** Neither the command nor the database takes out what can be read, whatever an event says. */
    @Test
    void aFigureThatCanBeReadStays() {
        for (String pounds : List.of("12.50", "1e39", "0e2147483647", "0.0000000001", "1e-40")) {
            long at = amendedTo(pounds);
            for (String field : List.of("/after/value/pounds", "/after/value")) {
                Said said = run("--position=" + at, "--by=" + OFFICER, "--reason=No value", "--field=" + field);
                assertThat(said.status()).as(pounds).isEqualTo(OperatorCommand.FAILED);
                assertThat(said.problems()).contains("no free text", "Nothing was changed");
            }
        }
        for (String number : List.of("1", "-12.50", "1e39", "0e99999", "0.000", "1e-40", "\"1e99\"", "{}", "null")) {
            assertThat(outOfBounds(number)).as(number).isFalse();
        }
        for (String number : List.of("1e40", "-1E+2147483647", "1e-41", "12e39", "0.1e-40", "1".repeat(41))) {
            assertThat(outOfBounds(number)).as(number).isTrue();
            assertThat(BoundedNumbers.hold(number)).as(number).isFalse();
        }
    }

    private static boolean outOfBounds(String json) {
        return OWNER.sql("SELECT event_store.is_out_of_bounds(?::json)")
                .param(json)
                .query(Boolean.class)
                .single();
    }

    /** Whoever asks, and whatever the last event says. */
    @Test
    void nothingElseChangesAnEvent() {
        assertThat(redact("--field=/title").status()).isZero();
        Stored told = stored(head());

        for (Login each : List.of(DATABASE.application(), DATABASE.owner(), DATABASE.superuser())) {
            for (String change : List.of(
                    "UPDATE event_store.event SET payload = '{}' WHERE position = " + position,
                    "UPDATE event_store.event SET name = 'Forged' WHERE position = " + head(),
                    "UPDATE event_store.event SET position = position WHERE position = 1",
                    "DELETE FROM event_store.event WHERE position = " + position)) {
                assertRefused(each, change);
            }
        }
        String call = "SELECT event_store.redact(gen_random_uuid(), '%s', '%s')"
                .formatted(told.payload(), told.metadata().replace("'", "''"));
        assertRefused(DATABASE.application(), call);
        // what it says was done once
        assertRefused(DATABASE.owner(), call);
        assertRefused(DATABASE.owner(), call.replace("/payload/title", "/payload/reference"));
        assertRefused(DATABASE.owner(), call.replace("A resident was named", ""));
        assertRefused(DATABASE.owner(), call.replace("council-only", "shared"));
    }

    private static void assertRefused(Login login, String statement) {
        JdbcClient client = DATABASE.as(login);
        assertThatThrownBy(() -> client.sql(statement).query().listOfRows())
                .as("%s: %s", login.user(), statement)
                .satisfies(refusal -> assertThat(refusal.getCause().getMessage())
                        .containsAnyOf("permission denied", "are never changed", "redact"));
    }

    /** The application remembers the contract with its title, and would repeat it as what was so before. */
    @Test
    void whatIsRememberedDoesNotBringTheTextBack() {
        RiskMatrix smaller = new RiskMatrix(3, 3, List.of(new RiskMatrix.Band("low", 1)));
        position = send(new AmendContract(contract, Signed.with(smaller), "three steps do", null, null))
                .position();
        OWNER.sql("""
                        INSERT INTO event_store.snapshot SELECT aggregate_id, aggregate_type, sequence, event_id, 'x', '1', now(), payload
                          FROM event_store.event WHERE position = ?
                        """).param(position).update();

        assertThat(redact("--field=/before/title", "--field=/after/title").status())
                .isZero();

        assertThat(OWNER.sql("SELECT count(*) FROM event_store.snapshot WHERE aggregate_id = ?")
                        .param("contract:" + contract)
                        .query(Long.class)
                        .single())
                .isZero();
        long next = send(new AmendContract(contract, Signed.DETAILS, "five steps", null, null))
                .position();
        assertThat(stored(next).payload()).contains("""
                "before":{"title":"[redacted]",""");
        assertThat(progress("goes on").version()).isEqualTo(1);
    }

    @Test
    void positionsStayDenseWhileOthersAppend() throws Exception {
        try (var others = Executors.newFixedThreadPool(2)) {
            List<Future<?>> going = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                going.add(others.submit(() -> {
                    for (int j = 0; j < 50; j++) {
                        progress("a note");
                    }
                }));
            }
            for (String field : List.of("/title", "/description", "/metadata/source")) {
                Said said = redact("--field=" + field);
                assertThat(said.status()).as(said.problems()).isZero();
            }
            for (Future<?> each : going) {
                each.get();
            }
        }
        List<Long> positions = OWNER.sql("SELECT position FROM event_store.event ORDER BY recorded_at, position")
                .query(Long.class)
                .list();
        assertThat(positions)
                .isEqualTo(LongStream.rangeClosed(1, positions.size()).boxed().toList());
        assertThat(OWNER.sql("SELECT sequence FROM event_store.event WHERE aggregate_id = ? ORDER BY position")
                        .param("record:" + contract)
                        .query(Long.class)
                        .list())
                .containsExactly(0L, 1L, 2L);
        assertThat(OWNER.sql("SELECT fields[1] FROM event_store.redaction WHERE redacted = ? ORDER BY position")
                        .param(position)
                        .query(String.class)
                        .list())
                .containsExactly("/payload/title", "/payload/description", "/metadata/source");
    }
}
