package org.contractgovernance.api.fuzz;

import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.api.fuzz.Document.Operation;

/** What the document says an operation answers, when it does what it is asked. */
final class Answered {

    private Answered() {}

    static Set<String> types(Document document, Operation operation) {
        Set<String> types = new TreeSet<>();
        for (String status : document.statuses(operation)) {
            if (status.startsWith("2")) {
                types.addAll(document.response(operation, Integer.parseInt(status))
                        .path("content")
                        .propertyNames());
            }
        }
        return types;
    }
}
