package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.option.OptionCommand.TellOption;
import org.contractgovernance.contracts.option.OptionRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Options over HTTP: used in the window, missed, refused outside it, and what they do to the contract. */
class OptionsIT {

    private static final LocalDate TODAY = LocalDate.now(Moment.COUNCIL_TIME);
    private static final LocalDate ENDS = TODAY.plusDays(100);

    private final Running application = Running.application();

    /** A contract of this test that ends in a hundred days. */
    private String contract(String reference) {
        String registration =
                Sample.registration(reference).replace("\"tier\"", "\"endsOn\": \"%s\", \"tier\"".formatted(ENDS));
        expect(201, application.post(Role.ADMINISTRATOR, "/api/v1/contracts", registration));
        String address = "/api/v1/contracts/" + reference;
        done(address + "/start", "{\"effectiveOn\": \"2015-10-01\"}");
        return address;
    }

    private Answer post(String address, String body) {
        return application.post(Role.COMMISSIONER, address, body, "Prefer", "wait=10");
    }

    private void done(String address, String body) {
        expect(200, post(address, body));
    }

    private JsonNode get(String address) {
        return expect(200, application.get(Role.AUDITOR, address)).json();
    }

    /** An option to extend the contract by a year, with a window of days before its last day; its address. */
    private String extension(String contract, int opens, int closes, String countedFrom) {
        return expect(201, post(contract + "/options", """
                        {"terms": {"title": "Another year", "kind": "extension", "clause": "3.2", "usableBy": ["council"],
                          "notice": {"clause": "3.3"%s, "opens": {"daysBefore": %d}, "closes": {"daysBefore": %d}},
                          "effect": {"extendsByMonths": 12}}, "effectiveOn": "2015-10-01", "source": "illustrative"}""".formatted(countedFrom, opens, closes)))
                .header("Location");
    }

    private List<String> told(String contract, String option) {
        List<String> found = new ArrayList<>();
        get(contract + "/audit-trail?reference=" + option.substring(option.lastIndexOf('/') + 1))
                .get("entries")
                .forEach(each -> found.addFirst(each.get("event").asString()));
        return found;
    }

