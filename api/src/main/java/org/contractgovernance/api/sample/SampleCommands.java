package org.contractgovernance.api.sample;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.contractgovernance.api.sample.SampleContract.SampleStep;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.feature.Feature;
import org.contractgovernance.contracts.feature.Features;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes commands from a file's steps, as strictly as a request's body is read. */
final class SampleCommands {

    private final JsonMapper mapper;
    private final Validator validator;
    private final Map<String, Class<?>> commands = new HashMap<>();

    SampleCommands(JsonMapper mapper, Validator validator) {
        this.mapper = strict(mapper);
        this.validator = validator;
        Features.all().stream()
                .filter(Feature::isAskedByPeople)
                .flatMap(each -> Features.commands(each).stream())
                .forEach(each -> commands.put(each.getSimpleName(), each));
    }

    /** The mapper that reads the files: it accepts nothing unknown and nothing twice, and reads no figure as a double. */
    static JsonMapper strict(JsonMapper mapper) {
        return mapper.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    /**
     * The command of a step.
     *
     * @param names replaces {@code @alias} by the person's identifier and {@code $name} by the reference
     */
    Command command(SampleContract sample, SampleStep step, UnaryOperator<String> names) {
        String place = sample.place(step);
        Class<?> type = commands.get(step.command());
        if (type == null) {
            throw new IllegalStateException(place + ": there is no such command");
        }
        ObjectNode body = step.body().deepCopy();
        replace(body, names);
        body.put("contract", sample.contract());
        Command command;
        try {
            command = (Command) mapper.treeToValue(body, type);
        } catch (JacksonException e) {
            throw new IllegalStateException(place + ": " + e.getOriginalMessage(), e);
        }
        Set<String> faults = new TreeSet<>();
        for (ConstraintViolation<Command> each : validator.validate(command)) {
            faults.add(each.getPropertyPath() + " " + each.getMessage());
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(place + ": " + String.join("; ", faults));
        }
        return command;
    }

    private static void replace(ObjectNode node, UnaryOperator<String> names) {
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            each.setValue(replaced(each.getValue(), names));
        }
    }

    private static JsonNode replaced(JsonNode value, UnaryOperator<String> names) {
        if (value instanceof ObjectNode inner) {
            replace(inner, names);
        } else if (value instanceof ArrayNode several) {
            for (int i = 0; i < several.size(); i++) {
                several.set(i, replaced(several.get(i), names));
            }
        } else if (value.isString()) {
            return StringNode.valueOf(names.apply(value.asString()));
        }
        return value;
    }
}
