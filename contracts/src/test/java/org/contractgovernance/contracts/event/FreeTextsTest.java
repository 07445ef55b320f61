package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.kpi.KpiEvent;
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
                        ContractAmended=/before/title, /before/exemptions/*/because, /after/title, /after/exemptions/*/because
                        ContractRegistered=/details/title, /details/exemptions/*/because
                        EarlyWarningClosed=/outcome
                        EarlyWarningRaised=/title, /cause, /event, /consequence
                        EarlyWarningReviewed=/note
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
                        QueryAnswered=/answer
                        ReturnQueried=/question
                        ReturnResubmitted=/before/cannotBeDescribed, /before/narrative, /before/evidence/*/title, \
                        /before/nothingToMeasure, /before/exclusions/*/what, /before/exclusions/*/why, /before/forecast/basis, \
                        /figures/cannotBeDescribed, /figures/narrative, /figures/evidence/*/title, \
                        /figures/nothingToMeasure, /figures/exclusions/*/what, /figures/exclusions/*/why, /figures/forecast/basis
                        ReturnSubmitted=/figures/cannotBeDescribed, /figures/narrative, /figures/evidence/*/title, \
                        /figures/nothingToMeasure, /figures/exclusions/*/what, /figures/exclusions/*/why, /figures/forecast/basis
                        RiskReported=/before/status, /reported/status
                        SampleVerified=/check/checkedAt, /check/chosen, /check/records/*/record, /check/records/*/found
                        ServiceCommissioned=/service/name
                        ServiceRetained=/name
                        UnmatchedRiskReported=/before/status, /reported/status""");
        assertThat(FreeTexts.in(Metadata.class)).isEqualTo(List.of("/reason", "/source"));
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