    private void awaitTold(String contract, String option, String... events) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(contract, option)).containsExactly(events));
    }

    /** As the clocks of three copies would, at the same time. */
    private void look(String contract, String option) throws Exception {
        String reference = contract.substring(contract.lastIndexOf('/') + 1);
        TellOption command = new TellOption(reference, option.substring(option.lastIndexOf('/') + 1));
        Commands commands = application.part(Commands.class);
        Caller caller =
                new Caller(PersonId.create(), Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(reference), false);
        together(3, () -> {
            for (int i = 0; i < 4; i++) {
                try {
                    commands.send(command, caller, Conditions.NONE);
                } catch (BrokenRule e) {
                    assertThat(e.rule()).isEqualTo(OptionRule.NOTHING_TO_TELL_OF_OPTION);
                }
            }
            return null;
        });
    }

    private static <T> List<T> together(int many, Callable<T> act) throws Exception {
        List<T> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(threads.submit(act));
            }
            for (Future<T> each : all) {
                found.add(each.get());
            }
        }
        return found;
    }

    @Test
    void anOptionThatIsUsedMovesTheContractsLastDay() {
        String contract = contract("options-used");
        String option = extension(contract, 110, 90, "");
        LocalDate until = ENDS.plusDays(1).plusMonths(12).minusDays(1);

        assertThat(get(option).get("inWindow").asBoolean()).isTrue();
        assertThat(get(contract + "/calendar?kind=option-notice")
                        .at("/entries/0/dueOn")
                        .asString())
                .isEqualTo(ENDS.minusDays(90).toString());
        expect(200, post(option + "/use", "{\"reason\": \"It went well\"}"));

        JsonNode used = get(option);
        assertThat(used.get("status").asString()).isEqualTo("used");
        assertThat(used.get("noticeBy").asString()).isEqualTo("council");
        assertThat(used.get("endBefore").asString()).isEqualTo(ENDS.toString());
        assertThat(used.get("endAfter").asString()).isEqualTo(until.toString());
        assertThat(get(contract).get("endsOn").asString()).isEqualTo(until.toString());
        assertThat(get(contract + "?effectiveOn=" + TODAY.minusDays(1))
                        .get("endsOn")
                        .asString())
                .isEqualTo(ENDS.toString());
        assertThat(get(contract + "/derivation").get("agrees").asBoolean()).isTrue();
        assertThat(get(option + "/derivation").get("agrees").asBoolean()).isTrue();
        assertThat(get(contract + "/audit-trail").at("/entries/0/line").asString())
                .isEqualTo("The contract's last day moved by its option OP-1");
        assertThat(get(contract + "/calendar?kind=option-notice").get("entries"))
                .isEmpty();
        assertThat(post(option + "/use", "{\"reason\": \"Again\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("option-over");
    }

    @Test
    void anOptionOutsideItsWindowIsRefusedAndMissedOnce() throws Exception {
        String contract = contract("options-missed");
        String option = extension(contract, 130, 101, ", \"countedFrom\": \"%s\"".formatted(ENDS));
        String other = extension(contract, 110, 90, "");

        Answer late = post(option + "/use", "{\"reason\": \"It went well\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("code").asString()).isEqualTo("option-outside-its-window");
        assertThat(late.json().toString())
                .contains(
                        "/effectiveOn",
                        ENDS.minusDays(130).toString(),
                        TODAY.minusDays(1).toString());
        look(contract, option);
        look(contract, other);

        awaitTold(contract, option, "OptionAgreed", "OptionWindowOpened", "OptionMissed");
        awaitTold(contract, other, "OptionAgreed", "OptionWindowOpened");
        assertThat(get(option).get("status").asString()).isEqualTo("missed");
        assertThat(get(contract + "/options?status=missed").get("entries")).hasSize(1);
        assertThat(get(contract + "/options?inWindow=true")
                        .at("/entries/0/reference")
                        .asString())
                .isEqualTo("OP-2");
        assertThat(get(contract).get("endsOn").asString()).isEqualTo(ENDS.toString());

        // the notice was given on the last day, and its letter comes to light now
        done(option + "/use", "{\"reason\": \"A letter\", \"effectiveOn\": \"%s\"}".formatted(TODAY.minusDays(1)));
        assertThat(get(option).get("status").asString()).isEqualTo("used");
        look(contract, other);
        awaitTold(contract, other, "OptionAgreed", "OptionWindowOpened", "OptionWindowMoved");
    }

    @Test
    void silenceRenewsTheContractOnce() throws Exception {
        String contract = contract("options-silence");
        String option = expect(201, post(contract + "/options", """
                        {"terms": {"title": "Renewal", "kind": "renewal", "clause": "3.2", "usableBy": ["council", "provider"],
                          "notice": {"clause": "3.3", "closes": {"daysBefore": 101}}, "effect": {"extendsByMonths": 12},
                          "bySilence": true}, "effectiveOn": "2015-10-01"}""")).header("Location");
        look(contract, option);

        awaitTold(contract, option, "OptionAgreed", "OptionWindowOpened", "OptionRenewedBySilence");
        assertThat(get(contract).get("endsOn").asString())
                .isEqualTo(ENDS.plusDays(1).plusMonths(12).minusDays(1).toString());
        assertThat(get(contract + "/audit-trail?reference=options-silence").get("entries"))
                .filteredOn(each -> each.get("event").asString().equals("ContractEndMoved"))
                .hasSize(1);
    }

    @Test
    void twoAtOnceUseAnOptionOnce() throws Exception {
        String contract = contract("options-twice");
        String option = extension(contract, 110, 90, "");
        List<Integer> answers = together(
                4, () -> post(option + "/use", "{\"reason\": \"It went well\"}").status());

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(get(contract).get("endsOn").asString())
                .isEqualTo(ENDS.plusDays(1).plusMonths(12).minusDays(1).toString());
    }

    @Test
    void particularsSayWhatIsNotStated() {
        String contract = contract("options-particulars");
        String particulars = contract + "/particulars";
        assertThat(application.get(Role.AUDITOR, particulars).status()).isEqualTo(404);
        expect(201, post(particulars, "{\"particulars\": {\"mainCategory\": \"services\"}}"));

        JsonNode stated = get(particulars);
        assertThat(stated.get("notStated").toString()).contains("enteredIntoOn").doesNotContain("mainCategory");
        assertThat(stated.at("/underTheAct/answer").asString()).isEqualTo("cannot-tell");
        assertThat(stated.at("/underTheAct/missing").toString()).contains("legalRegime", "procurementBegunOn");

        done(particulars + "/amend", """
                {"reason": "Estimated", "particulars": {"mainCategory": "services", "procurementBegunOn": "2025-03-03",
                 "specialRegimes": ["light-touch"], "estimatedValue": {"amount": {"pounds": 700000}, "basis": "with-vat"}}}""");
        done(particulars + "/amend", """
                {"reason": "Estimated again", "particulars": {"mainCategory": "services", "procurementBegunOn": "2025-03-03",
                 "specialRegimes": ["light-touch"], "estimatedValue": {"amount": {"pounds": 750000}, "basis": "with-vat"}}}""");
        JsonNode amended = get(particulars);
        assertThat(amended.at("/underTheAct/answer").asString()).isEqualTo("yes");
        assertThat(amended.at("/lightTouch/answer").asString()).isEqualTo("yes");
        assertThat(amended.get("values").findValuesAsString("pounds")).containsExactly("700000", "750000");
        assertThat(get(particulars + "/derivation").get("agrees").asBoolean()).isTrue();
    }
}
