package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.contractgovernance.api.whole.Sample.expect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Files for a corporate risk tool that only imports. */
class RiskFilesIT {

    private static final String MAPPINGS = "/api/v1/risk-tool/mappings";
    private static final String RISKS = "/api/v1/risk-tool/risks";

    private static final String MAPPING = """
            {"title": "A tool", "sheet": "Risks", "csv": {"delimiter": ";", "encoding": "utf-8"}, "days": "dd.MM.yyyy",
             "columns": [{"heading": "Ours", "field": "subject"}, {"heading": "Title", "field": "title"},
                         {"heading": "Likelihood", "field": "likelihood"}, {"heading": "Raised", "field": "raised-on"},
                         {"heading": "From", "constant": "us"}],
             "scale": {"likelihood": {"3": "Possible"}}}""";

    private final Running application = Running.application();

    private Answer keep(String name, String mapping) {
        return application.ask(Role.ADMINISTRATOR, "PUT", MAPPINGS + "/" + name, "application/json", mapping);
    }

    private static String warningIn(String contract, String title, String more) {
        Answer raised =
                expect(201, Running.application().post(Role.COMMISSIONER, contract + "/early-warnings", """
                {"title": "%s", "cause": "One printer", "event": "The second round is late too",
                 "consequence": "No time to appeal", "kinds": ["delivery"], "likelihood": 3, "impact": 4,
                 "effectiveOn": "2016-04-21"%s}""".formatted(
                                title, more)));
        return raised.header("Location");
    }

    private static void refer(String warning) {
        expect(
                200,
                Running.application()
                        .post(
                                Role.COMMISSIONER,
                                warning + "/refer-to-corporate-risk",
                                "{\"reason\": \"It matters\", \"effectiveOn\": \"2016-05-04\"}",
                                "Prefer",
                                "wait=10"));
    }

    @Test
    void anAdministratorSaysHowAFileLooks() {
        expect(200, keep("kept", MAPPING));
        Answer kept = expect(200, application.get(Role.RISK_TOOL, MAPPINGS + "/kept"));
        assertThat(kept.json().at("/mapping/columns/4/constant").asString()).isEqualTo("us");
        assertThat(kept.json().get("changedBy").asString()).startsWith("person-");
        assertThat(kept.json().has("changedAt")).isTrue();
        expect(200, keep("kept", MAPPING.replace("A tool", "Another tool")));
        assertThat(application
                        .get(Role.AUDITOR, MAPPINGS)
                        .json()
                        .at("/mappings")
                        .findValuesAsString("name"))
                .contains("kept", "example-scores", "example-words");
        assertThat(keep("Kept", MAPPING).code()).isEqualTo("not-a-name");
        expect(204, application.ask(Role.ADMINISTRATOR, "DELETE", MAPPINGS + "/kept", "application/json", ""));
        expect(404, application.get(Role.RISK_TOOL, MAPPINGS + "/kept"));
    }

