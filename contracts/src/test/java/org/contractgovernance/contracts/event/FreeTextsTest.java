package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;

class FreeTextsTest {

    /** Whoever adds an event says here which of its texts can be redacted. */
    @Test
    void theseTextsCanBeRedacted() {
        Map<String, String> found = Features.vocabulary().entries().stream()
                .filter(each -> !FreeTexts.in(each.type()).isEmpty())
                .collect(Collectors.toMap(
                        Vocabulary.Entry::name,
                        each -> String.join(", ", FreeTexts.in(each.type())),
                        (one, other) -> one,
                        TreeMap::new));

        assertThat(String.join(
                        "\n", found.entrySet().stream().map(Object::toString).toList()))
                .isEqualTo("""
                        ActionCompleted=/note
                        ActionPlanned=/description
                        AddendumNoted=/correction
                        AgendaIssued=/agenda/items/*/title
                        ApprovalRequested=/narrative
                        AssessmentNoticePrepared=/kpis/*/whyMaterial, /kpis/*/basis
                        AssessmentProposed=/assessed/reckoned/steps/*/rule
                        AssessmentRestated=/assessed/reckoned/steps/*/rule
                        ClaimAdjusted=/changes/*/because
                        ClaimVerified=/check/checkedAt, /check/chosen, /check/records/*/record, /check/records/*/found
                        ContractAmended=/before/title, /before/exemptions/*/because, /after/title, /after/exemptions/*/because
                        ContractRegistered=/details/title, /details/exemptions/*/because
                        DutyFound=/occasion/breach/whyItApplies, /occasion/breach/obligation, /occasion/breach/impact, \
                        /occasion/breach/lasted, /occasion/breach/mitigation, /occasion/breach/warnings, \
                        /occasion/breach/suppliersSteps, /occasion/breach/whyNotEnough, /occasion/breach/damagesBasis, \
                        /occasion/modification/ground
                        DutyRecomputed=/occasion/breach/whyItApplies, /occasion/breach/obligation, \
                        /occasion/breach/impact, /occasion/breach/lasted, /occasion/breach/mitigation, \
                        /occasion/breach/warnings, /occasion/breach/suppliersSteps, /occasion/breach/whyNotEnough, \
                        /occasion/breach/damagesBasis, /occasion/modification/ground
                        EarlyWarningClosed=/outcome
                        EarlyWarningRaised=/title, /cause, /event, /consequence
                        EarlyWarningReviewed=/note
                        FailureConsequenceInvoked=/consequence/name
                        FigureCorrected=/before/cannotBeDescribed, /before/narrative, /before/evidence/*/title, \
                        /before/nothingToMeasure, /before/exclusions/*/what, /before/exclusions/*/why, /before/forecast/basis, \
                        /figures/cannotBeDescribed, /figures/narrative, /figures/evidence/*/title, \
                        /figures/nothingToMeasure, /figures/exclusions/*/what, /figures/exclusions/*/why, /figures/forecast/basis
                        IssueClosed=/note
                        IssueProgressRecorded=/note
                        IssueRaised=/title, /description
                        IssueResolved=/outcome
                        KpiDefined=/definition/name, /definition/definition
                        KpiRevised=/before/name, /before/definition, /after/name, /after/definition
                        MinutesCommented=/comment
                        MinutesDrafted=/text
                        NoticeAnswered=/text, /evidence/*/title
                        NoticeServed=/content/otherKind, /content/subject, /content/text, /evidence/*/title
                        ObligationArose=/because
                        ObligationFulfilled=/note, /evidence/*/title
                        ObligationRecorded=/terms/title, /terms/description, /terms/schedule/event, /terms/evidenceExpected
                        OccasionCorrected=/before/breach/whyItApplies, /before/breach/obligation, \
                        /before/breach/impact, /before/breach/lasted, /before/breach/mitigation, \
                        /before/breach/warnings, /before/breach/suppliersSteps, /before/breach/whyNotEnough, \
                        /before/breach/damagesBasis, /before/modification/ground, /after/breach/whyItApplies, \
                        /after/breach/obligation, /after/breach/impact, /after/breach/lasted, \
                        /after/breach/mitigation, /after/breach/warnings, /after/breach/suppliersSteps, \
                        /after/breach/whyNotEnough, /after/breach/damagesBasis, /after/modification/ground
                        OccasionReported=/occasion/breach/whyItApplies, /occasion/breach/obligation, \
                        /occasion/breach/impact, /occasion/breach/lasted, /occasion/breach/mitigation, \
                        /occasion/breach/warnings, /occasion/breach/suppliersSteps, /occasion/breach/whyNotEnough, \
                        /occasion/breach/damagesBasis, /occasion/modification/ground
                        OccurrenceCorrected=/before/narrative, /after/narrative
                        OccurrenceRecorded=/facts/narrative
                        OptionAgreed=/terms/title, /terms/effect/furtherServices
                        OptionAmended=/before/title, /before/effect/furtherServices, /after/title, /after/effect/furtherServices
                        ParticularsAmended=/before/suppliers/*/name, /before/suppliers/*/registeredAddress, \
                        /before/subContractors/*/name, /before/subContractors/*/registeredAddress, /after/suppliers/*/name, \
                        /after/suppliers/*/registeredAddress, /after/subContractors/*/name, /after/subContractors/*/registeredAddress
                        ParticularsStated=/particulars/suppliers/*/name, /particulars/suppliers/*/registeredAddress, \
                        /particulars/subContractors/*/name, /particulars/subContractors/*/registeredAddress
                        ProviderResponded=/narrative
                        QueryAnswered=/answer
                        RatingsCommented=/narrative
                        RectificationPlanApproved=/note
                        RectificationPlanCommented=/comment
                        RectificationPlanCompleted=/outcome
                        RectificationPlanRequired=/title, /terms/terms/consequences/*/name
                        RectificationPlanSubmitted=/whatHappened, /rootCause, /effect, /steps/*/what
                        RectificationQuestionAnswered=/answer
                        RectificationQuestionAsked=/question
                        RectificationStepDone=/evidence
                        RectificationStepVerified=/note
                        RectificationTermsSet=/before/terms/consequences/*/name, /after/terms/consequences/*/name
                        RegimeAmended=/before/charges/indexation/index, /before/charges/indexation/values/*/source, /before/credits/atRisk/pools/*/name, /before/credits/events/*/name, \
                        /after/charges/indexation/index, /after/charges/indexation/values/*/source, /after/credits/atRisk/pools/*/name, /after/credits/events/*/name
                        RegimeSet=/terms/charges/indexation/index, /terms/charges/indexation/values/*/source, /terms/credits/atRisk/pools/*/name, /terms/credits/events/*/name
                        ReliefClaimed=/otherCause, /obligation, /narrative, /evidence/*/title
                        ResultsClaimed=/cases/*/caseReference, /cases/*/evidence/*/title, /narrative
                        ResultsSchemeAmended=/before/outputs/*/name, /after/outputs/*/name
                        ResultsSchemeSet=/terms/outputs/*/name
                        ReturnComputed=/figures/cannotBeDescribed, /figures/narrative, /figures/evidence/*/title, /figures/nothingToMeasure, /figures/exclusions/*/what, /figures/exclusions/*/why, /figures/forecast/basis
                        ReturnQueried=/question
                        ReturnRecomputed=/before/cannotBeDescribed, /before/narrative, /before/evidence/*/title, /before/nothingToMeasure, /before/exclusions/*/what, /before/exclusions/*/why, /before/forecast/basis, \
                        /figures/cannotBeDescribed, /figures/narrative, /figures/evidence/*/title, /figures/nothingToMeasure, /figures/exclusions/*/what, /figures/exclusions/*/why, /figures/forecast/basis
                        ReturnResubmitted=/before/cannotBeDescribed, /before/narrative, /before/evidence/*/title, \
                        /before/nothingToMeasure, /before/exclusions/*/what, /before/exclusions/*/why, /before/forecast/basis, \
                        /figures/cannotBeDescribed, /figures/narrative, /figures/evidence/*/title, \
                        /figures/nothingToMeasure, /figures/exclusions/*/what, /figures/exclusions/*/why, /figures/forecast/basis
                        ReturnSubmitted=/figures/cannotBeDescribed, /figures/narrative, /figures/evidence/*/title, \
                        /figures/nothingToMeasure, /figures/exclusions/*/what, /figures/exclusions/*/why, /figures/forecast/basis
                        ReviewActionAgreed=/what
                        ReviewActionCompleted=/evidence
                        ReviewDecisionTaken=/decision
                        ReviewSeriesBegun=/title, /terms/purpose
                        RiskReported=/before/status, /reported/status
                        SampleVerified=/check/checkedAt, /check/chosen, /check/records/*/record, /check/records/*/found
                        ServiceCommissioned=/service/name
                        ServiceRetained=/name
                        ShareDrafted=/evidence/*/title, /narrative
                        TermsOfReferenceProposed=/terms/purpose
                        UnmatchedRiskReported=/before/status, /reported/status
                        VariationChangeParked=/detail
                        VariationDiscussed=/note
                        VariationImpactAssessed=/impact/summary, /impact/actions/*/what
                        VariationProposed=/content/title, /content/reasons, /content/changes/services/*/name, \
                        /content/changes/kpis/*/definition/name, /content/changes/kpis/*/definition/definition, \
                        /content/changes/regime/charges/indexation/index, /content/changes/regime/charges/indexation/values/*/source, \
                        /content/changes/regime/credits/atRisk/pools/*/name, /content/changes/regime/credits/events/*/name
                        WorkingCalendarSet=/before/calendar/corrections/*/because, \
                        /before/calendar/corrections/*/source, /before/calendar/closings/*/because, \
                        /after/calendar/corrections/*/because, /after/calendar/corrections/*/source, \
                        /after/calendar/closings/*/because""");
        assertThat(FreeTexts.in(Metadata.class)).isEqualTo(List.of("/reason", "/source"));
    }

