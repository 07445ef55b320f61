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
    void anApprovalIsAskedForAboveAnAmount(String amount, boolean asked) {
        assertThat(AnApproval.SCHEME.asksForApproval(amount == null ? null : pounds(amount)))
                .isEqualTo(asked);
    }

    @Test
    void aPostHasOneLimitOnADay() {
        DelegatedPost again = DelegatedPostBuilder.builder(AnApproval.MANAGER_POST)
                .post("CONTRACT manager")
                .limit(null)
                .build();
        assertThatThrownBy(() -> new DelegationScheme(List.of(AnApproval.MANAGER_POST, again), null).check())
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
