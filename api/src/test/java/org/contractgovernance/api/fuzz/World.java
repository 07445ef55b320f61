package org.contractgovernance.api.fuzz;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.api.whole.Running;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.api.whole.Sample;
import org.contractgovernance.contracts.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What has to be on record before a request can succeed: made anew for each, in the state that the operation wants. */
final class World {

    /** Whom the document's examples name, and nobody has entered. */
    static final String OF_EXAMPLES = "person-01890a5d-ac96-774b-bcce-b302099a8057";

    private static final String MAPPINGS = "/api/v1/risk-tool/mappings/";

    private final Running application;
    private final OnRecord record;
    private final PlansOnRecord plans;
    private final ApprovalsOnRecord approvals;
    private final OptionsOnRecord options;
    private final ObligationsOnRecord obligations;
    private final NoticesOnRecord notices;
    private final DutiesOnRecord duties;
    private final String person;
    private final String service;
    private final long position;

    World(Running application) {
        this.application = application;
        record = new OnRecord(application);
        plans = new PlansOnRecord(record);
        approvals = new ApprovalsOnRecord(record);
        options = new OptionsOnRecord(record);
        obligations = new ObligationsOnRecord(record);
        notices = new NoticesOnRecord(record);
        duties = new DutiesOnRecord(application, record);
        person = record.entered();
        service = record.service();
        position = record.position();
    }

    /** Somebody who has been entered. */
    String person() {
        return person;
    }