    @Test
    void anExampleSaysThatItIsOneAndStays() {
        for (String each : List.of("example-scores", "example-words")) {
            Answer example = expect(200, application.get(Role.COMMISSIONER, MAPPINGS + "/" + each));
            assertThat(example.json().at("/mapping/example").asBoolean()).isTrue();
            assertThat(example.json().at("/mapping/note").asString()).startsWith("Illustrative");
            assertThat(application
                            .ask(Role.ADMINISTRATOR, "DELETE", MAPPINGS + "/" + each, "application/json", "")
                            .code())
                    .isEqualTo("example-stays");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"sheet\": \"Risks\"                 | \"sheet\": \"Ri:sks\"                            | /sheet",
                "\"dd.MM.yyyy\"                       | \"qq\"                                           | /days",
                "\"delimiter\": \";\"                 | \"delimiter\": \"ab\"                            | /csv/delimiter",
                "\"utf-8\"                            | \"ebcdic\"                                       | /csv/encoding",
                "\"field\": \"title\"                 | \"field\": \"colour\"                            | /columns/1/field",
                "\"field\": \"title\"                 | \"field\": \"title\", \"constant\": \"x\"        | /columns/1",
                "\"heading\": \"Title\"               | \"heading\": \"OURS \"                           | /columns/1/heading",
                "\"heading\": \"Title\"               | \"heading\": \" \"                               | /columns/1/heading",
                "\"3\": \"Possible\"                  | \"three\": \"Possible\"                          | /scale/likelihood/three",
                "\"3\": \"Possible\"                  | \"3\": \"\"                                      | /scale/likelihood/3",
                "\"title\": \"A tool\",               | \"title\": \"t\", \"words\": {\"trend\": {\"up\": \"x\"}}, | /words/trend/up",
                "\"title\": \"A tool\",               | \"title\": \"t\", \"macro\": \"x\",              | /macro",
            })
    void aMappingThatContradictsItselfIsRefusedByName(String right, String wrong, String pointer) {
        Answer answer = keep("wrong", MAPPING.replace(right, wrong));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().get("errors").findValuesAsString("pointer")).contains(pointer);
        expect(404, application.get(Role.RISK_TOOL, MAPPINGS + "/wrong"));
    }

    @Test
    void whatIsReferredGoesOutInEitherFormat() throws Exception {
        expect(200, keep("going-out", MAPPING));
        String contract = Sample.contract();
        String reference = contract.substring(contract.lastIndexOf('/') + 1);
        refer(warningIn(contract, "=HYPERLINK(1)", ""));
        refer(warningIn(contract, "Ours alone", ", \"visibility\": \"council-only\""));
        warningIn(contract, "Not referred", "");
        String address = RISKS + "?mapping=going-out&contract=" + reference;

        Answer csv = expect(200, application.get(Role.RISK_TOOL, address));
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("attachment").contains(".csv");
        assertThat(csv.body()).isEqualTo("""
                Ours;Title;Likelihood;Raised;From\r
                %1$s/EW-1;'=HYPERLINK(1);Possible;21.04.2016;us\r
                %1$s/EW-100001;Ours alone;Possible;21.04.2016;us\r
                """.formatted(reference));
        List<Row> rows = spreadsheet(address + "&format=xlsx");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getCellText(1)).isEqualTo("=HYPERLINK(1)");

        expect(403, application.get(Role.PROVIDER, address));
        assertThat(expect(200, application.get(Role.RISK_TOOL, RISKS + "?mapping=going-out"))
                        .body())
                .contains(reference + "/EW-100001");
        assertThat(expect(200, application.get(Role.RISK_TOOL, address + "&effectiveOn=2016-05-03"))
                        .body()
                        .lines())
                .hasSize(1);
        expect(404, application.get(Role.RISK_TOOL, RISKS + "?mapping=none"));
    }

    @Test
    void whatTheToolSaysComesBackRowByRow() {
        String contract = Sample.contract();
        String reference = contract.substring(contract.lastIndexOf('/') + 1);
        refer(warningIn(contract, "Late", ""));
        warningIn(contract, "Not referred", "");
        String address = "/api/v1/risk-tool/reports?mapping=example-scores";
        String position = positionOf(reference);
        String file = """
                Risk ID,Held score,External reference,Revision,Held status,As of
                CR-7,9,%1$s/EW-1,%2$s,Live,05/05/2016
                CR-8,9,%1$s/EW-2,%2$s,Live,05/05/2016
                CR-9,9,%1$s/EW-999,%2$s,Live,05/05/2016
                CR 10,9,%1$s/EW-1,%2$s,Live,05/05/2016
                """.formatted(reference, position);

        Answer first =
                expect(200, application.ask(Role.RISK_TOOL, "POST", address, "text/csv", file, "Prefer", "wait=10"));
        Answer again = expect(200, application.ask(Role.ADMINISTRATOR, "POST", address, "text/csv", file));

        assertThat(first.json().get("taken").asInt()).as(first.body()).isEqualTo(1);
        assertThat(first.json().get("refused").findValuesAsString("code"))
                .containsExactly("never-referred", "unknown-entity", "row-repeated");
        assertThat(first.json().at("/refused/0/line").asInt()).isEqualTo(3);
        assertThat(again.json().get("taken").asInt()).isZero();
        assertThat(again.json().get("alreadySo").asInt()).isEqualTo(1);
        assertThat(again.json().get("again").asString()).contains("repeats nothing");
        expect(403, application.ask(Role.PROVIDER, "POST", address, "text/csv", file));
        expect(415, application.ask(Role.RISK_TOOL, "POST", address, "application/json", "{}"));
        assertThat(application
                        .ask(Role.RISK_TOOL, "POST", address, "text/csv", "Ours,Theirs\n")
                        .code())
                .isEqualTo("heading-missing");
    }

    @Test
    void aRowLeavesWhatItDoesNotSayAndContradictsNothing() {
        String contract = Sample.contract();
        String reference = contract.substring(contract.lastIndexOf('/') + 1);
        String warning = warningIn(contract, "Late", "");
        refer(warning);
        String owner = expect(201, application.post(Role.COMMISSIONER, "/api/v1/people", "{\"name\": \"Ada Archer\"}"))
                .json()
                .get("person")
                .asString();
        String position = positionOf(reference);
        expect(200, application.post(Role.RISK_TOOL, warning + "/acknowledge-risk", """
                {"toolReference": "00042", "position": %s, "effectiveOn": "2016-05-05"}""".formatted(position)));
        expect(200, application.post(Role.RISK_TOOL, warning + "/report-risk", """
                {"score": 9, "status": "Closed", "closed": true, "owner": "%s", "effectiveOn": "2016-05-05"}""".formatted(owner)));
        String row = reference + "/EW-1";

        Answer blank = sent("00042,,%s,%s,,6/5/2016 00:00".formatted(row, position));
        Answer scored = sent("00042,12,%s,,,6/5/2016 00:00".formatted(row));
        assertThat(refusal("42,12,%s,%s,,".formatted(row, position))).isEqualTo("called-otherwise");
        assertThat(refusal("00042,,%s,,Live - tolerated,".formatted(row))).isEqualTo("not-a-word-for-closed");
        assertThat(refusal("00042,9,%s,,,05/05/2016".formatted(row))).isEqualTo("effective-too-early");

        assertThat(blank.json().get("alreadySo").asInt()).as(blank.body()).isEqualTo(1);
        assertThat(scored.json().get("taken").asInt()).as(scored.body()).isEqualTo(1);
        // the registers show it a moment later
        await().until(() -> held(warning).path("score").asInt() == 12);
        assertThat(held(warning).get("status").asString()).isEqualTo("Closed");
        assertThat(held(warning).get("closed").asBoolean()).isTrue();
        assertThat(held(warning).get("owner").asString()).isEqualTo(owner);
        assertThat(sent("00042,,%s,,Live,".formatted(row)).json().get("taken").asInt())
                .isEqualTo(1);
        await().until(() -> held(warning).path("status").asString().equals("Live"));
        assertThat(held(warning).get("closed").asBoolean()).isFalse();
        assertThat(held(warning).get("score").asInt()).isEqualTo(12);
        assertThat(held(warning).get("owner").asString()).isEqualTo(owner);
    }

    /** What the register shows that the tool holds. */
    private JsonNode held(String warning) {
        return expect(200, application.get(Role.COMMISSIONER, warning)).json().at("/corporateRisk/tool");
    }

    /** The position that the file which goes out has for the only early warning of a contract. */
    private String positionOf(String contract) {
        return expect(200, application.get(Role.RISK_TOOL, RISKS + "?mapping=example-scores&contract=" + contract))
                .body()
                .lines()
                .skip(1)
                .map(each -> each.split(",", -1)[16])
                .findFirst()
                .orElseThrow();
    }

    private String refusal(String row) {
        return sent(row).json().at("/refused/0/code").asString();
    }

    /** Sends a file of one row. */
    private Answer sent(String row) {
        return expect(
                200,
                application.ask(
                        Role.RISK_TOOL,
                        "POST",
                        "/api/v1/risk-tool/reports?mapping=example-scores",
                        "text/csv",
                        "Risk ID,Held score,External reference,Revision,Held status,As of\n" + row + "\n"));
    }

    private List<Row> spreadsheet(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            byte[] file = http.send(
                            application.to(address, Role.RISK_TOOL).GET().build(), BodyHandlers.ofByteArray())
                    .body();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                return book.findSheet("Risks").orElseThrow().read();
            }
        }
    }
}
