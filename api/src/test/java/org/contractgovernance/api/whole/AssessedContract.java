package org.contractgovernance.api.whole;

import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A contract with a monthly KPI and a regime, for tests of what the application assesses by itself: points of the Model Services Contract at a
 * half per cent of £100,000 each, a repeat counts double. Its clauses and amounts are made up.
 */
final class AssessedContract {

    static final String KPI = "SL-1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Running application;
    private final String reference;
    private final PersonId provider = PersonId.create();
    private final PersonId decider = PersonId.create();

    private AssessedContract(Running application, String reference) {
        this.application = application;
        this.reference = reference;
    }

    /**
     * Registers it.
     *
     * @param more members of the regime's terms beside the usual ones, each after a comma
     */
    static AssessedContract registered(Running application, String reference, String more) {
        expect(201, application.post(Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration(reference)));
        AssessedContract made = new AssessedContract(application, reference);
        expect(
                200,
                application.post(Role.ADMINISTRATOR, made.address() + "/start", "{\"effectiveOn\": \"2015-10-01\"}"));
        made.defined(KPI);
        made.post(201, Role.COMMISSIONER, "/performance-regime", """
                {"appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "source": "illustrative", "terms": %s}""".formatted(terms(more)));
        return made;
    }

    static String terms(String more) {
        return """
                {"period": "month",
                 "severities": [{"name": "minor", "points": 1, "clause": "S1"}, {"name": "serious", "points": 2, "clause": "S1"},
                                {"name": "severe", "points": 3, "clause": "S1"}, {"name": "critical", "points": 4, "clause": "S1"}],
                 "kpis": [%s], "repeat": {"clause": "S2", "fromFailure": 2, "multiplier": 2},
                 "withoutFigure": {"clause": "S3", "nothingBreaksRun": false},
                 "charges": {"clause": "S4", "perPeriod": {"pounds": 100000}},
                 "credits": {"points": {"clause": "S5", "percentPerPoint": 0.5}, "events": []},
                 "caps": [{"clause": "S6", "months": 12, "pounds": 4000}],
                 "serviceFailure": {"clause": "S7", "consecutive": 3}, "criticalWindows": [],
                 "providersSay": {"clause": "S8", "workingDays": 10}, "rounding": {"clause": "S9", "mode": "half-up"}%s}""".formatted(schedule(KPI), more);
    }

    static String schedule(String kpi) {
        return """
                {"kpi": "%s", "clause": "T1", "measure": "percentage", "frequency": "monthly", "decimals": 1,
                 "bands": [{"from": 99, "to": 100}, {"from": 98, "to": 98.9, "severity": "minor"},
                           {"from": 97, "to": 97.9, "severity": "serious"}, {"from": 96, "to": 96.9, "severity": "severe"},
                           {"to": 95.9, "severity": "critical"}]}""".formatted(kpi);
    }

    void defined(String kpi) {
        post(201, Role.COMMISSIONER, "/kpis", """
                {"code": "%s", "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "definition": {
                 "name": "Availability", "definition": "Availability", "measure": "percentage",
                 "unit": "%%", "direction": "higher-is-better", "frequency": "monthly", "target": 99,
                 "bands": [{"rating": "good", "from": 99, "to": 100}, {"rating": "approaching-target", "from": 98, "to": 98.9},
                           {"rating": "requires-improvement", "from": 97, "to": 97.9}, {"rating": "inadequate", "from": 0, "to": 96.9}],
                 "rounding": {"decimals": 1, "mode": "half-up"}, "narrativeRequired": false,
                 "due": {"workingDaysAfter": 5}, "published": false}}""".formatted(kpi));
    }

    String address() {
        return "/api/v1/contracts/" + reference;
    }

    String reference() {
        return reference;
    }

    void submitted(String kpi, String period, String figure) {
        post(
                201,
                Role.COMMISSIONER,
                "/kpis/%s/submissions".formatted(kpi),
                "{\"period\": \"%s\", \"figures\": {\"value\": %s}}".formatted(period, figure));
    }

    void assured(String kpi, String period) {
        post(200, Role.REVIEWER, "/kpis/%s/returns/%s/accept".formatted(kpi, period), "{}");
    }

    void accepted(String period, String figure) {
        submitted(KPI, period, figure);
        assured(KPI, period);
    }

    void corrected(String period, String figure) {
        post(
                200,
                Role.COMMISSIONER,
                "/kpis/%s/returns/%s/correct".formatted(KPI, period),
                "{\"figures\": {\"value\": %s}, \"reason\": \"Counted anew\"}".formatted(figure));
    }

    JsonNode post(int status, Role role, String address, String body) {
        return expect(status, application.post(role, address() + address, body, "Prefer", "wait=10"))
                .json();
    }

    JsonNode get(String address) {
        return expect(200, application.get(Role.AUDITOR, address() + address)).json();
    }

    /** The provider says something, or a person who submitted nothing decides. */
    void sent(Command command, Role role) {
        application
                .part(Commands.class)
                .send(
                        command,
                        new Caller(
                                role == Role.PROVIDER ? provider : decider,
                                "test",
                                Set.of(role),
                                Set.of(reference),
                                false),
                        Conditions.NONE);
    }

    /**
     * An event of an assessment.
     *
     * @param period the period
     * @param payload the event as it is stored
     */
    record Told(String period, JsonNode payload) {

        String text(String pointer) {
            JsonNode found = payload.at(pointer);
            return found.isNumber()
                    ? found.decimalValue().stripTrailingZeros().toPlainString()
                    : found.isMissingNode() ? "-" : found.asString();
        }
    }

    List<Told> told(String name) {
        return application
                .superuser()
                .sql("""
                SELECT metadata ->> 'reference', payload FROM event_store.event
                 WHERE contract = :contract AND name = :name ORDER BY position
                """)
                .param("contract", reference)
                .param("name", name)
                .query((row, number) -> new Told(row.getString(1), JSON.readTree(row.getString(2))))
                .list();
    }

    long events() {
        return application
                .superuser()
                .sql("SELECT count(*) FROM event_store.event WHERE contract = :contract")
                .param("contract", reference)
                .query(Long.class)
                .single();
    }

    /** The row of a period's assessment. */
    Told row(String period) {
        return application
                .superuser()
                .sql("SELECT deductions FROM query.assessments WHERE contract = :contract AND period = :period")
                .param("contract", reference)
                .param("period", period)
                .query((row, number) ->
                        new Told(period, JSON.createObjectNode().set("deductions", JSON.readTree(row.getString(1)))))
                .single();
    }
}
