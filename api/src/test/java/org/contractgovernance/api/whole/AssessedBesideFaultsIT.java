package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.AssessedContract.Told;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application assesses by itself what can be assessed beside contracts that cannot, and prices what happened. */
@BesideTheOthers
class AssessedBesideFaultsIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static Running application;
    private static JdbcClient database;

    @BeforeAll
    static void start() {
        application = Running.startedWith("--contract-governance.assessments.every=300ms");
        database = application.superuser();
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    private static void await(AssessedContract contract, String name, int many) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(contract.told(name)).hasSize(many));
    }

    private static int generation(String register) {
        return database.sql("SELECT generation FROM query.generation WHERE register = :register AND reading = 'live'")
                .param("register", register)
                .query(Integer.class)
                .single();
    }

    /** Writes other definitions into the row of the contract's KPI, and answers those that were there. */
    private static String defined(AssessedContract contract, String definitions) {
        String table = "query.kpis_" + generation("kpis");
        String before = database.sql("SELECT definitions::text FROM " + table + " WHERE contract = :contract LIMIT 1")
                .param("contract", contract.reference())
                .query(String.class)
                .single();
        assertThat(database.sql("UPDATE " + table + " SET definitions = :definitions::jsonb WHERE contract = :contract")
                        .param("definitions", definitions)
                        .param("contract", contract.reference())
                        .update())
                .isPositive();
        return before;
    }

    @Test
    void aContractThatCannotBeReadAndOneOfWhichARegisterLacksSomethingHoldUpNoOther() {
        AssessedContract good = AssessedContract.registered(application, "faults-good", "");
        AssessedContract unreadable = AssessedContract.registered(application, "faults-bad", "");
        AssessedContract parked = AssessedContract.registered(application, "faults-a-gap", "");
        String before = defined(unreadable, "[{\"nobody\": \"reads this\"}]");
        database.sql("""
                        INSERT INTO query.parked (register, generation, entity, row_key, contract, position, event, problem)
                        VALUES ('relief', :generation, 'relief:none', '', :contract, 1, 'ReliefClaimed', 'made up for a test')
                        """)
                .param("generation", generation("relief"))
                .param("contract", parked.reference())
                .update();

        // the two are looked at before the good one, in the order of references, and with it
        unreadable.accepted("2015-10", "98.5");
        parked.accepted("2015-10", "98.5");
        good.accepted("2015-10", "98.5");
        good.accepted("2015-11", "98.5");

        await(good, "AssessmentProposed", 2);
        assertThat(unreadable.told("AssessmentProposed")).isEmpty();
        assertThat(parked.told("AssessmentProposed")).isEmpty();

        // once each can be read and something happens to it, it is assessed like the others
        defined(unreadable, before);
        database.sql("DELETE FROM query.parked WHERE event = 'ReliefClaimed'").update();
        unreadable.accepted("2015-11", "98.5");
        parked.accepted("2015-11", "98.5");
        await(unreadable, "AssessmentProposed", 2);
        await(parked, "AssessmentProposed", 2);
        assertThat(unreadable.told("AssessmentProposed"))
                .extracting(Told::period, each -> each.text("/assessed/reckoned/credit/pounds"))
                .containsExactly(tuple("2015-10", "500"), tuple("2015-11", "1000"));
    }

    /** £50 for each two hours that the helpline is down, begun ones whole: 5 hours 31 minutes cost £150. */
    @Test
    void whatHappenedIsPricedInItsPeriodAndFallsAwayWithIt() {
        AssessedContract contract = AssessedContract.registered(application, "happened-1", "");
        String priced = AssessedContract.terms("").replace("\"events\": []", """
                "events": [{"clause": "S11", "event": "HELPLINE", "name": "Helpline down", "price": {"pounds": 50},
                            "free": 0, "rectificationMinutes": 120}]""");
        contract.post(200, Role.COMMISSIONER, "/performance-regime/amend", """
                {"appliesFrom": "2015-10-01", "reason": "Prices", "effectiveOn": "2015-10-01", "terms": %s}""".formatted(priced));
        String occurrence = contract.post(201, Role.COMMISSIONER, "/occurrences", """
                        {"details": {"event": "HELPLINE", "beganAt": "2015-10-12T09:00:00Z", "units": 1,
                                     "mendedAt": "2015-10-12T14:31:00Z", "narrative": "Nobody answered"},
                         "effectiveOn": "2015-10-13"}""")
                .get("reference")
                .asString();
        contract.accepted("2015-10", "99.0");
        contract.accepted("2015-11", "99.0");

        await(contract, "AssessmentProposed", 2);
        assertThat(contract.told("AssessmentProposed"))
                .extracting(Told::period, each -> each.text("/assessed/reckoned/credit/pounds"))
                .containsExactly(tuple("2015-10", "150"), tuple("2015-11", "0"));
        assertThat(contract.told("AssessmentProposed")
                        .getFirst()
                        .payload()
                        .at("/assessed/reckoned/steps")
                        .toString())
                .contains("3 counted: " + occurrence + " 3 times");

        contract.post(
                200,
                Role.COMMISSIONER,
                "/occurrences/" + occurrence + "/withdraw",
                "{\"reason\": \"It was another contract's\"}");
        await(contract, "AssessmentRestated", 1);
        assertThat(contract.told("AssessmentRestated"))
                .extracting(
                        Told::period,
                        each -> each.text("/before/credit/pounds"),
                        each -> each.text("/after/credit/pounds"))
                .containsExactly(tuple("2015-10", "150", "0"));
    }
}
