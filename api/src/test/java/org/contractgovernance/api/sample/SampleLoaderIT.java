package org.contractgovernance.api.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.BesideTheOthers;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.AssessmentLine;
import org.contractgovernance.contracts.assessment.AssessmentQuery.AssessmentDerivation;
import org.contractgovernance.contracts.assessment.AssessmentQuery.Assessments;
import org.contractgovernance.contracts.assessment.AssessmentStatus;
import org.contractgovernance.contracts.assessment.DerivedAssessment;
import org.contractgovernance.contracts.audit.ATrail;
import org.contractgovernance.contracts.audit.AuditQuery.AuditTrail;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractQuery.OneContract;
import org.contractgovernance.contracts.contract.ContractStatus;
import org.contractgovernance.contracts.duty.DutyQuery.DutyRegister;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningLine;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.FailureResponseQuery.FailurePolicyInForce;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueLine;
import org.contractgovernance.contracts.issue.IssueQuery.IssuesLog;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiQuery.Scorecard;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.particulars.Certainty;
import org.contractgovernance.contracts.particulars.ParticularsQuery.OneParticulars;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.review.ReviewQuery.ReviewAgenda;
import org.contractgovernance.contracts.review.agenda.AgendaItem;
import org.contractgovernance.contracts.review.agenda.AgendaShown;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariationEntry.VariationAgreement;
import org.contractgovernance.contracts.variation.VariationEntry.VariationEffect;
import org.contractgovernance.contracts.variation.VariationQuery.OneVariation;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.contractgovernance.database.MadeFolder;
import org.contractgovernance.database.PostgresPrograms;
import org.contractgovernance.database.QuickFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample contracts on a real PostgreSQL: every register shows them, in each of its states. */
@BesideTheOthers
@DirtiesContext // the database stops before its folder is removed
@SpringBootTest(
        properties = {
            "contract-governance.samples=true",
            "contract-governance.clocks.every=1s",
            "contract-governance.assessments.every=1s",
            "contract-governance.computed-returns.every=1s",
            "contract-governance.variations.every=1s"
        })
class SampleLoaderIT {

    private static final String WORCESTERSHIRE = "worcestershire-babcock-prime";
    private static final String FICTIONAL = "wexcombe-larkrise";
    private static final Paging EVERYTHING = new Paging(Paging.LARGEST, null, null);

    @TempDir(factory = QuickFolder.class)
    static Path folder;

    @Autowired
    Queries queries;

    @Autowired
    Registers registers;

    @Autowired
    SampleLoader loader;

    @Autowired
    JdbcClient database;

