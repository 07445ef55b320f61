package org.contractgovernance.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.audit.AuditQuery;
import org.contractgovernance.contracts.audit.AuditQuery.History;
import org.contractgovernance.contracts.contract.ContractQuery;
import org.contractgovernance.contracts.earlywarning.EarlyWarningQuery;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueQuery;
import org.contractgovernance.contracts.issue.IssueQuery.IssuesLog;
import org.contractgovernance.contracts.issue.IssueQuery.OneIssue;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.KpiQuery;
import org.contractgovernance.contracts.person.PersonQuery;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;

/** What is kept of a question, and what is not. */
class AboutTest {

    private static final PersonId SOMEBODY = new PersonId("person-01890a5d-ac96-774b-bcce-b302099a8057");

    private static IssuesLog issues(String text, Paging paging) {
        return AnIssue.log()
                .contract("one")
                .status(Set.of(IssueStatus.OPEN))
                .owner(SOMEBODY)
                .text(text)
                .moment(Moment.at(Instant.parse("2026-03-31T09:00:00Z"), LocalDate.of(2026, 3, 1), null))
                .paging(paging)
                .build();
    }

    @Test
    void whatWasAskedIsKept() {
        assertThat(About.json(issues(null, Paging.FIRST))).isEqualTo("""
                        {"status":["open"],"owner":"%s","knownAt":"2026-03-31T09:00:00Z","effectiveOn":"2026-03-01","size":50}""".formatted(SOMEBODY));
        assertThat(About.json(new History("one", "I-14", 20, null, 200, Moment.NOW)))
                .isEqualTo("""
                        {"reference":"I-14","after":20,"limit":200}""");
        assertThat(About.contract(issues(null, Paging.FIRST))).isEqualTo("one");
    }

    @Test
    void wordsThatMayNameSomebodyAreNot() {
        assertThat(About.json(issues("Ann", new Paging(1, "Ann", "-due"))))
                .doesNotContain("Ann")
                .contains("\"text\":\"…\"", "\"cursor\":\"…\"");
        assertThat(About.json(new OneIssue("one", "Ann Other", Moment.NOW))).isEqualTo("""
                        {"issue":"…"}""");
        assertThat(About.contract(new OneIssue("Ann Other", "I-1", Moment.NOW))).isEqualTo("…");
        assertThat(About.contract(new OneIssue("a".repeat(81), "I-1", Moment.NOW)))
                .isEqualTo("…");
    }

    @Test
    void everyQuestionSaysWhichOfItsPartsAreWords() {
        Stream<Class<?>> questions = Stream.<Class<?>>of(
                        AuditQuery.class,
                        ContractQuery.class,
                        EarlyWarningQuery.class,
                        IssueQuery.class,
                        KpiQuery.class,
                        PersonQuery.class)
                .flatMap(each -> Arrays.stream(each.getPermittedSubclasses()));
        assertThat(questions
                        .flatMap(each -> Arrays.stream(each.getRecordComponents()))
                        .filter(each -> each.getName().equals("text"))
                        .toList())
                .hasSizeGreaterThan(4)
                .allMatch((RecordComponent each) -> each.isAnnotationPresent(Unrecorded.class));
    }
}
