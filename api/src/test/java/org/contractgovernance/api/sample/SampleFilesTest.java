package org.contractgovernance.api.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.api.sample.SampleContract.SampleStep;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.contract.ContractCommand;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.kpi.KpiCommand;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the files in {@code samples/} say can be asked for, and says where it comes from. */
class SampleFilesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final SampleCommands COMMANDS = new SampleCommands(MAPPER, VALIDATOR);
    private static final String SOMEBODY = PersonId.create().value();

    static Stream<SampleContract> samples() {
        return new SampleFiles(SampleCommands.strict(MAPPER)).all().stream();
    }

    @Test
    void thereAreSixContractsNamedAsTheirFiles() {
        assertThat(samples().map(SampleContract::contract))
                .containsExactly(
                        "oxfordshire-traded-arm",
                        "walsall-serco",
                        "wexcombe-brightwell",
                        "wexcombe-hollybank",
                        "wexcombe-larkrise",
                        "worcestershire-babcock-prime");
        assertThat(samples()).allMatch(each -> each.file().equals(each.contract() + ".json"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCommandIsOneThatTheRoleMaySend(SampleContract sample) {
        Set<String> begun = new HashSet<>();
        for (SampleStep step : sample.steps()) {
            Command command = decode(sample, step, begun);
            assertThat(command.getClass().getAnnotation(AllowedTo.class).value())
                    .as(sample.place(step))
                    .contains(step.role());
            assertThat(sample.people()).as(sample.place(step)).containsKey(step.by());
            if (step.ref() != null) {
                assertThat(begun.add("$" + step.ref())).as(sample.place(step)).isTrue();
            }
        }
        assertThat(sample.first().map(SampleStep::command)).contains("RegisterContract");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFactSaysWhereItComesFromAndWhen(SampleContract sample) {
        LocalDate before = LocalDate.MIN;
        for (SampleStep step : sample.steps()) {
            Command command = decode(sample, step, null);
            assertThat(command.source()).as(sample.place(step)).isNotBlank();
            if (command instanceof ContractCommand.SetFailurePolicy) {
                // it holds from the day on which it is recorded, and acts on what is assessed from then on
                assertThat(command.effectiveOn()).as(sample.place(step)).isNull();
                continue;
            }
            assertThat(command.effectiveOn()).as(sample.place(step)).isAfterOrEqualTo(before);
            before = command.effectiveOn();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatNoDocumentGivesIsMarked(SampleContract sample) {
        for (SampleStep step : sample.steps()) {
            if (step.command().equals("DefineKpi") || step.command().equals("ReviseKpi")) {
                assertThat(step.body().path("source").asString())
                        .as(sample.place(step))
                        .startsWith("illustrative:");
                assertThat(step.body().at("/definition/definition").asString())
                        .as(sample.place(step))
                        .containsIgnoringCase("illustrative");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRegimeIsSoundAndSaysThatItIsIllustrative(SampleContract sample) {
        for (SampleStep step : sample.steps()) {
            RegimeTerms terms = switch (decode(sample, step, null)) {
                case RegimeCommand.SetRegime c -> c.terms();
                case RegimeCommand.AmendRegime c -> c.terms();
                default -> null;
            };
            if (terms != null) {
                assertThatCode(terms::requireSound).as(sample.place(step)).doesNotThrowAnyException();
                assertThat(step.body().findValuesAsString("clause"))
                        .as(sample.place(step))
                        .isNotEmpty()
                        .allMatch(each -> each.startsWith("illustrative:"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTextNamesAPerson(SampleContract sample) {
        List<String> surnames = sample.people().values().stream()
                .filter(name -> !name.contains("("))
                .filter(name -> !name.startsWith("Owner"))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .toList();
        for (SampleStep step : sample.steps()) {
            for (String surname : surnames) {
                assertThat(step.body().toString().replaceAll("\"@[a-z-]+\"", ""))
                        .as(sample.place(step))
                        .doesNotContain(surname);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyServiceIsOnRecordBeforeItIsNamed(SampleContract sample) {
        Set<String> services = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (SampleStep step : sample.steps()) {
            Command command = decode(sample, step, null);
            switch (command) {
                case ContractCommand.CommissionService c -> services.add(c.code());
                case ContractCommand.RetainService c -> services.add(c.code());
                case KpiCommand.DefineKpi c ->
                    named(sample, step, c.definition().service(), services, unknown);
                default -> named(sample, step, step.body().path("service").asString(null), services, unknown);
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static void named(
            SampleContract sample, SampleStep step, String service, Set<String> services, List<String> unknown) {
        if (service != null && !services.contains(service)) {
            unknown.add(sample.place(step) + " " + service);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyKpiIsSoundAndEveryReturnCanBeRated(SampleContract sample) {
        Map<String, KpiDefinition> inForce = new HashMap<>();
        Calendar calendar = null;
        for (SampleStep step : sample.steps()) {
            Command command = decode(sample, step, null);
            try {
                switch (command) {
                    case ContractCommand.RegisterContract c -> calendar = calendar(c.details());
                    case ContractCommand.AmendContract c -> calendar = calendar(c.details());
                    case KpiCommand.DefineKpi c -> inForce.put(c.code(), sound(c.definition()));
                    case KpiCommand.ReviseKpi c -> sound(c.definition());
                    case KpiCommand.SubmitReturn c -> rate(inForce.get(c.code()), calendar, c.period(), c.figures());
                    case KpiCommand.ResubmitReturn c -> rate(inForce.get(c.code()), calendar, c.period(), c.figures());
                    case KpiCommand.CorrectFigure c -> rate(inForce.get(c.code()), calendar, c.period(), c.figures());
                    default -> {}
                }
            } catch (BrokenRule e) {
                throw new AssertionError(sample.place(step) + " at " + e.pointer() + ": " + e.getMessage(), e);
            }
        }
    }

    private static KpiDefinition sound(KpiDefinition definition) {
        definition.refuseUnsound();
        return definition;
    }

    private static Calendar calendar(ContractDetails details) {
        return new Calendar(details.yearStart(), details.terms(), details.startsOn(), details.endsOn());
    }

    private static void rate(KpiDefinition definition, Calendar calendar, String period, KpiReturn figures) {
        Period returned = calendar.period(definition.frequency(), period);
        assertThat(returned.key()).isEqualTo(period);
        assertThat(definition.rate(figures, returned)).isNotNull();
    }

    /** Where {@code begun} is given, only what an earlier step began may be named. */
    private static Command decode(SampleContract sample, SampleStep step, Set<String> begun) {
        return COMMANDS.command(sample, step, text -> {
            if (text.startsWith("@")) {
                assertThat(sample.people()).as(sample.place(step)).containsKey(text.substring(1));
                return SOMEBODY;
            }
            if (text.startsWith("$")) {
                assertThat(begun == null || begun.contains(text))
                        .as("%s names %s", sample.place(step), text)
                        .isTrue();
                return reference(text, step);
            }
            return text;
        });
    }

    private static String reference(String name, SampleStep step) {
        if (name.startsWith("$plan")) {
            return "RP-1";
        }
        if (name.startsWith("$obligation")) {
            return "OB-1";
        }
        if (name.startsWith("$notice")) {
            return "NO-1";
        }
        if (name.startsWith("$relief")) {
            return "RL-1";
        }
        return step.command().contains("EarlyWarning") ? "EW-1" : "I-1";
    }
}