    /** What the variable parts of an operation's address stand for, made ready for it. */
    Map<String, String> ready(String operation) {
        Map<String, String> parts = new HashMap<>();
        parts.put("contract", Sample.PROVIDERS);
        parts.put("position", Long.toString(position));
        parts.put("person", person);
        parts.put("mapping", "example-scores");
        parts.put("period", "2016-01");
        parts.put("year", OnRecord.YEAR);
        switch (operation) {
            case "amendContract",
                    "retainService",
                    "commissionService",
                    "nameRoleHolder",
                    "setReferralRule",
                    "setRectificationTerms",
                    "setNoticeTerms",
                    "setFailurePolicy",
                    "setWorkingCalendar" -> parts.put("contract", record.contract("start"));
            case "standDownRoleHolder" ->
                parts.put(
                        "contract",
                        record.contract(
                                "start",
                                "role-holders",
                                "{\"post\": \"Commissioning Manager\", \"holder\": \"%s\", \"effectiveOn\": \"2015-10-01\"}"
                                        .formatted(person)));
            case "endReferralRule" ->
                parts.put(
                        "contract",
                        record.contract(
                                "start",
                                "referral-rule",
                                "{\"rule\": {\"score\": 15, \"days\": 14}, \"reason\": \"Appetite\"}"));
            case "startContract" -> parts.put("contract", record.contract());
            case "failurePolicy" -> parts.put("contract", record.contractWithPolicy());
            case "setRegime" -> parts.put("contract", record.contractWithKpi());
            case "amendRegime", "endRegime", "regime", "regimeDerivation", "regimeCases", "whatIf" ->
                parts.put("contract", record.contractWithRegime());
            case "setResultsScheme" -> parts.put("contract", record.contract("start"));
            case "amendResultsScheme", "resultsScheme", "resultsSchemeDerivation" ->
                parts.put("contract", record.contractWithResults());
            case "claimResults", "recordPenalty" -> record.payForResults();
            case "setGainShare" -> parts.put("contract", record.contract("start"));
            case "amendGainShare", "draftStatement", "gainShare", "gainShareDerivation", "whatIfShared" ->
                parts.put("contract", record.contractWithShare());
            case "disputeStatement", "agreeStatement", "shareStatement", "shareStatementDerivation" ->
                record.statement(OnRecord.YEAR);
            case "certifyStatement" -> {
                record.statement(OnRecord.YEAR);
                record.onStatement(Role.COMMISSIONER, OnRecord.YEAR, "agree");
            }
            case "reopenStatement" -> parts.put("year", record.certifiedStatement());
            case "applyToDocument" -> parts.put("line", record.ledgerLine());
            case "correctApplication" -> {
                parts.put("line", record.ledgerLine());
                OnRecord.done(
                        record.post(
                                Role.COMMISSIONER,
                                record.at("/payment-ledger/lines/{line}/apply", parts),
                                "{\"document\": {\"kind\": \"invoice\", \"number\": \"INV-1\", \"issuedOn\": \"2016-05-03\"}}"));
            }
            case "calendarAddress", "replaceCalendarAddress", "revokeCalendarAddress" ->
                parts.put("calendarAddress", record.calendarAddress());
            case "verifyClaim", "adjustClaim", "refuseClaim", "resultClaim", "resultClaimDerivation" ->
                parts.put("claim", record.claim());
            case "acceptClaim" -> parts.put("claim", record.verifiedClaim());
            case "clawBackResults" -> parts.put("claim", record.paidClaim());
            case "proposeTermsOfReference",
                    "agreeTermsOfReference",
                    "endReviewSeries",
                    "reviewSeries",
                    "reviewSeriesDerivation" -> parts.put("reviewSeries", record.proposedSeries());
            case "issueAgenda",
                    "moveReview",
                    "holdReview",
                    "cancelReview",
                    "review",
                    "reviewAgenda",
                    "reviewDerivation" -> parts.put("review", record.review());
            case "correctAttendance", "recordReviewDecision", "agreeReviewAction", "draftMinutes" ->
                parts.put("review", record.heldReview());
            case "completeReviewAction" -> {
                parts.put("review", record.reviewWithAction());
                parts.put("action", "1");
            }
            case "commentOnMinutes", "agreeMinutes" -> parts.put("review", record.reviewWithMinutes());
            case "noteAddendum" -> {
                List<String> reviews = record.reviews();
                parts.put("review", reviews.getFirst());
                parts.put("corrected", reviews.getLast());
            }
            case "acceptRepricing", "refuseRepricing" -> parts.put("claim", record.repricedClaim());
            case "grantRelief", "refuseRelief", "withdrawRelief", "relief", "reliefDerivation" ->
                parts.put("relief", record.relief());
            case "revokeRelief" -> {
                parts.put("relief", record.relief());
                OnRecord.done(record.post(
                        Role.COMMISSIONER, record.at("/relief/{relief}/grant", parts), "{\"reason\": \"Ours\"}"));
            }
            case "failureResponse", "failureResponseDerivation" ->
                parts.put("failureResponse", record.failureResponse());
            case "respondToAssessment", "assessment", "assessmentDerivation" ->
                parts.put("assessment", record.assessment());
            case "confirmDeduction", "reduceDeduction", "waiveDeduction" -> {
                parts.put("assessment", record.assessment());
                parts.put("deduction", "1");
                OnRecord.done(record.post(
                        Role.PROVIDER,
                        record.at("/assessments/{assessment}/respond", parts),
                        "{\"stance\": \"agrees\"}"));
            }
            case "recordOccurrence" -> Sample.prices();
            case "mendOccurrence", "correctOccurrence", "withdrawOccurrence", "occurrence", "occurrenceDerivation" ->
                parts.put("occurrence", record.occurrence(Role.COMMISSIONER));
            case "disputeOccurrence" -> parts.put("occurrence", record.occurrence(Role.PROVIDER));
            case "upholdOccurrence" -> {
                parts.put("occurrence", record.occurrence(Role.PROVIDER));
                OnRecord.done(record.post(
                        Role.COMMISSIONER,
                        record.at("/occurrences/{occurrence}/dispute", parts),
                        "{\"reason\": \"It was longer\"}"));
            }
            case "assignIssue",
                    "recordProgress",
                    "reprioritiseIssue",
                    "escalateToEarlyWarning",
                    "resolveIssue",
                    "withdrawIssue",
                    "issue",
                    "issueDerivation" -> parts.put("issue", record.issue());
            case "closeIssue", "reopenIssue" -> {
                parts.put("issue", record.issue());
                OnRecord.done(record.post(
                        Role.COMMISSIONER,
                        record.at("/issues/{issue}/resolve", parts),
                        "{\"outcome\": \"Done\", \"effectiveOn\": \"2016-05-24\"}"));
            }
            case "takeBackReferral", "acknowledgeRisk", "reportRisk" -> {
                parts.put("earlyWarning", record.warning());
                position(
                        record.post(
                                Role.COMMISSIONER,
                                record.at("/early-warnings/{earlyWarning}/refer-to-corporate-risk", parts),
                                "{\"reason\": \"Wider\"}"),
                        parts);
            }
            case "completeAction", "missAction" -> {
                parts.put("earlyWarning", record.warning());
                parts.put("action", "1");
                OnRecord.done(record.post(
                        Role.COMMISSIONER,
                        record.at("/early-warnings/{earlyWarning}/actions", parts),
                        "{\"description\": \"Act\", \"owner\": \"%s\", \"dueOn\": \"2016-05-01\", \"effectiveOn\": \"2016-04-22\"}"
                                .formatted(person)));
            }
            case "erasePerson", "person" -> parts.put("person", record.entered());
            case "keepMapping" -> parts.put("mapping", record.fresh("fuzz"));
            case "removeMapping" -> {
                parts.put("mapping", record.fresh("fuzz"));
                JsonNode example = application
                        .get(Role.ADMINISTRATOR, MAPPINGS + "example-scores")
                        .json()
                        .get("mapping");
                OnRecord.done(application.ask(
                        Role.ADMINISTRATOR,
                        "PUT",
                        MAPPINGS + parts.get("mapping"),
                        "application/json",
                        example.toString()));
            }
            default -> other(operation, parts);
        }
        return parts;
    }

