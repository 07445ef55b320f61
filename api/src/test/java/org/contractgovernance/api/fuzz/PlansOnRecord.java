package org.contractgovernance.api.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.access.Role;

/** Rectification plans in the state that an operation wants. */
final class PlansOnRecord {

    static final String TERMS = """
            {"terms": {"clause": "1", "submit": {"clause": "2", "amount": 10}, "decide": {"clause": "3", "amount": 15},
             "councilSilent": {"clause": "4", "means": "deemed-approved"}, "resubmit": {"clause": "5", "amount": 5},
             "rounds": {"clause": "6", "most": 3, "escalatesTo": "chief executives"},
             "consequences": [{"code": "step-in", "name": "Step-in", "clause": "7"},
                              {"code": "remedial-adviser", "name": "Remedial adviser", "clause": "8"}]},
             "reason": "As signed", "effectiveOn": "2015-10-01"}""";

    private static final Set<String> OF_A_REQUIRED = Set.of(
            "submitRectificationPlan",
            "commentOnRectificationPlan",
            "withdrawRectificationPlan",
            "rectificationPlan",
            "rectificationPlans",
            "rectificationPlanDerivation");
    private static final Set<String> OF_A_SUBMITTED =
            Set.of("askAboutRectificationPlan", "approveRectificationPlan", "rejectRectificationPlan");
    private static final Set<String> OF_AN_APPROVED =
            Set.of("askForExtension", "recordStepDone", "failRectificationPlan");

    private static final String EXTENSION = "{\"step\": 1, \"until\": \"2030-07-31\", \"reason\": \"Ill\"}";

    private final OnRecord record;
    private boolean termsSet;

    PlansOnRecord(OnRecord record) {
        this.record = record;
    }

    /** Makes a plan ready for an operation; answers whether the operation is about plans. */
    boolean ready(String operation, Map<String, String> parts) {
        switch (operation) {
            case "requireRectificationPlan" -> setTerms(parts);
            case "answerRectificationQuestion" -> {
                submitted("provider", parts);
                post(Role.COMMISSIONER, "/questions", "{\"question\": \"Who?\"}", parts);
            }
            case "grantExtension", "refuseExtension" -> {
                approved("provider", parts);
                post(Role.PROVIDER, "/ask-for-extension", EXTENSION, parts);
            }
            case "verifyStep", "sendStepBack" -> done(parts);
            case "completeRectificationPlan" -> {
                done(parts);
                post(Role.COMMISSIONER, "/steps/1/verify", "{}", parts);
            }
            case "invokeConsequence" -> {
                required(parts);
                post(Role.COMMISSIONER, "/fail", "{\"reason\": \"No\", \"consequences\": [\"step-in\"]}", parts);
            }
            default -> {
                if (OF_A_REQUIRED.contains(operation)) {
                    required(parts);
                } else if (OF_A_SUBMITTED.contains(operation)) {
                    submitted("provider", parts);
                } else if (OF_AN_APPROVED.contains(operation)) {
                    // the commissioner, who is the one that asks, records what the council has done
                    approved("council", parts);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    private void setTerms(Map<String, String> parts) {
        parts.put("step", "1");
        if (!termsSet) {
            int answered = record.post(Role.COMMISSIONER, record.at("/rectification-terms", Map.of()), TERMS)
                    .status();
            if (!List.of(200, 409).contains(answered)) {
                throw new AssertionError("the terms of plans were not set: " + answered);
            }
            termsSet = true;
        }
    }

    private void required(Map<String, String> parts) {
        setTerms(parts);
        parts.put(
                "rectificationPlan",
                OnRecord.done(record.post(
                                Role.COMMISSIONER,
                                record.at("/rectification-plans", parts),
                                "{\"title\": \"Late\", \"reason\": \"Twice\"}"))
                        .json()
                        .get("reference")
                        .asString());
    }

    private void submitted(String party, Map<String, String> parts) {
        required(parts);
        post(
                Role.PROVIDER,
                "/submit",
                "{\"whatHappened\": \"a\", \"rootCause\": \"b\", \"effect\": \"c\", \"steps\": [{\"what\": \"d\", \"party\": \"%s\", \"dueOn\": \"2030-06-30\"}]}"
                        .formatted(party),
                parts);
    }

    private void approved(String party, Map<String, String> parts) {
        submitted(party, parts);
        post(Role.COMMISSIONER, "/approve", "{}", parts);
    }

    private void done(Map<String, String> parts) {
        approved("provider", parts);
        post(Role.PROVIDER, "/steps/1/done", "{\"evidence\": \"Seen\"}", parts);
    }

    private void post(Role role, String address, String body, Map<String, String> parts) {
        OnRecord.done(record.post(role, record.at("/rectification-plans/{rectificationPlan}" + address, parts), body));
    }
}
