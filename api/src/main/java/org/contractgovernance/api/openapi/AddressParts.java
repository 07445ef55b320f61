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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Describes the variable parts of every address; a command's controller does not name them, since they become part of it. */
final class AddressParts implements GlobalOpenApiCustomizer {

    private static final Pattern PART = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "contract", "Reference of the contract",
            "code", "The KPI's code",
            "period", "The period's key: `2016-W05`, `2016-01`, `2015-16-Q4`, `2015-16-autumn`, `2015-16`",
            "issue", "Reference of the issue",
            "earlyWarning", "Reference of the early warning",
            "action", "The action's number",
            "person", "The person's identifier",
            "mapping", "Name of the mapping",
            "position", "The event's place in the one order of all events",
            "subscription", "The subscription's identifier");

    private static final Map<String, Object> EXAMPLES = Map.of(
            "contract", "worcestershire-babcock-prime",
            "code", "SEN-01",
            "period", "2016-01",
            "issue", "I-1",
            "earlyWarning", "EW-1",
            "action", 1,
            "person", "person-01890a5d-ac96-774b-bcce-b302099a8057",
            "mapping", "example-scores",
            "position", 226,
            "subscription", "01890a5d-ac96-774b-bcce-b302099a8057");

    /** As many digits as an action's address takes. */
    private static final long MOST_ACTIONS = 999_999_999;

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
        Parameter parameter = new PathParameter()
                .name(name)
                .description(DESCRIPTIONS.get(name))
                .schema(schema(name));
        parameter.setExample(EXAMPLES.get(name));
        return parameter;
    }

    private static Schema<?> schema(String name) {
        return switch (name) {
            case "action" -> new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(MOST_ACTIONS));
            case "position" -> new IntegerSchema().format("int64").minimum(BigDecimal.ONE);
            case "person" -> new StringSchema().pattern(WrittenForms.PERSON);
            case "subscription" -> new StringSchema().format("uuid");
            default -> new StringSchema();
        };
    }
}