    private void other(String operation, Map<String, String> parts) {
        if (plans.ready(operation, parts)
                || options.ready(operation, parts)
                || approvals.ready(operation, parts)
                || obligations.ready(operation, parts)
                || notices.ready(operation, parts)
                || duties.ready(operation, parts)) {
            return;
        }
        if (operation.contains("arlyWarning")
                || operation.contains("Action")
                || (operation.contains("Risk") && !operation.contains("Unmatched"))) {
            parts.put("earlyWarning", record.warning());
        } else if (operation.contains("ubscription")
                || operation.equals("deliveries")
                || operation.equals("rotateSecret")
                || operation.equals("resend")) {
            parts.put("subscription", operation.equals("subscriptions") ? "" : record.subscription());
        } else if (operation.toLowerCase(java.util.Locale.ROOT).contains("kpi")
                || operation.contains("Return")
                || operation.equals("answerQuery")
                || operation.equals("verifySample")
                || operation.equals("correctFigure")) {
            parts.put("code", record.kpi());
            returned(operation, parts);
        }
    }

    private void returned(String operation, Map<String, String> parts) {
        String returns = "/kpis/{code}/returns/{period}/";
        switch (operation) {
            case "queryReturn",
                    "answerQuery",
                    "resubmitReturn",
                    "acceptReturn",
                    "verifySample",
                    "correctFigure",
                    "withdrawReturn",
                    "kpiReturn",
                    "kpiReturnDerivation" ->
                OnRecord.done(record.post(
                        Role.PROVIDER,
                        record.at("/kpis/{code}/submissions", parts),
                        "{\"period\": \"2016-01\", \"figures\": {\"value\": 97}, \"effectiveOn\": \"2016-02-08\"}"));
            default -> {}
        }
        if (operation.equals("answerQuery")) {
            OnRecord.done(
                    record.post(Role.COMMISSIONER, record.at(returns + "query", parts), "{\"question\": \"Why?\"}"));
        } else if (operation.equals("correctFigure")) {
            OnRecord.done(record.post(Role.COMMISSIONER, record.at(returns + "accept", parts), "{}"));
        }
    }

    /** The example that the document shows, about things that are there. */
    JsonNode body(String operation, JsonNode example, Map<String, String> parts) {
        if (!(example instanceof ObjectNode)) {
            return example;
        }
        ObjectNode body = (ObjectNode) Values.read(example.toString().replace(OF_EXAMPLES, person));
        if (body.has("service")) {
            body.put("service", service);
        }
        switch (operation) {
            case "requireRectificationPlan" -> body.putArray("kpis").add(record.kpi());
            case "registerContract" -> body.put("contract", record.fresh("fuzz"));
            case "defineKpi" -> {
                body.put("code", record.fresh("NEW"));
                ((ObjectNode) body.get("definition")).put("service", service);
            }
            case "claimResults", "recordPenalty" -> {
                body.put("claim", record.fresh("RC"));
                body.get("cases").forEach(each -> ((ObjectNode) each).put("caseReference", record.fresh("F")));
            }
            case "agreeStatement", "certifyStatement", "applyToDocument" -> body.remove("effectiveOn");
            case "submitReturns" -> body.get("returns").forEach(each -> ((ObjectNode) each).put("code", record.kpi()));
            case "planReview" -> body.put("series", record.series());
            case "issueAgenda" -> body.put("position", record.position());
            case "noteAddendum" -> body.put("corrects", parts.get("corrected"));
            case "requestApproval" -> ((ObjectNode) body.get("matter")).put("reference", record.fresh("M"));
            case "setDelegation" -> ((ObjectNode) body.at("/scheme/posts/0")).put("clause", record.fresh("P"));
            case "claimRelief" -> {
                body.remove("restsOn");
                ((ObjectNode) body.at("/periods/0")).put("kpi", record.kpi());
            }
            case "grantRelief", "refuseRelief", "revokeRelief" -> body.remove("periods");
            case "withdrawIssue" -> body.put("duplicateOf", record.issue());
            case "acknowledgeRisk" ->
                body.put("position", Long.parseLong(parts.get("position"))).put("toolReference", record.fresh("CR"));
            case "reportUnmatchedRisk" -> body.put("toolReference", record.fresh("CU"));
            case "commissionService", "retainService" -> body.put("code", record.fresh("N"));
            case "subscribe", "amendSubscription" ->
                body.put("address", "https://" + Running.NOBODY_LISTENS + "/hooks");
            case "rotateSecret" ->
                body.put(
                        "oldUntil",
                        Instant.now()
                                .plus(Duration.ofHours(1))
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString());
            case "mendEntity" -> body.put("entity", "issue:01890a5d-ac96-774b-bcce-b302099a8057");
            default -> {}
        }
        return body;
    }

    /** Lets go of what there may be only so many of. */
    void tidyUp() {
        record.tidyUp();
    }

    /** What an operation must be asked besides its address. */
    String query(String operation) {
        return switch (operation) {
            case "proveInclusion", "proveInclusionInContract" -> "?position=" + position;
            case "proveConsistency", "proveConsistencyOfContract" -> "?from=1";
            case "changes" -> "?fromPosition=0";
            case "riskFile", "importReports" -> "?mapping=example-scores";
            default -> "";
        };
    }

    private void position(Answer answer, Map<String, String> parts) {
        parts.put(
                "position",
                Long.toString(OnRecord.done(answer).json().get("position").asLong()));
    }
}
