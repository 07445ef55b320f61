package org.contractgovernance.api.fuzz;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Role;

/** Duties and assessment notices in the state that an operation wants. */
final class DutiesOnRecord {

    private static final String ENDED = "{\"occasion\": {\"on\": \"2026-05-05\", \"ending\": \"termination\"}}";

    private static final Set<String> OF_A_DUTY =
            Set.of("correctOccasion", "markDutyDone", "reopenDuty", "duty", "duties", "dutyDerivation");
    private static final Set<String> OF_A_NOTICE = Set.of(
            "commentOnRatings",
            "releaseRatings",
            "withdrawAssessmentNotice",
            "assessmentNotice",
            "assessmentNotices",
            "assessmentNoticeDerivation");

    private final Running application;
    private final OnRecord record;

    DutiesOnRecord(Running application, OnRecord record) {
        this.application = application;
        this.record = record;
    }

    /** Makes a duty or an assessment notice ready for an operation; answers whether the operation is about these. */
    boolean ready(String operation, Map<String, String> parts) {
        if (operation.equals("reportOccasion") || operation.equals("provisions")) {
            parts.put("contract", record.contract("start"));
        } else if (OF_A_DUTY.contains(operation)) {
            reported(parts);
            if (operation.equals("markDutyDone") || operation.equals("reopenDuty")) {
                computed(parts);
            }
            if (operation.equals("reopenDuty")) {
                OnRecord.done(record.post(
                        Role.COMMISSIONER,
                        record.at("/duties/{duty}/done", parts),
                        "{\"notice\": \"012345-2026\", \"publishedOn\": \"2026-06-01\"}"));
            }
        } else if (operation.equals("prepareAssessmentNotice")) {
            parts.put("contract", record.contractWithKpi());
        } else if (OF_A_NOTICE.contains(operation)) {
            prepared(operation, parts);
        } else {
            return false;
        }
        return true;
    }

    private void reported(Map<String, String> parts) {
        parts.put("contract", record.contract("start"));
        parts.put(
                "duty",
                OnRecord.done(record.post(Role.COMMISSIONER, record.at("/duties", parts), ENDED))
                        .json()
                        .get("reference")
                        .asString());
    }

    private void computed(Map<String, String> parts) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .conditionEvaluationListener(each -> application.lookAtClocks())
                .until(() -> application
                        .get(Role.COMMISSIONER, record.at("/duties/{duty}", parts))
                        .json()
                        .path("status")
                        .asString("")
                        .equals("cannot-tell"));
    }

    private void prepared(String operation, Map<String, String> parts) {
        boolean commented = operation.equals("commentOnRatings");
        if (!commented) {
            parts.put("contract", record.contractWithKpi());
        }
        StringJoiner kpis = new StringJoiner(", ");
        application
                .get(Role.COMMISSIONER, record.at("/kpis?limit=3", parts))
                .json()
                .get("entries")
                .forEach(each -> kpis.add(
                        "{\"kpi\": \"%s\", \"whyMaterial\": \"It is\", \"rating\": \"good\", \"basis\": \"Returns\", \"asAt\": 1}"
                                .formatted(each.get("code").asString())));
        String day = commented ? LocalDate.now(Moment.COUNCIL_TIME).toString() : "2016-05-03";
        parts.put(
                "assessmentNotice",
                OnRecord.done(record.post(Role.COMMISSIONER, record.at("/assessment-notices", parts), """
                                {"from": "2015-10-01", "to": "2016-03-31", "effectiveOn": "%s", "kpis": [%s],
                                 "commentTime": {"clause": "1", "workingDays": %d}}""".formatted(
                                        day, kpis, commented ? 5 : 0)))
                        .json()
                        .get("reference")
                        .asString());
    }
}
