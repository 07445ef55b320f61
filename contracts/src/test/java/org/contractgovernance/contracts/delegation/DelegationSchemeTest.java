package org.contractgovernance.contracts.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.contracts.approval.AnApproval.pounds;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.DelegatedPostBuilder;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationSchemeTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 11);

    @ParameterizedTest
    @CsvSource({"49999.99, true", "50000, true", "50000.01, false"})
    void aPostSignsForNoMoreThanItsLimit(String amount, boolean signs) {
        assertThat(AnApproval.MANAGER_POST.covers(pounds(amount))).isEqualTo(signs);
    }

    @Test
    void aPostWithoutALimitSignsForAnyAmountAndEveryPostSignsForNone() {
        assertThat(AnApproval.DIRECTOR_POST.covers(pounds("9999999999999.99"))).isTrue();
        assertThat(AnApproval.MANAGER_POST.covers(null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2015-09-30, false", "2015-10-01, true", "2020-09-30, true", "2020-10-01, false"})
    void anAuthorityIsInForceFromItsFirstDayToItsLast(LocalDate day, boolean inForce) {
        assertThat(AnApproval.SCHEME
                        .post(ContractParty.COUNCIL, "head of COMMISSIONING", day)
                        .isPresent())
                .isEqualTo(inForce);
    }

    @Test
    void aPostMayHaveTwoHoldersAndNone() {
        assertThat(AnApproval.SCHEME.authority(
                        ContractParty.COUNCIL, "contract manager", AnApproval.STANDS_IN, pounds("50000"), DAY))
                .isEqualTo(AnApproval.authority(AnApproval.MANAGER_POST));
        assertThatThrownBy(() -> AnApproval.SCHEME.authority(
                        ContractParty.COUNCIL, "Monitoring Officer", AnApproval.HEADS, null, DAY))
                .hasMessageContaining("0 holders");
    }

    @Test
    void aPostIsOfOneParty() {
        assertThatThrownBy(() -> AnApproval.SCHEME.authority(
                        ContractParty.PROVIDER, AnApproval.MANAGER, AnApproval.MANAGES, null, DAY))
                .hasMessageContaining("no post Contract Manager of the provider");
    }

    @ParameterizedTest
    @CsvSource({"24999.99, false", "25000, false", "25000.01, true", ", false"})
    void anApprovalIsNeededAboveAnAmount(String amount, boolean needed) {
        assertThat(AnApproval.SCHEME
                        .need(ApprovedThing.VARIATION, amount == null ? null : pounds(amount))
                        .isPresent())
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"0, always", "1000, always", "1000.01, 1000", "5000, 1000", "5000.01, 5000", ", always"})
    void theNeedOfTheLargestAmountCounts(String amount, String which) {
        ApprovalNeed always = AnApproval.need(ApprovedThing.WAIVER, null);
        ApprovalNeed more = AnApproval.need(ApprovedThing.WAIVER, pounds("1000"), AnApproval.MANAGER_SIGNS);
        ApprovalNeed most = AnApproval.need(ApprovedThing.WAIVER, pounds("5000"), AnApproval.HEAD_SIGNS);
        assertThat(AnApproval.needing(most, always, more)
                        .need(ApprovedThing.WAIVER, amount == null ? null : pounds(amount)))
                .contains(which.equals("always") ? always : which.equals("1000") ? more : most);
    }

    @Test
    void aThingThatIsNotNamedNeedsNone() {
        assertThat(AnApproval.SCHEME.need(ApprovedThing.MINUTES, null)).isEmpty();
        assertThat(DelegationScheme.NOBODY.need(ApprovedThing.VARIATION, pounds("1000000")))
                .isEmpty();
    }

    @Test
    void aNeedSaysWhatTheSchemeCanHold() {
        refused(
                DelegationRule.NEED_WITHOUT_AMOUNT,
                "/scheme/needs/0/above",
                AnApproval.need(ApprovedThing.MINUTES, pounds("1")));
        refused(
                DelegationRule.NEED_STATED_TWICE,
                "/scheme/needs/1",
                AnApproval.need(ApprovedThing.WAIVER, pounds("10.0"), AnApproval.HEAD_SIGNS),
                AnApproval.need(ApprovedThing.WAIVER, pounds("10.00")));
        refused(
                DelegationRule.NEED_STATED_TWICE,
                "/scheme/needs/1",
                AnApproval.need(ApprovedThing.WAIVER, null),
                AnApproval.need(ApprovedThing.WAIVER, null));
        refused(
                DelegationRule.NEED_OF_UNKNOWN_POST,
                "/scheme/needs/0/signatories/1/post",
                AnApproval.need(
                        ApprovedThing.WAIVER,
                        null,
                        AnApproval.HEAD_SIGNS,
                        new Signatory(ContractParty.PROVIDER, AnApproval.HEAD)));
        refused(
                DelegationRule.NEED_NAMES_POST_TWICE,
                "/scheme/needs/0/signatories/1",
                AnApproval.need(
                        ApprovedThing.WAIVER,
                        null,
                        AnApproval.HEAD_SIGNS,
                        new Signatory(ContractParty.COUNCIL, "head of commissioning")));
        AnApproval.needing(
                        AnApproval.need(ApprovedThing.WAIVER, null),
                        AnApproval.need(ApprovedThing.WAIVER, pounds("10")),
                        AnApproval.need(ApprovedThing.MINUTES, null, AnApproval.DIRECTOR_SIGNS))
                .check();
    }

    private static void refused(DelegationRule rule, String pointer, ApprovalNeed... needs) {
        assertThatThrownBy(AnApproval.needing(needs)::check).isInstanceOfSatisfying(BrokenRule.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void aPostHasOneLimitOnADay() {
        DelegatedPost again = DelegatedPostBuilder.builder(AnApproval.MANAGER_POST)
                .post("CONTRACT manager")
                .limit(null)
                .build();
        assertThatThrownBy(() -> new DelegationScheme(List.of(AnApproval.MANAGER_POST, again), List.of()).check())
                .isInstanceOf(BrokenRule.class)
                .hasMessageContaining("another limit");
        new DelegationScheme(
                        List.of(
                                DelegatedPostBuilder.builder(AnApproval.MANAGER_POST)
                                        .until(LocalDate.of(2015, 12, 31))
                                        .build(),
                                DelegatedPostBuilder.builder(again)
                                        .from(LocalDate.of(2016, 1, 1))
                                        .build()),
                        null)
                .check();
    }

    @Test
    void anAuthorityDoesNotEndBeforeItBegins() {
        DelegationScheme scheme = new DelegationScheme(
                List.of(DelegatedPostBuilder.builder(AnApproval.MANAGER_POST)
                        .until(LocalDate.of(2015, 9, 30))
                        .build()),
                null);
        assertThatThrownBy(scheme::check).isInstanceOf(BrokenRule.class);
    }
}
