package org.contractgovernance.api.body;

import java.util.List;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.request.ExpectedForm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Describes the fault of a field that could not be decoded, without the decoder's own words. */
final class DecodingFault {

    private DecodingFault() {}

    /** The fault behind a decoder's exception. */
    static Fault of(JacksonException e) {
        String pointer = pointer(e.getPath());
        if (e instanceof UnrecognizedPropertyException) {
            return Fault.ofField(pointer, "unknown", "There is no such field here");
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            Class<?> type = mismatch.getTargetType();
            boolean word = type.isEnum() && mismatch instanceof InvalidFormatException;
            boolean missing = isMissing(mismatch);
            return Fault.ofField(
                    pointer,
                    missing ? "required" : word ? "unknown-word" : "wrong-form",
                    "Expected " + ExpectedForm.in(type));
        }
        return Fault.ofField(pointer, "wrong-form", "This field does not have the documented form");
    }

    private static boolean isMissing(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        String message = e.getOriginalMessage();
        return type != null && type.isPrimitive() && message != null && message.contains("null");
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference each : path) {
            String name = each.getPropertyName();
            pointer.append('/');
            if (name != null) {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            } else {
                pointer.append(Math.max(0, each.getIndex()));
            }
        }
        return pointer.toString();
    }
}
