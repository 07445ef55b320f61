package org.contractgovernance.api.openapi;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.api.answer.AcceptedAdvice;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.register.Single;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Adds to every operation what its controller does not say: the headers of requests and answers, examples, and every refusal. */
final class Operations implements GlobalOperationCustomizer {

    private static final List<Integer> OF_EVERY_OPERATION = List.of(400, 401, 403, 404, 406, 414, 417, 431, 500, 503);
    private static final List<Integer> OF_BODIES = List.of(408, 413, 415);
    private static final List<Integer> OF_CHANGES = List.of(409);
    private static final List<Integer> OF_COMMANDS = List.of(412, 422);

    private final Examples examples;

    Operations(Examples examples) {
        this.examples = examples;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean command = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Conditions.class);
        describeParameters(operation, types(handler));
        if (command) {
            conditions(operation, !handler.hasMethodAnnotation(Creates.class) || makesAnother(handler));
        }
        refusals(operation, command, changes(handler));
        answers(operation, handler);
        examples.addTo(operation, answersCommand(handler));
        return operation;
    }

    private static void describeParameters(Operation operation, Map<String, Class<?>> types) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            parameter.description(Prose.tidied(parameter.getDescription()));
            Class<?> type = types.get(parameter.getName());
            if (type != null) {
                // parameters of one type share a schema, even where they are read as different types
                Schema<?> own = AnnotationsUtils.clone(parameter.getSchema(), true);
                WrittenForms.describe(own, type);
                parameter.setSchema(own);
            }
        }
    }

    /** The type as which each parameter is read. */
    private static Map<String, Class<?>> types(HandlerMethod handler) {
        Map<String, Class<?>> types = new HashMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                types.put(parameter.getParameter().getName(), parameter.getParameterType());
            } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    types.put(component.getName(), component.getType());
                }
            }
        }
        return types;
    }

    private static void conditions(Operation operation, boolean changes) {
        if (changes) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .description(
                            "The version that the caller has seen, as an `ETag` gave it; a stale version is refused with 412")
                    .schema(new StringSchema().pattern("^(\"(0|[1-9][0-9]{0,17})\"|\\*)$"))
                    .example("\"3\""));
        }
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .description(
                        "Recognises a repetition of the same request for seven days: it gets the stored answer, and nothing"
                                + " is done twice. The same key with another body is refused with 422. The key is kept for"
                                + " ever: it must not name anybody")
                .schema(new StringSchema().minLength(1).maxLength(128).pattern("^[!-~]+$"))
                .example("0b6ba1c2-6f0e-4c5b-8a53-2f0f3b8f4b0e"));
        operation.addParametersItem(new HeaderParameter()
                .name("Prefer")
                .description(
                        "`wait=2` answers once the registers have taken the command in, or after two seconds; at most 10; anything else is as good as nothing")
                .schema(new StringSchema())
                .example("wait=2"));
    }

    /** Whether the operation changes anything, so that the record may lead to a refusal. A question only finds something or does not. */
    private static boolean changes(HandlerMethod handler) {
        RequestMapping mapping = handler.getMethodAnnotation(RequestMapping.class);
        return mapping == null || !List.of(mapping.method()).contains(RequestMethod.GET);
    }

    private static boolean answersCommand(HandlerMethod handler) {
        return AcceptedAdvice.answersCommand(handler.getReturnType());
    }

    private static void refusals(Operation operation, boolean command, boolean changes) {
        OF_EVERY_OPERATION.forEach(status -> refusal(operation, status));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            OF_BODIES.forEach(status -> refusal(operation, status));
        }
        if (changes) {
            OF_CHANGES.forEach(status -> refusal(operation, status));
        }
        if (command) {
            OF_COMMANDS.forEach(status -> refusal(operation, status));
        }
    }

    private static void refusal(Operation operation, int status) {
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(status),
                        new ApiResponse().$ref("#/components/responses/" + RefusalResponses.name(status)));
    }

    private static void answers(Operation operation, HandlerMethod handler) {
        Class<?> answer = handler.getReturnType().getParameterType();
        ApiResponses responses = operation.getResponses();
        responses.forEach((status, response) -> {
            if (!status.startsWith("2")) {
                return;
            }
            response.addHeaderObject("X-Correlation-Id", header("Identifier of the request", new StringSchema()));
            if (answersCommand(handler)) {
                response.setDescription("Done; its events are durable");
                if (!makesAnother(handler)) {
                    response.addHeaderObject(
                            "ETag", header("Version of the entity, for `If-Match`", new StringSchema()));
                }
                response.addHeaderObject(
                        "Idempotency-Replayed", header("`true` on a stored answer", new StringSchema()));
                response.addHeaderObject(
                        "Preference-Applied", header("The preference, where it was met", new StringSchema()));
            } else if (answer == Single.class) {
                response.setDescription("The entry");
                response.addHeaderObject("ETag", header("Version of the entry, for `If-Match`", new StringSchema()));
            } else {
                response.setDescription("The answer");
            }
            if (status.equals("201")) {
                response.addHeaderObject(
                        "Location", header("The address of what was made", new StringSchema().format("uri-reference")));
            }
        });
    }

    private static boolean makesAnother(HandlerMethod handler) {
        Creates creates = handler.getMethodAnnotation(Creates.class);
        return creates != null && !creates.begunBy().isEmpty();
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }
}
