package org.contractgovernance.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.entity.EntityKind;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Describes the variable parts of every address. A controller of commands does not name them, because they become part of the command. */
final class AddressParts implements GlobalOpenApiCustomizer {

    private static final Pattern PART = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Pattern HYPHEN = Pattern.compile("-(.)");

    /** As many digits as the address of an action or a step takes. */
    private static final long MOST_PARTS = 999_999_999;

    /**
     * A variable part of an address.
     *
     * @param description what it is
     * @param example an example, as in the samples
     * @param schema makes its schema
     */
    private record AddressPart(String description, Object example, Supplier<Schema<?>> schema) {

        static AddressPart number(String description) {
            return new AddressPart(
                    description,
                    1,
                    () -> new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(MOST_PARTS)));
        }

        static AddressPart text(String description, String example) {
            return new AddressPart(description, example, StringSchema::new);
        }
    }

    /** The parts that no kind of entity gives. */
    private static final Map<String, AddressPart> OTHERS = Map.ofEntries(
            Map.entry("contract", AddressPart.text("Reference of the contract", "worcestershire-babcock-prime")),
            Map.entry("code", AddressPart.text("The KPI's code", "SEN-01")),
            Map.entry("year", AddressPart.text("The key of the contract's year", "2015-16")),
            Map.entry("claim", AddressPart.text("The number that the provider gave the claim", "RC-1")),
            Map.entry(
                    "period",
                    AddressPart.text(
                            "The period's key: `2016-W05`, `2016-01`, `2015-16-Q4`, `2015-16-autumn`, `2015-16`",
                            "2016-01")),
            Map.entry("assessment", AddressPart.text("Key of the period that was assessed", "2016-01")),
            Map.entry(
                    "line",
                    AddressPart.text(
                            "What a line of the payment ledger is called, as the ledger shows it",
                            "01890a5d-ac96-774b-bcce-b302099a8057-1")),
            Map.entry("deduction", AddressPart.number("The deduction's number")),
            Map.entry("action", AddressPart.number("The action's number")),
            Map.entry("step", AddressPart.number("The step's number")),
            Map.entry(
                    "instance",
                    AddressPart.text(
                            "The period that an obligation is owed for, `once`, or the number of the time that it arose",
                            "2016-01")),
            Map.entry(
                    "person",
                    new AddressPart(
                            "The person's identifier",
                            "person-01890a5d-ac96-774b-bcce-b302099a8057",
                            () -> new StringSchema().pattern(WrittenForms.PERSON))),
            Map.entry("mapping", AddressPart.text("Name of the mapping", "example-scores")),
            Map.entry(
                    "position",
                    new AddressPart(
                            "The event's place in the one order of all events",
                            226,
                            () -> new IntegerSchema().format("int64").minimum(BigDecimal.ONE))),
            Map.entry(
                    "failureResponse",
                    AddressPart.text(
                            "The period of the assessment, the KPI's code where there is one, and what was set off, joined by dots",
                            "2016-01.SEN-01.issue")),
            Map.entry(
                    "calendarAddress",
                    new AddressPart(
                            "The identifier of the calendar's secret address, which is not the secret",
                            "01890a5d-ac96-774b-bcce-b302099a8057",
                            () -> new StringSchema().format("uuid"))),
            Map.entry(
                    "subscription",
                    new AddressPart(
                            "The subscription's identifier",
                            "01890a5d-ac96-774b-bcce-b302099a8057",
                            () -> new StringSchema().format("uuid"))));

    /** Every part: those above, and the reference of each kind whose entities are numbered. */
    private static final Map<String, AddressPart> PARTS = parts();

    private static Map<String, AddressPart> parts() {
        Map<String, AddressPart> parts = new HashMap<>(OTHERS);
        for (EntityKind each : EntityKind.values()) {
            if (each.isNumbered()) {
                parts.put(inAddresses(each), AddressPart.text("Reference of the " + each.words(), each.reference(1)));
            }
        }
        return Map.copyOf(parts);
    }

    /** The name of a kind's reference in an address: {@code earlyWarning}. */
    private static String inAddresses(EntityKind kind) {
        return HYPHEN.matcher(kind.code()).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        PART.matcher(path).results().forEach(part -> parameters.add(described(part.group(1))));
        List<Parameter> others = Objects.requireNonNullElse(operation.getParameters(), List.of());
        others.stream().filter(each -> !"path".equals(each.getIn())).forEach(parameters::add);
        operation.setParameters(parameters.isEmpty() ? null : parameters);
    }

    private static Parameter described(String name) {
        AddressPart part = Objects.requireNonNull(
                PARTS.get(name), () -> "there is no description of {" + name + "} in an address is");
        Parameter parameter = new PathParameter()
                .name(name)
                .description(part.description())
                .schema(part.schema().get());
        parameter.setExample(part.example());
        return parameter;
    }
}
