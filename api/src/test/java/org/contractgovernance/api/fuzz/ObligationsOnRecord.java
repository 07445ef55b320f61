package org.contractgovernance.api.fuzz;

import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.access.Role;

/** Obligations in the state that an operation wants. They are due in years to come, so that the clocks tell nothing of them. */
final class ObligationsOnRecord {

    private static final String ONCE = "{\"howOften\": \"once\", \"dueOn\": \"2040-06-30\"}";
    private static final String EACH_TIME = "{\"howOften\": \"each-time\", \"event\": \"a request\", \"within\": 60}";

    private static final Set<String> OF_THE_COUNCIL =
            Set.of("fulfilObligation", "endObligation", "obligation", "obligationDerivation");
    private static final Set<String> OF_AN_INSTANCE =
            Set.of("withdrawFulfilment", "obligationInstance", "obligationInstances", "obligationInstanceDerivation");

    private static final Set<String> OF_A_CONTEST = Set.of("contestFulfilment", "upholdContest", "withdrawContest");

    private final OnRecord record;

    ObligationsOnRecord(OnRecord record) {
        this.record = record;
    }

    /** Makes an obligation ready for an operation; answers whether the operation is about obligations. */
    boolean ready(String operation, Map<String, String> parts) {
        if (OF_THE_COUNCIL.contains(operation)) {
            recorded("council", ONCE, parts);
        } else if (OF_AN_INSTANCE.contains(operation)) {
            recorded("council", ONCE, parts);
            OnRecord.done(record.post(
                    Role.COMMISSIONER,
                    record.at("/obligations/{obligation}/instances/{instance}/fulfil", parts),
                    "{\"note\": \"Done\"}"));
        } else if (OF_A_CONTEST.contains(operation)) {
            boolean upheld = operation.equals("upholdContest");
            recorded(upheld ? "council" : "provider", ONCE, parts);
            act(upheld ? Role.COMMISSIONER : Role.PROVIDER, "/fulfil", "{\"note\": \"Done\"}", parts);
            if (!operation.equals("contestFulfilment")) {
                act(upheld ? Role.PROVIDER : Role.COMMISSIONER, "/contest", "{\"reason\": \"Not done\"}", parts);
            }
        } else if (operation.equals("waiveObligation")) {
            recorded("provider", ONCE, parts);
        } else if (operation.equals("recordObligationArisen")) {
            recorded("council", EACH_TIME, parts);
        } else {
            return false;
        }
        return true;
    }

    private void act(Role role, String act, String body, Map<String, String> parts) {
        OnRecord.done(
                record.post(role, record.at("/obligations/{obligation}/instances/{instance}" + act, parts), body));
    }

    private void recorded(String owedBy, String schedule, Map<String, String> parts) {
        parts.put("instance", "once");
        parts.put(
                "obligation",
                OnRecord.done(record.post(
                                Role.COMMISSIONER,
                                record.at("/obligations", parts),
                                "{\"terms\": {\"clause\": \"1\", \"owedBy\": \"%s\", \"title\": \"Data\", \"schedule\": %s}}"
                                        .formatted(owedBy, schedule)))
                        .json()
                        .get("reference")
                        .asString());
    }
}