    /** What is a code, a reference or the like. A text that is in neither list is seen here, whether or not anybody thought of it. */
    @Test
    void theseTextsCannotBeRedacted() {
        Map<String, String> found = new TreeMap<>();
        for (Vocabulary.Entry each : Features.vocabulary().entries()) {
            String fixed = texts(each.type(), "")
                    .filter(at -> !FreeTexts.isAt(at, each.type()))
                    .collect(Collectors.joining(", "));
            if (!fixed.isEmpty()) {
                found.put(each.name(), fixed);
            }
        }

        assertThat(String.join(
                        "\n", found.entrySet().stream().map(Object::toString).toList()))
                .isEqualTo("""
                        AddendumNoted=/corrects
                        AgendaIssued=/agenda/previous, /agenda/items/*/reference, /agenda/items/*/part, \
                        /agenda/items/*/standing, /agenda/items/*/before, /agenda/items/*/address
                        ApplicationCorrected=/line, /before/number, /after/number
                        ApprovalRefused=/by/post
                        ApprovalRequested=/reference, /matter/reference, /matter/version, /need/signatories/*/post, /need/clause, /signatories/*/post
                        ApprovalSigned=/version, /authority/post, /authority/clause
                        AssessmentNoticePrepared=/reference, /kpis/*/kpi, /comment/rule/clause, \
                        /comment/calendar/bankHolidays
                        AssessmentProposed=/assessed/termsEvent, /assessed/reckoned/period, /assessed/reckoned/kpis/*/kpi, \
                        /assessed/reckoned/kpis/*/period, /assessed/reckoned/kpis/*/severity, \
                        /assessed/reckoned/kpis/*/late/due/calendar/bankHolidays, /assessed/reckoned/lines/*/clause, \
                        /assessed/reckoned/lines/*/about, /assessed/reckoned/lines/*/period, /assessed/reckoned/waiting/*/kpi, \
                        /assessed/reckoned/waiting/*/failedIn, /assessed/reckoned/waiting/*/clause, \
                        /assessed/reckoned/upheld/*/kpi, /assessed/reckoned/upheld/*/failedIn, \
                        /assessed/reckoned/upheld/*/clause, /assessed/reckoned/earnedBack/*/kpi, \
                        /assessed/reckoned/earnedBack/*/failedIn, /assessed/reckoned/earnedBack/*/clause, \
                        /assessed/reckoned/triggers/*/kpi, /assessed/reckoned/triggers/*/clause, \
                        /assessed/reckoned/triggers/*/because, /assessed/reckoned/steps/*/about, \
                        /assessed/reckoned/steps/*/clause, /assessed/reckoned/steps/*/input, /assessed/reckoned/steps/*/result, \
                        /assessed/restsOn/*/kpi, /assessed/restsOn/*/period, /assessed/restsOn/*/event, \
                        /assessed/restsOn/*/relief, /assessed/occurrences/*, /deductions/*/clause, /deductions/*/about, \
                        /deductions/*/period, /say/rule/clause, /say/calendar/bankHolidays
                        AssessmentRestated=/assessed/termsEvent, /assessed/reckoned/period, /assessed/reckoned/kpis/*/kpi, \
                        /assessed/reckoned/kpis/*/period, /assessed/reckoned/kpis/*/severity, \
                        /assessed/reckoned/kpis/*/late/due/calendar/bankHolidays, /assessed/reckoned/lines/*/clause, \
                        /assessed/reckoned/lines/*/about, /assessed/reckoned/lines/*/period, /assessed/reckoned/waiting/*/kpi, \
                        /assessed/reckoned/waiting/*/failedIn, /assessed/reckoned/waiting/*/clause, \
                        /assessed/reckoned/upheld/*/kpi, /assessed/reckoned/upheld/*/failedIn, \
                        /assessed/reckoned/upheld/*/clause, /assessed/reckoned/earnedBack/*/kpi, \
                        /assessed/reckoned/earnedBack/*/failedIn, /assessed/reckoned/earnedBack/*/clause, \
                        /assessed/reckoned/triggers/*/kpi, /assessed/reckoned/triggers/*/clause, \
                        /assessed/reckoned/triggers/*/because, /assessed/reckoned/steps/*/about, \
                        /assessed/reckoned/steps/*/clause, /assessed/reckoned/steps/*/input, /assessed/reckoned/steps/*/result, \
                        /assessed/restsOn/*/kpi, /assessed/restsOn/*/period, /assessed/restsOn/*/event, \
                        /assessed/restsOn/*/relief, /assessed/occurrences/*, /deductions/*/clause, /deductions/*/about, \
                        /deductions/*/period, /differences/*/about, /differences/*/period, /because/*/kpi, /because/*/period, \
                        /because/*/event, /because/*/relief, /say/rule/clause, /say/calendar/bankHolidays
                        AssessmentWithdrawn=/deductions/*/clause, /deductions/*/about, /deductions/*/period, \
                        /differences/*/about, /differences/*/period, /say/rule/clause, /say/calendar/bankHolidays
                        AttendanceCorrected=/before/*/post, /before/*/deputy, /attendance/*/post, /attendance/*/deputy
                        ClaimAccepted=/claim, /output, /priced/deducted/clause, /priced/cases/*/caseKey, \
                        /priced/cases/*/year, /priced/cases/*/parts/*/priceClause, /priced/cases/*/parts/*/volumeClause, \
                        /priced/cases/*/parts/*/exact, /priced/exact, /priced/rounded, /priced/roundingClause
                        ClaimAdjusted=/claim, /priced/deducted/clause, /priced/cases/*/caseKey, /priced/cases/*/year, \
                        /priced/cases/*/parts/*/priceClause, /priced/cases/*/parts/*/volumeClause, \
                        /priced/cases/*/parts/*/exact, /priced/exact, /priced/rounded, /priced/roundingClause
                        ClaimRefused=/claim
                        ClaimRepriced=/claim, /priced/deducted/clause, /priced/cases/*/caseKey, /priced/cases/*/year, \
                        /priced/cases/*/parts/*/priceClause, /priced/cases/*/parts/*/volumeClause, \
                        /priced/cases/*/parts/*/exact, /priced/exact, /priced/rounded, /priced/roundingClause, \
                        /left/*/exact
                        ClaimRepricingProposed=/claim, /priced/deducted/clause, /priced/cases/*/caseKey, /priced/cases/*/year, \
                        /priced/cases/*/parts/*/priceClause, /priced/cases/*/parts/*/volumeClause, \
                        /priced/cases/*/parts/*/exact, /priced/exact, /priced/rounded, /priced/roundingClause, \
                        /notPriced, /left/*/exact
                        ClaimRepricingRefused=/claim
                        ClaimVerified=/claim
                        ContractAmended=/before/commissioner, /before/provider, /before/exemptions/*/duty, \
                        /before/riskMatrix/bands/*/name, /after/commissioner, /after/provider, /after/exemptions/*/duty, \
                        /after/riskMatrix/bands/*/name
                        ContractEndMoved=/option
                        ContractRegistered=/contract, /details/commissioner, /details/provider, /details/exemptions/*/duty, \
                        /details/riskMatrix/bands/*/name
                        DeductionReduced=/approval
                        DeductionWaived=/approval
                        DelegationSet=/before/posts/*/post, /before/posts/*/clause, /before/needs/*/signatories/*/post, /before/needs/*/clause, /scheme/posts/*/post, /scheme/posts/*/clause, /scheme/needs/*/signatories/*/post, /scheme/needs/*/clause
                        DutyDone=/notice, /assessmentNotice
                        DutyFound=/occasion/modification/judgedTogether/*, /occasion/modification/variation, /facts/maximumTerm/clause, \
                        /finding/because, /finding/steps/*/condition, /finding/steps/*/because, /finding/missing/*, \
                        /finding/rule
                        DutyRecomputed=/changed/*/fact, /changed/*/before, /changed/*/after, \
                        /occasion/modification/judgedTogether/*, /occasion/modification/variation, /before/because, /before/steps/*/condition, \
                        /before/steps/*/because, /before/missing/*, /before/rule, /facts/maximumTerm/clause, \
                        /finding/because, /finding/steps/*/condition, /finding/steps/*/because, /finding/missing/*, \
                        /finding/rule
                        DutyReopened=/notice
                        EarlyWarningAssessed=/before/band, /score/band
                        EarlyWarningRaised=/reference, /inherent/band, /issue
                        EarlyWarningWithdrawn=/duplicateOf
                        EventRedacted=/contract, /eventId, /fields/*, /payloadBefore, /payloadAfter, /metadataBefore, \
                        /metadataAfter
                        FailureConsequenceInvoked=/consequence/code, /consequence/clause
                        FailureEscalated=/reference, /step/post, /clause, /due/calendar/bankHolidays
                        FailurePolicySet=/before/policy/issue/clause, /before/policy/issue/severities/*, \
                        /before/policy/earlyWarning/clause, /before/policy/rectificationPlan/clause, \
                        /before/policy/rectificationPlan/severities/*, /before/policy/escalation/clause, \
                        /before/policy/escalation/steps/*/post, /after/policy/issue/clause, \
                        /after/policy/issue/severities/*, /after/policy/earlyWarning/clause, \
                        /after/policy/rectificationPlan/clause, /after/policy/rectificationPlan/severities/*, \
                        /after/policy/escalation/clause, /after/policy/escalation/steps/*/post
                        FailureSetOff=/assessment, /failure/kpi, /failure/kpiPeriod, /failure/severity, /failure/clause, \
                        /failure/because, /entity, /reference, /clause, /escalation/clause, /escalation/steps/*/post
                        FailureTakenUp=/reference, /act
                        FigureCorrected=/period, /before/evidence/*/link, /before/evidence/*/sha256, \
                        /figures/evidence/*/link, /figures/evidence/*/sha256, /ratedBefore/word, /ratedBefore/others/volume/kpi, /ratedBefore/others/volume/period, /ratedBefore/others/volume/event, /ratedBefore/others/toDate/earlier/*/period, /rated/word, /rated/others/volume/kpi, /rated/others/volume/period, /rated/others/volume/event, /rated/others/toDate/earlier/*/period
                        GainShareAmended=/before/bands/*/clause, /before/averaging/clause, /before/losses/clause, \
                        /before/cap/clause, /before/floor/clause, /before/rounding/clause, /after/bands/*/clause, \
                        /after/averaging/clause, /after/losses/clause, /after/cap/clause, /after/floor/clause, \
                        /after/rounding/clause
                        GainShareSet=/terms/bands/*/clause, /terms/averaging/clause, /terms/losses/clause, \
                        /terms/cap/clause, /terms/floor/clause, /terms/rounding/clause
                        IssueEscalated=/earlyWarningId, /earlyWarning
                        IssueRaised=/reference, /kpi, /service
                        IssueWithdrawn=/duplicateOf
                        KpiDefined=/code, /definition/service, /definition/unit, /definition/bands/*/word, \
                        /definition/scale/words/*/word, /definition/scale/words/*/colour, /definition/scale/clause, \
                        /definition/profile/*/period, \
                        /definition/computedFrom/inputs/*/kpi, /definition/computedFrom/scores/*/grade, /definition/computedFrom/clause, /definition/computedFrom/conduct/series, /definition/bandsByVolume/kpi, /definition/bandsByVolume/ranges/*/bands/*/word, /definition/bandsByVolume/clause
                        KpiRevised=/before/service, /before/unit, /before/bands/*/word, /before/scale/words/*/word, \
                        /before/scale/words/*/colour, /before/scale/clause, /before/profile/*/period, \
                        /before/computedFrom/inputs/*/kpi, /before/computedFrom/scores/*/grade, /before/computedFrom/clause, /before/computedFrom/conduct/series, /before/bandsByVolume/kpi, /before/bandsByVolume/ranges/*/bands/*/word, /before/bandsByVolume/clause, /after/service, \
                        /after/unit, /after/bands/*/word, /after/scale/words/*/word, /after/scale/words/*/colour, \
                        /after/scale/clause, /after/profile/*/period, \
                        /after/computedFrom/inputs/*/kpi, /after/computedFrom/scores/*/grade, /after/computedFrom/clause, /after/computedFrom/conduct/series, /after/bandsByVolume/kpi, /after/bandsByVolume/ranges/*/bands/*/word, /after/bandsByVolume/clause
                        LineApplied=/line, /document/number
                        MinutesAgreed=/approval
                        NoticeAnswerMoved=/before/calendar/bankHolidays, /due/calendar/bankHolidays
                        NoticeAnswerOverdue=/due/calendar/bankHolidays, /silence/clause
                        NoticeAnswered=/due/calendar/bankHolidays, /evidence/*/link, /evidence/*/sha256
                        NoticeServed=/reference, /content/clause, /sending/at, /rule/clause, /rule/sentBy, /received/calendar/bankHolidays, \
                        /asks/within/clause, /asks/silence/clause, /answerBy/calendar/bankHolidays, /evidence/*/link, /evidence/*/sha256, /approval
                        NoticeServiceConceded=/before/calendar/bankHolidays, /received/calendar/bankHolidays, \
                        /answerBefore/calendar/bankHolidays, /answerBy/calendar/bankHolidays
                        NoticeServiceDisputed=/received/calendar/bankHolidays
                        NoticeServiceUpheld=/received/calendar/bankHolidays
                        NoticeTermsSet=/before/terms/clause, /before/terms/receipts/*/clause, /before/terms/receipts/*/sentBy, \
                        /before/terms/answers/*/within/clause, /before/terms/answers/*/silence/clause, /after/terms/clause, \
                        /after/terms/receipts/*/clause, /after/terms/receipts/*/sentBy, /after/terms/answers/*/within/clause, \
                        /after/terms/answers/*/silence/clause
                        ObligationArose=/instance, /due/calendar/bankHolidays
                        ObligationContestUpheld=/instance, /due/calendar/bankHolidays
                        ObligationContestWithdrawn=/instance, /due/calendar/bankHolidays
                        ObligationDueMoved=/instance, /before/calendar/bankHolidays, /due/calendar/bankHolidays
                        ObligationFulfilled=/instance, /due/calendar/bankHolidays, /evidence/*/link, /evidence/*/sha256
                        ObligationFulfilmentContested=/instance, /due/calendar/bankHolidays
                        ObligationFulfilmentWithdrawn=/instance, /due/calendar/bankHolidays
                        ObligationMissed=/instance, /due/calendar/bankHolidays
                        ObligationRecorded=/reference, /terms/clause
                        ObligationWaived=/instance, /due/calendar/bankHolidays, /approval
                        OccasionCorrected=/before/modification/judgedTogether/*, /before/modification/variation, \
                        /after/modification/judgedTogether/*, /after/modification/variation
                        OccasionReported=/occasion/modification/judgedTogether/*, /occasion/modification/variation
                        OccurrenceCorrected=/before/event, /before/kpi, /before/service, /after/event, /after/kpi, /after/service
                        OccurrenceRecorded=/reference, /facts/event, /facts/kpi, /facts/service
                        OptionAgreed=/reference, /terms/clause, /terms/notice/clause, /terms/afterOption, /window/calendar/bankHolidays
                        OptionAmended=/before/clause, /before/notice/clause, /before/afterOption, /after/clause, /after/notice/clause, /after/afterOption, \
                        /windowBefore/calendar/bankHolidays, /window/calendar/bankHolidays
                        OptionClosingSoon=/window/calendar/bankHolidays
                        OptionDeclined=/window/calendar/bankHolidays
                        OptionMissed=/window/calendar/bankHolidays
                        OptionRenewedBySilence=/window/calendar/bankHolidays
                        OptionUsed=/window/calendar/bankHolidays, /approval, /notice
                        OptionWindowMoved=/before/calendar/bankHolidays, /window/calendar/bankHolidays
                        OptionWindowOpened=/window/calendar/bankHolidays
                        ParticularsAmended=/before/procurementIdentifier, /before/contractIdentifier, \
                        /before/suppliers/*/identifiers/*/scheme, /before/suppliers/*/identifiers/*/number, \
                        /before/subContractors/*/identifiers/*/scheme, /before/subContractors/*/identifiers/*/number, \
                        /before/maximumTerm/clause, /before/cpvCodes/*, /after/procurementIdentifier, /after/contractIdentifier, \
                        /after/suppliers/*/identifiers/*/scheme, /after/suppliers/*/identifiers/*/number, \
                        /after/subContractors/*/identifiers/*/scheme, /after/subContractors/*/identifiers/*/number, \
                        /after/maximumTerm/clause, /after/cpvCodes/*
                        ParticularsStated=/particulars/procurementIdentifier, /particulars/contractIdentifier, \
                        /particulars/suppliers/*/identifiers/*/scheme, /particulars/suppliers/*/identifiers/*/number, \
                        /particulars/subContractors/*/identifiers/*/scheme, /particulars/subContractors/*/identifiers/*/number, \
                        /particulars/maximumTerm/clause, /particulars/cpvCodes/*
                        QueryAnswered=/period
                        RecordChecked=/contract, /faults/*/register, /faults/*/key, /faults/*/what
                        RectificationDueMoved=/before/calendar/bankHolidays, /due/calendar/bankHolidays
                        RectificationDueSoon=/due/calendar/bankHolidays
                        RectificationExtensionGranted=/due/calendar/bankHolidays
                        RectificationPlanDeemedApproved=/due/calendar/bankHolidays, /clause
                        RectificationPlanDeemedRefused=/due/calendar/bankHolidays, /clause, /resubmitBy/calendar/bankHolidays
                        RectificationPlanEscalated=/to, /clause
                        RectificationPlanNeverSubmitted=/due/calendar/bankHolidays, /clause
                        RectificationPlanOverdue=/due/calendar/bankHolidays
                        RectificationPlanRejected=/resubmitBy/calendar/bankHolidays
                        RectificationPlanRequired=/reference, /kpis/*, /assessment, /issue, /terms/terms/clause, \
                        /terms/terms/submit/clause, /terms/terms/decide/clause, /terms/terms/councilSilent/clause, \
                        /terms/terms/councilSilent/escalatesTo, /terms/terms/resubmit/clause, /terms/terms/rounds/clause, \
                        /terms/terms/rounds/escalatesTo, /terms/terms/providerSilent/clause, /terms/terms/consequences/*/code, \
                        /terms/terms/consequences/*/clause, /due/calendar/bankHolidays
                        RectificationPlanSubmitted=/due/calendar/bankHolidays, /decideBy/calendar/bankHolidays
                        RectificationQuestionAnswered=/decideBy/calendar/bankHolidays
                        RectificationStepDueSoon=/due/calendar/bankHolidays
                        RectificationStepMissed=/due/calendar/bankHolidays
                        RectificationTermsSet=/before/terms/clause, /before/terms/submit/clause, /before/terms/decide/clause, \
                        /before/terms/councilSilent/clause, /before/terms/councilSilent/escalatesTo, /before/terms/resubmit/clause, \
                        /before/terms/rounds/clause, /before/terms/rounds/escalatesTo, /before/terms/providerSilent/clause, \
                        /before/terms/consequences/*/code, /before/terms/consequences/*/clause, \
                        /after/terms/clause, /after/terms/submit/clause, /after/terms/decide/clause, \
                        /after/terms/councilSilent/clause, /after/terms/councilSilent/escalatesTo, /after/terms/resubmit/clause, \
                        /after/terms/rounds/clause, /after/terms/rounds/escalatesTo, /after/terms/providerSilent/clause, \
                        /after/terms/consequences/*/code, /after/terms/consequences/*/clause
                        ReferredToCorporateRisk=/current/band
                        RegimeAmended=/before/severities/*/name, /before/severities/*/clause, /before/kpis/*/kpi, \
                        /before/kpis/*/clause, /before/kpis/*/bands/*/severity, /before/repeat/clause, \
                        /before/withoutFigure/clause, /before/withoutFigure/notReturned, /before/charges/clause, \
                        /before/charges/indexation/clause, /before/credits/points/clause, /before/credits/stepTable/clause, \
                        /before/credits/linear/clause, /before/credits/linear/slopes/*/kpi, /before/credits/atRisk/clause, \
                        /before/credits/atRisk/pools/*/allocations/*/kpi, /before/credits/ratchet/clause, \
                        /before/credits/events/*/clause, /before/credits/events/*/event, /before/credits/suspended/clause, \
                        /before/credits/suspended/waits/*/kpi, /before/credits/lateReturns/clause, \
                        /before/caps/*/clause, /before/beddingIn/clause, \
                        /before/serviceFailure/clause, /before/criticalWindows/*/clause, /before/providersSay/clause, \
                        /before/rounding/clause, /before/assessedAfter/clause, /after/severities/*/name, /after/severities/*/clause, /after/kpis/*/kpi, \
                        /after/kpis/*/clause, /after/kpis/*/bands/*/severity, /after/repeat/clause, \
                        /after/withoutFigure/clause, /after/withoutFigure/notReturned, /after/charges/clause, \
                        /after/charges/indexation/clause, /after/credits/points/clause, /after/credits/stepTable/clause, \
                        /after/credits/linear/clause, /after/credits/linear/slopes/*/kpi, /after/credits/atRisk/clause, \
                        /after/credits/atRisk/pools/*/allocations/*/kpi, /after/credits/ratchet/clause, \
                        /after/credits/events/*/clause, /after/credits/events/*/event, /after/credits/suspended/clause, \
                        /after/credits/suspended/waits/*/kpi, /after/credits/lateReturns/clause, \
                        /after/caps/*/clause, /after/beddingIn/clause, \
                        /after/serviceFailure/clause, /after/criticalWindows/*/clause, /after/providersSay/clause, \
                        /after/rounding/clause, /after/assessedAfter/clause, /approval
                        RegimeSet=/terms/severities/*/name, /terms/severities/*/clause, /terms/kpis/*/kpi, \
                        /terms/kpis/*/clause, /terms/kpis/*/bands/*/severity, /terms/repeat/clause, \
                        /terms/withoutFigure/clause, /terms/withoutFigure/notReturned, /terms/charges/clause, \
                        /terms/charges/indexation/clause, /terms/credits/points/clause, /terms/credits/stepTable/clause, \
                        /terms/credits/linear/clause, /terms/credits/linear/slopes/*/kpi, /terms/credits/atRisk/clause, \
                        /terms/credits/atRisk/pools/*/allocations/*/kpi, /terms/credits/ratchet/clause, \
                        /terms/credits/events/*/clause, /terms/credits/events/*/event, /terms/credits/suspended/clause, \
                        /terms/credits/suspended/waits/*/kpi, /terms/credits/lateReturns/clause, \
                        /terms/caps/*/clause, /terms/beddingIn/clause, \
                        /terms/serviceFailure/clause, /terms/criticalWindows/*/clause, /terms/providersSay/clause, \
                        /terms/rounding/clause, /terms/assessedAfter/clause, /approval
                        ReliefClaimed=/reference, /clause, /restsOn/obligation, /restsOn/instance, /restsOn/clause, \
                        /restsOn/due/calendar/bankHolidays, /evidence/*/link, /evidence/*/sha256, /periods/*/kpi, \
                        /periods/*/period
                        ReliefGranted=/periods/*/kpi, /periods/*/period
                        ReliefRefused=/periods/*/kpi, /periods/*/period
                        ReliefRevoked=/periods/*/kpi, /periods/*/period
                        ReliefWithdrawn=/periods/*/kpi, /periods/*/period
                        ResultsClaimed=/claim, /output, /cases/*/evidence/*/link, /cases/*/evidence/*/sha256, \
                        /priced/deducted/clause, /priced/cases/*/caseKey, /priced/cases/*/year, \
                        /priced/cases/*/parts/*/priceClause, /priced/cases/*/parts/*/volumeClause, \
                        /priced/cases/*/parts/*/exact, /priced/exact, /priced/rounded, /priced/roundingClause
                        ResultsClawedBack=/claim
                        ResultsSchemeAmended=/before/outputs/*/code, /before/outputs/*/clause, \
                        /before/outputs/*/prices/*/clause, /before/outputs/*/volumes/*/clause, \
                        /before/outputs/*/deducted/clause, /before/rounding/clause, /after/outputs/*/code, \
                        /after/outputs/*/clause, /after/outputs/*/prices/*/clause, /after/outputs/*/volumes/*/clause, \
                        /after/outputs/*/deducted/clause, /after/rounding/clause
                        ResultsSchemeSet=/terms/outputs/*/code, /terms/outputs/*/clause, \
                        /terms/outputs/*/prices/*/clause, /terms/outputs/*/volumes/*/clause, \
                        /terms/outputs/*/deducted/clause, /terms/rounding/clause
                        ReturnAccepted=/period, /rated/word, /rated/others/volume/kpi, /rated/others/volume/period, /rated/others/volume/event, /rated/others/toDate/earlier/*/period
                        ReturnComputed=/period, /inputs/*/kpi, /inputs/*/period, /inputs/*/event, /inputs/*/grade, /figures/evidence/*/link, /figures/evidence/*/sha256, /rated/word, /rated/others/volume/kpi, /rated/others/volume/period, /rated/others/volume/event, /rated/others/toDate/earlier/*/period
                        ReturnDueAgain=/period, /due/calendar/bankHolidays
                        ReturnDueMoved=/period, /before/calendar/bankHolidays, /due/calendar/bankHolidays
                        ReturnDueSoon=/period, /due/calendar/bankHolidays
                        ReturnInTime=/period, /due/calendar/bankHolidays
                        ReturnNoLongerDue=/period, /due/calendar/bankHolidays
                        ReturnOverdue=/period, /due/calendar/bankHolidays
                        ReturnQueried=/period
                        ReturnRecomputed=/period, /inputsBefore/*/kpi, /inputsBefore/*/period, /inputsBefore/*/event, /inputsBefore/*/grade, /inputs/*/kpi, /inputs/*/period, /inputs/*/event, /inputs/*/grade, \
                        /before/evidence/*/link, /before/evidence/*/sha256, /figures/evidence/*/link, /figures/evidence/*/sha256, \
                        /ratedBefore/word, /ratedBefore/others/volume/kpi, /ratedBefore/others/volume/period, /ratedBefore/others/volume/event, /ratedBefore/others/toDate/earlier/*/period, /rated/word, /rated/others/volume/kpi, /rated/others/volume/period, /rated/others/volume/event, /rated/others/toDate/earlier/*/period
                        ReturnRerated=/period, /ratedBefore/word, /ratedBefore/others/volume/kpi, /ratedBefore/others/volume/period, /ratedBefore/others/volume/event, /ratedBefore/others/toDate/earlier/*/period, /rated/word, /rated/others/volume/kpi, /rated/others/volume/period, /rated/others/volume/event, /rated/others/toDate/earlier/*/period
                        ReturnResubmitted=/period, /before/evidence/*/link, /before/evidence/*/sha256, \
                        /figures/evidence/*/link, /figures/evidence/*/sha256, /ratedBefore/word, /ratedBefore/others/volume/kpi, /ratedBefore/others/volume/period, /ratedBefore/others/volume/event, /ratedBefore/others/toDate/earlier/*/period, /rated/word, /rated/others/volume/kpi, /rated/others/volume/period, /rated/others/volume/event, /rated/others/toDate/earlier/*/period
                        ReturnSubmitted=/period, /figures/evidence/*/link, /figures/evidence/*/sha256, /rated/word, /rated/others/volume/kpi, /rated/others/volume/period, /rated/others/volume/event, /rated/others/toDate/earlier/*/period
                        ReturnSubmittedLate=/period, /due/calendar/bankHolidays
                        ReturnWithdrawn=/period, /ratedBefore/word, /ratedBefore/others/volume/kpi, /ratedBefore/others/volume/period, /ratedBefore/others/volume/event, /ratedBefore/others/toDate/earlier/*/period
                        ReviewActionAgreed=/post, /about/*/reference
                        ReviewDecisionTaken=/about/*/reference
                        ReviewHeld=/attendance/*/post, /attendance/*/deputy
                        ReviewPlanned=/reference, /series
                        ReviewSeriesBegun=/reference, /terms/clause, /terms/chair, /terms/seats/*/post, /approval
                        RiskAcknowledged=/before/toolReference, /acknowledged/toolReference
                        RoleHolderNamed=/post
                        RoleHolderStoodDown=/post
                        SampleVerified=/period, /rated/word, /rated/others/volume/kpi, /rated/others/volume/period, /rated/others/volume/event, /rated/others/toDate/earlier/*/period
                        ServiceCommissioned=/service/code
                        ServiceRetained=/code
                        ShareAgreed=/year
                        ShareCertified=/year, /reckoned/earlier/*/year, /reckoned/bands/*/clause, \
                        /reckoned/bands/*/within, /reckoned/bands/*/exact, /reckoned/steps/*/rule, \
                        /reckoned/steps/*/clause, /reckoned/steps/*/input, /reckoned/steps/*/result
                        ShareDisputed=/year
                        ShareDrafted=/year, /evidence/*/link, /evidence/*/sha256, /reckoned/earlier/*/year, \
                        /reckoned/bands/*/clause, /reckoned/bands/*/within, /reckoned/bands/*/exact, \
                        /reckoned/steps/*/rule, /reckoned/steps/*/clause, /reckoned/steps/*/input, \
                        /reckoned/steps/*/result
                        ShareReopened=/year
                        ShareSigned=/year
                        TermsOfReferenceAgreed=/approval
                        TermsOfReferenceProposed=/terms/clause, /terms/chair, /terms/seats/*/post, /approval
                        UnmatchedRiskReported=/toolReference
                        VariationAgreed=/authority/post, /authority/clause, /approval
                        VariationChangeMade=/change
                        VariationChangeParked=/change, /rule
                        VariationImpactAssessed=/impact/kind, /impact/actions/*/role
                        VariationProposed=/reference, /content/clause, /content/changes/provider, /content/changes/services/*/code, \
                        /content/changes/kpis/*/code, /content/changes/kpis/*/definition/service, \
                        /content/changes/kpis/*/definition/unit, /content/changes/kpis/*/definition/bands/*/word, \
                        /content/changes/kpis/*/definition/scale/words/*/word, \
                        /content/changes/kpis/*/definition/scale/words/*/colour, /content/changes/kpis/*/definition/scale/clause, \
                        /content/changes/kpis/*/definition/profile/*/period, \
                        /content/changes/kpis/*/definition/computedFrom/inputs/*/kpi, \
                        /content/changes/kpis/*/definition/computedFrom/scores/*/grade, \
                        /content/changes/kpis/*/definition/computedFrom/clause, /content/changes/kpis/*/definition/computedFrom/conduct/series, /content/changes/kpis/*/definition/bandsByVolume/kpi, \
                        /content/changes/kpis/*/definition/bandsByVolume/ranges/*/bands/*/word, \
                        /content/changes/kpis/*/definition/bandsByVolume/clause, /content/changes/regime/severities/*/name, \
                        /content/changes/regime/severities/*/clause, /content/changes/regime/kpis/*/kpi, \
                        /content/changes/regime/kpis/*/clause, /content/changes/regime/kpis/*/bands/*/severity, \
                        /content/changes/regime/repeat/clause, /content/changes/regime/withoutFigure/clause, \
                        /content/changes/regime/withoutFigure/notReturned, /content/changes/regime/charges/clause, \
                        /content/changes/regime/charges/indexation/clause, /content/changes/regime/credits/points/clause, \
                        /content/changes/regime/credits/stepTable/clause, /content/changes/regime/credits/linear/clause, \
                        /content/changes/regime/credits/linear/slopes/*/kpi, /content/changes/regime/credits/atRisk/clause, \
                        /content/changes/regime/credits/atRisk/pools/*/allocations/*/kpi, \
                        /content/changes/regime/credits/ratchet/clause, /content/changes/regime/credits/events/*/clause, \
                        /content/changes/regime/credits/events/*/event, /content/changes/regime/credits/suspended/clause, \
                        /content/changes/regime/credits/suspended/waits/*/kpi, /content/changes/regime/credits/lateReturns/clause, \
                        /content/changes/regime/caps/*/clause, /content/changes/regime/beddingIn/clause, \
                        /content/changes/regime/serviceFailure/clause, /content/changes/regime/criticalWindows/*/clause, \
                        /content/changes/regime/providersSay/clause, /content/changes/regime/rounding/clause, \
                        /content/changes/regime/assessedAfter/clause, /content/couldHaveBeenOneWith/*, /content/whatIf/address, \
                        /content/whatIf/sha256, /restates/*
                        WorkingCalendarSet=/before/calendar/officeHours/*/opens, /before/calendar/officeHours/*/closes, \
                        /after/calendar/officeHours/*/opens, /after/calendar/officeHours/*/closes""");
    }

    /** Where a record of ours holds a text. */
    private static Stream<String> texts(Type type, String at) {
        if (type == String.class) {
            return Stream.of(at);
        }
        if (type instanceof ParameterizedType many) {
            return Arrays.stream(many.getActualTypeArguments()).flatMap(each -> texts(each, at + "/*"));
        }
        if (type instanceof Class<?> record && record.isRecord() && record != PersonId.class) {
            return Arrays.stream(record.getRecordComponents())
                    .flatMap(each -> texts(each.getGenericType(), at + "/" + each.getName()));
        }
        return Stream.empty();
    }

    @Test
    void aPlaceInAListIsAnyPlace() {
        Class<?> submitted = KpiEvent.ReturnSubmitted.class;
        assertThat(FreeTexts.isAt("/figures/evidence/12/title", submitted)).isTrue();
        assertThat(List.of(
                        "/figures/evidence/title",
                        "/figures/evidence/0/sha256",
                        "/period",
                        "",
                        "/figures",
                        "/figures/*"))
                .noneMatch(each -> FreeTexts.isAt(each, submitted));
    }
}