    private final Caller council = new Caller(PersonId.create(), "test", Set.of(Role.AUDITOR), Set.of(), true);
    private final Caller provider =
            new Caller(PersonId.create(), "test", Set.of(Role.PROVIDER), Set.of(WORCESTERSHIRE), false);

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) throws IOException {
        MadeFolder.unpackPrograms();
        PostgresPrograms.linkInto(folder);
        registry.add("contract-governance.data-folder", () -> folder.toString());
    }

    @BeforeEach
    void everythingIsLoadedAndShown() throws InterruptedException {
        loader.join();
        assertThat(registers.await(position(), Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void sixContractsHaveStarted() {
        assertThat(queries.ask(AContract.list().paging(EVERYTHING).build(), council)
                        .entries())
                .extracting(each -> each.entry().contract())
                .containsExactlyInAnyOrder(
                        "oxfordshire-traded-arm",
                        "walsall-serco",
                        FICTIONAL,
                        "wexcombe-brightwell",
                        "wexcombe-hollybank",
                        WORCESTERSHIRE);
        assertThat(worcestershireOn(null).state().status()).isEqualTo(ContractStatus.STARTED);
    }

    @Test
    void anOptionWasUsedInItsWindowAndWhatIsNotStatedCannotBeTold() {
        assertThat(queries.ask(new OneContract("wexcombe-hollybank", Moment.NOW), council)
                        .entry()
                        .entry()
                        .signed()
                        .endsOn())
                .isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(underTheAct("wexcombe-hollybank")).isEqualTo(Certainty.YES);
        assertThat(underTheAct("wexcombe-brightwell")).isEqualTo(Certainty.YES);
        assertThat(underTheAct(WORCESTERSHIRE)).isEqualTo(Certainty.CANNOT_TELL);
        assertThat(underTheAct("walsall-serco")).isEqualTo(Certainty.CANNOT_TELL);
        assertThat(underTheAct("oxfordshire-traded-arm")).isEqualTo(Certainty.NO);
    }

    @Test
    void anAgendaOfTheOpenQuarterAssemblesItself() {
        AgendaShown agenda = queries.ask(
                        new ReviewAgenda(FICTIONAL, "RV-3", Moment.at(null, LocalDate.of(2026, 7, 16), null)), council)
                .entry();
        assertThat(agenda.agenda().previous()).isEqualTo("RV-2");
        assertThat(agenda.agenda().items())
                .extracting(AgendaItem::heading)
                .contains(AgendaHeading.KPIS_BELOW_TARGET, AgendaHeading.ISSUES, AgendaHeading.ACTIONS);
        assertThat(agenda.text())
                .contains("Quarterly review RV-3", "2026-06: no against yes, inadequate")
                .doesNotContain("The council's own view");
    }

    @Test
    void aVariationWasApprovedAgreedAndPutInEffectAndAnotherIsOpen() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> variation("VA-1").status() == VariationStatus.IN_EFFECT);
        VariationEntry made = variation("VA-1");
        assertThat(made.proposal().valueAtStake()).isEqualByComparingTo("60000");
        assertThat(made.agreements()).extracting(VariationAgreement::approval).containsExactly("AP-1", null);
        assertThat(made.effects()).extracting(VariationEffect::rule).containsOnlyNulls();
        assertThat(variation("VA-2").status()).isEqualTo(VariationStatus.PROPOSED);
        assertThat(fictionalOn(LocalDate.of(2026, 1, 4)).signed().value()).isEqualByComparingTo("2400000");
        assertThat(fictionalOn(LocalDate.of(2026, 1, 5)).signed().value()).isEqualByComparingTo("2460000");
    }

    private VariationEntry variation(String reference) {
        return queries.ask(new OneVariation(FICTIONAL, reference, Moment.NOW), council)
                .entry()
                .variation();
    }

    private ContractEntry fictionalOn(LocalDate day) {
        return queries.ask(new OneContract(FICTIONAL, Moment.at(null, day, null)), council)
                .entry()
                .entry();
    }

    private Certainty underTheAct(String contract) {
        return queries.ask(new OneParticulars(contract, Moment.NOW), council)
                .entry()
                .underTheAct()
                .answer();
    }

    @Test
    void thePlanOfTheYearBeforeIsStillToBeSeen() {
        assertThat(worcestershireOn(LocalDate.of(2015, 1, 1)).signed().startsOn())
                .isEqualTo(LocalDate.of(2015, 7, 1));
        ContractEntry now = worcestershireOn(null);
        assertThat(now.signed().startsOn()).isEqualTo(LocalDate.of(2015, 10, 1));
        assertThat(now.scope().services()).hasSize(13);
        assertThat(now.scope().retained()).hasSize(3);
        assertThat(now.scope().roleHolders()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void theScorecardShowsEveryRatingAndEveryStateOfAReturn() {
        List<ScorecardLine> lines = scorecard(LocalDate.of(2016, 12, 1));
        assertThat(lines).extracting(ScorecardLine::rating).contains(Rating.values());
        assertThat(lines)
                .extracting(ScorecardLine::status)
                .contains(
                        ReturnStatus.NOT_RETURNED, ReturnStatus.SUBMITTED, ReturnStatus.QUERIED, ReturnStatus.ACCEPTED);
        assertThat(lines).anyMatch(ScorecardLine::provisional);
        assertThat(lines).anyMatch(each -> each.late() && each.returned() != null);
        assertThat(lines)
                .anyMatch(each ->
                        each.returned() != null && each.returned().assurance().corrections() == 1);
        assertThat(scorecard(LocalDate.of(2016, 1, 7)))
                .extracting(ScorecardLine::status)
                .contains(ReturnStatus.ANSWERED);
        assertThat(scorecard(LocalDate.of(2016, 1, 10)))
                .extracting(ScorecardLine::status)
                .contains(ReturnStatus.NOT_YET_DUE);
    }

    @Test
    void theIssuesLogShowsEveryStatusAndTheProviderOnlyWhatIsShared() {
        List<IssueLine> all = issues(council);
        assertThat(all).extracting(each -> each.issue().state().status()).contains(IssueStatus.values());
        assertThat(all).extracting(each -> each.issue().origin().visibility()).contains(Visibility.values());
        assertThat(all).anyMatch(IssueLine::overdue);
        assertThat(issues(provider))
                .hasSizeLessThan(all.size())
                .extracting(each -> each.issue().origin().visibility())
                .containsOnly(Visibility.SHARED);
    }

    @Test
    void theEarlyWarningRegisterShowsEveryStatusAndTrend() {
        List<EarlyWarningLine> all = queries.ask(
                        AnEarlyWarning.register()
                                .contract(WORCESTERSHIRE)
                                .paging(EVERYTHING)
                                .build(),
                        council)
                .entries();
        assertThat(all).extracting(each -> each.earlyWarning().status()).contains(EarlyWarningStatus.values());
        assertThat(all).extracting(each -> each.earlyWarning().scores().trend()).contains(Trend.values());
        assertThat(all).anyMatch(each -> !each.overdueActions().isEmpty());
        assertThat(all).anyMatch(each -> each.earlyWarning().origin().issue() != null);
        assertThat(all).anyMatch(each -> each.earlyWarning().referral().referredOn() != null);
    }

    @Test
    void everyPoundOfTheFictionalContractLeadsDownToAClauseAndAReturn() {
        List<AssessmentLine> all = queries.ask(
                        new Assessments(FICTIONAL, Set.of(), null, null, Moment.NOW, EVERYTHING), council)
                .entries();
        assertThat(all).hasSize(24);
        assertThat(all)
                .filteredOn(each -> each.state().status() == AssessmentStatus.SETTLED)
                .hasSizeGreaterThan(20);
        for (AssessmentLine each : all) {
            DerivedAssessment derived = queries.ask(
                            new AssessmentDerivation(FICTIONAL, each.span().period(), Moment.NOW), council)
                    .entry();
            assertThat(derived.addsUp()).as(each.span().period()).isTrue();
            assertThat(derived.deductions()).allSatisfy(deduction -> {
                assertThat(deduction.clause()).startsWith("illustrative:");
                assertThat(deduction.steps())
                        .extracting(RegimeStep::clause)
                        .as("%s %s", each.span().period(), deduction)
                        .isNotEmpty();
                if (deduction.form() != FormOfCredit.EVENT) {
                    assertThat(deduction.returns()).isNotEmpty();
                }
            });
        }
    }

    @Test
    void theTrailSaysWhereEveryFactComesFrom() {
        AuditTrail trail =
                ATrail.all().contract(WORCESTERSHIRE).paging(EVERYTHING).build();
        assertThat(queries.ask(trail, council).entries())
                .hasSizeGreaterThan(150)
                // what the application assesses and finds by itself is taken from no document
                .filteredOn(each -> each.entry().subject() != EntityKind.ASSESSMENT
                        && each.entry().subject() != EntityKind.DUTY)
                .allMatch(each -> each.entry().source() != null)
                .allMatch(each -> each.who() != null);
    }

    @Test
    void startingAgainRecordsNothing() throws InterruptedException {
        long before = loaded();
        loader.run(new DefaultApplicationArguments());
        loader.join();
        assertThat(loaded()).isEqualTo(before);
    }

    /** The events that the loader recorded; the clocks of the made-up contract go on by themselves. */
    private long loaded() {
        return database.sql("SELECT count(*) FROM event_store.event WHERE metadata ->> 'client' = 'samples'")
                .query(Long.class)
                .single();
    }

    @Test
    void noTableButTheOneOfNamesHoldsAName() {
        String surnames = "Eyre|Quinton|Edwards|Simcox|Campion|Leivers|Matthews|Louise Hughes|Rachel Andrew";
        List<String> tables = database.sql("""
                        SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
                        WHERE schemaname IN ('event_store', 'query')
                        """).query(String.class).list();
        List<String> named = new ArrayList<>();
        for (String table : tables) {
            long rows = database.sql("SELECT count(*) FROM " + table + " AS t WHERE t::text ~ :surnames")
                    .param("surnames", surnames)
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                named.add(table);
            }
        }
        assertThat(tables).hasSizeGreaterThan(6);
        assertThat(named).isEmpty();
    }

    private long position() {
        return database.sql("SELECT coalesce(max(position), 0) FROM event_store.event")
                .query(Long.class)
                .single();
    }

    @Test
    void dutiesOfTheLawAreFoundForTheContractsUnderTheAct() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                // at once, and not within the minute
                .conditionEvaluationListener(each -> database.sql(
                                "UPDATE audit.scheduled_tasks SET execution_time = now() WHERE task_name = 'clocks' AND NOT picked")
                        .update())
                .untilAsserted(() -> {
                    assertThat(duties("wexcombe-brightwell"))
                            .contains(DutyProvision.KPIS, DutyProvision.CONTRACT_DETAILS);
                    assertThat(duties("wexcombe-hollybank"))
                            .contains(DutyProvision.CONTRACT_DETAILS)
                            .doesNotContain(DutyProvision.KPIS);
                });
    }

    private List<DutyProvision> duties(String contract) {
        return queries
                .ask(new DutyRegister(contract, Set.of(), Set.of(), Moment.NOW, EVERYTHING), council)
                .entries()
                .stream()
                .map(each -> each.duty().course().provision())
                .toList();
    }

    /** A failure policy is never backdated. */
    @Test
    void aFailurePolicyHoldsFromTheDayOnWhichItWasLoaded() {
        assertThat(queries.ask(new FailurePolicyInForce("wexcombe-brightwell", Moment.NOW), council)
                        .entry()
                        .policy()
                        .issue())
                .isNotNull();
    }

    private ContractEntry worcestershireOn(LocalDate day) {
        Moment moment = Moment.at(null, day, null);
        return queries.ask(new OneContract(WORCESTERSHIRE, moment), council)
                .entry()
                .entry();
    }

    private List<IssueLine> issues(Caller caller) {
        IssuesLog log =
                AnIssue.log().contract(WORCESTERSHIRE).paging(EVERYTHING).build();
        return queries.ask(log, caller).entries();
    }

    private List<ScorecardLine> scorecard(LocalDate day) {
        Scorecard scorecard = AReturn.scorecard()
                .contract(WORCESTERSHIRE)
                .moment(Moment.at(null, day, null))
                .paging(EVERYTHING)
                .build();
        return queries.ask(scorecard, council).entries();
    }
}
