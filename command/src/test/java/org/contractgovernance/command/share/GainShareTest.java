package org.contractgovernance.command.share;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.share.AShare.EVIDENCE;
import static org.contractgovernance.contracts.share.AShare.FROM;
import static org.contractgovernance.contracts.share.AShare.figures;
import static org.contractgovernance.contracts.share.AShare.reckoned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.share.AShare;
import org.contractgovernance.contracts.share.ShareCommand;
import org.contractgovernance.contracts.share.ShareCommand.AgreeStatement;
import org.contractgovernance.contracts.share.ShareCommand.CertifyStatement;
import org.contractgovernance.contracts.share.ShareCommand.DisputeStatement;
import org.contractgovernance.contracts.share.ShareCommand.ReopenStatement;
import org.contractgovernance.contracts.share.ShareEvent.GainShareAmended;
import org.contractgovernance.contracts.share.ShareEvent.GainShareSet;
import org.contractgovernance.contracts.share.ShareEvent.ShareAgreed;
import org.contractgovernance.contracts.share.ShareEvent.ShareCertified;
import org.contractgovernance.contracts.share.ShareEvent.ShareDisputed;
import org.contractgovernance.contracts.share.ShareEvent.ShareDrafted;
import org.contractgovernance.contracts.share.ShareEvent.ShareReopened;
import org.contractgovernance.contracts.share.ShareEvent.ShareSigned;
import org.contractgovernance.contracts.share.ShareRule;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.contracts.share.reckoning.EarlierYear;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.contractgovernance.contracts.share.reckoning.ShareReckoning;
import org.contractgovernance.contracts.share.reckoning.YearFigures;
import org.contractgovernance.contracts.share.terms.ShareAveraging;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.contractgovernance.contracts.share.terms.ShareTermsRule;
import org.junit.jupiter.api.Test;

class GainShareTest {

    private static final String YEAR = "2015-16";
    private static final ShareTerms TERMS = AShare.terms().build();
    private static final YearFigures FIGURES = figures("500000", "200000");
    private static final ShareReckoned RECKONED = reckoned(TERMS, FIGURES);
    private static final ShareDrafted DRAFT = drafted(YEAR, ContractParty.PROVIDER, FIGURES, RECKONED);
    private static final ShareCertified CERTIFIED = new ShareCertified(
            YEAR,
            ContractParty.COUNCIL,
            FIGURES,
            RECKONED,
            new BigDecimal("25000.00"),
            null,
            new BigDecimal("25000.00"));

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));

    private final Message<?> set = commissioner().on("2015-10-01").did(new GainShareSet(TERMS, FROM));
    private final Message<?> drafted = provider().on("2016-04-11").did(DRAFT);
    private final Message<?> disputed =
            commissioner().on("2016-04-12").did(new ShareDisputed(YEAR, StatementStatus.DRAFT, ContractParty.COUNCIL));
    private final Message<?> agreed = commissioner().on("2016-04-13").did(new ShareAgreed(YEAR, ContractParty.COUNCIL));
    private final Message<?> signed = provider().on("2016-04-14").did(new ShareSigned(YEAR, ContractParty.PROVIDER));
    private final Message<?> certified = commissioner().on("2016-04-15").did(CERTIFIED);

    private static ShareDrafted drafted(String year, ContractParty by, YearFigures figures, ShareReckoned reckoned) {
        int begins = Integer.parseInt(year.substring(0, 4));
        return new ShareDrafted(
                year,
                LocalDate.of(begins, 4, 1),
                LocalDate.of(begins + 1, 3, 31),
                by,
                figures,
                EVIDENCE,
                null,
                reckoned);
    }

    private Situation given(Message<?>... events) {
        return Situation.of(GainShare.class, ShareCommand.shareOf(CONTRACT).toString(), referenceData)
                .knownAs(ShareCommand.REFERENCE)
                .given(events);
    }

    private static CertifyStatement certify() {
        return new CertifyStatement(CONTRACT, YEAR, null, null);
    }

    private static AgreeStatement agree() {
        return new AgreeStatement(CONTRACT, YEAR, null, null);
    }

    private static DisputeStatement dispute() {
        return new DisputeStatement(CONTRACT, YEAR, "The outturn leaves out redundancies", null, null);
    }

    private static ReopenStatement reopen() {
        return new ReopenStatement(CONTRACT, YEAR, "The accounts were restated", null, null);
    }

    @Test
    void aShareIsSetFromTheYearInWhichTheContractBegins() {
        given().when(commissioner(), AShare.set().build()).then(new GainShareSet(TERMS, FROM));
        given().when(
                        commissioner(),
                        AShare.set().appliesFrom(LocalDate.of(2015, 10, 2)).build())
                .isRefused(ShareRule.SHARE_FROM_MID_YEAR, "/appliesFrom");
        given().when(
                        commissioner(),
                        AShare.set().appliesFrom(LocalDate.of(2021, 4, 1)).build())
                .isRefused(ShareRule.SHARE_FROM_MID_YEAR, "/appliesFrom");
        given().when(
                        commissioner(),
                        AShare.set().appliesFrom(LocalDate.of(2116, 4, 1)).build())
                .isRefused(ShareRule.SHARE_TOO_FAR_AHEAD, "/appliesFrom");
    }

    @Test
    void aShareIsSetOnceAndSound() {
        given().when(
                        commissioner(),
                        AShare.set()
                                .terms(AShare.terms()
                                        .bands(List.of(AShare.band(null, "80", "0"), AShare.band("81", null, "5")))
                                        .build())
                                .build())
                .isRefused(ShareTermsRule.SHARE_BANDS_LEAVE_A_HOLE, "/terms/bands/1/from");
        referenceData.entity(
                CONTRACT,
                EntityKind.GAIN_SHARE,
                ShareCommand.REFERENCE,
                ShareCommand.shareOf(CONTRACT).toString());
        given().when(commissioner(), AShare.set().build()).isRefused(ShareRule.SHARE_ALREADY_SET, null);
    }

    @Test
    void aShareIsAmendedFromAYearThatIsNotCertified() {
        ShareTerms other = AShare.whole("5");
        given(set, drafted)
                .when(commissioner(), AShare.amend().terms(other).build())
                .then(new GainShareAmended(TERMS, other, FROM.plusYears(1)));
        given(set)
                .when(commissioner(), AShare.amend().terms(TERMS).build())
                .isRefused(ShareRule.SHARE_UNCHANGED, "/terms");
        given(set, drafted, agreed, signed, certified)
                .when(
                        commissioner(),
                        AShare.amend()
                                .terms(other)
                                .appliesFrom(LocalDate.of(2015, 10, 1))
                                .build())
                .isRefused(ShareRule.SHARE_YEAR_CERTIFIED, "/appliesFrom");
        given(commissioner().on("2015-10-01").did(new GainShareSet(TERMS, FROM.plusYears(2))))
                .when(commissioner(), AShare.amend().terms(other).build())
                .isRefused(ShareRule.SHARE_AMENDED_BEFORE_SET, "/appliesFrom");
    }

    @Test
    void aStatementIsDraftedByEitherPartyWhenItsYearIsOver() {
        given(set).when(provider(), AShare.draft().build()).then(DRAFT);
        given(set)
                .when(commissioner(), AShare.draft().build())
                .then(drafted(YEAR, ContractParty.COUNCIL, FIGURES, RECKONED));
        given(set)
                .when(provider().on("2016-03-31"), AShare.draft().build())
                .isRefused(ShareRule.YEAR_NOT_OVER, "/effectiveOn");
        given(set).when(provider(), AShare.draft().year("2014-15").build()).isRefused(ShareRule.YEAR_OF_NO_CONTRACT);
        given(set)
                .when(
                        provider(),
                        AShare.draft().figures(figures("500000", "-1")).build())
                .isRefused(ShareRule.OUTTURN_BELOW_ZERO, "/figures/outturn");
        given(commissioner().on("2015-10-01").did(new GainShareSet(TERMS, FROM.plusYears(2))))
                .when(provider(), AShare.draft().build())
                .isRefused(ShareRule.YEAR_NOT_SHARED);
    }

    @Test
    void theOtherPartyAgreesOrDisputes() {
        given(set, drafted).when(commissioner(), agree()).then(new ShareAgreed(YEAR, ContractParty.COUNCIL));
        given(set, drafted)
                .when(commissioner(), dispute())
                .then(new ShareDisputed(YEAR, StatementStatus.DRAFT, ContractParty.COUNCIL));
        given(set, drafted).when(provider(), agree()).isRefused(ShareRule.OWN_DRAFT);
        given(set, drafted).when(provider(), dispute()).isRefused(ShareRule.OWN_DRAFT);
        given(set, drafted, agreed)
                .when(provider(), dispute())
                .then(new ShareDisputed(YEAR, StatementStatus.AGREED, ContractParty.PROVIDER));
        given(set).when(commissioner(), agree()).isRefused(ShareRule.UNKNOWN_STATEMENT);
        given(set, drafted)
                .when(commissioner().on("2016-04-10"), agree())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aDisputedStatementIsDraftedAnew() {
        YearFigures others = figures("500000", "450000");
        given(set, drafted, disputed).when(commissioner(), agree()).isRefused(ShareRule.STATEMENT_NOT_DRAFT);
        given(set, drafted, disputed).when(provider(), dispute()).isRefused(ShareRule.STATEMENT_DISPUTED);
        given(set, drafted, disputed)
                .when(provider(), AShare.draft().figures(others).build())
                .then(drafted(YEAR, ContractParty.PROVIDER, others, reckoned(TERMS, others)))
                .followsFrom(2);
    }

    @Test
    void aShareCertifiedByOnePartyHasNoEffect() {
        given(set, drafted).when(provider(), certify()).isRefused(ShareRule.STATEMENT_NOT_AGREED);
        given(set, drafted, agreed).when(provider(), certify()).then(new ShareSigned(YEAR, ContractParty.PROVIDER));
        given(set, drafted, agreed, signed).when(provider(), certify()).isRefused(ShareRule.CERTIFIED_BY_ONE_PARTY);
    }

    @Test
    void aShareStandsWhenBothPartiesHaveCertifiedIt() {
        given(set, drafted, agreed, signed).when(commissioner(), certify()).then(CERTIFIED);
        given(set, drafted, agreed, signed, certified)
                .when(commissioner(), certify())
                .isRefused(ShareRule.STATEMENT_CERTIFIED);
        given(set, drafted, agreed, signed, certified)
                .when(provider(), AShare.draft().build())
                .isRefused(ShareRule.STATEMENT_CERTIFIED);
        given(set, drafted, agreed, signed, certified)
                .when(provider(), dispute())
                .isRefused(ShareRule.STATEMENT_CERTIFIED);
    }

    @Test
    void whatIsCertifiedIsWhatWasDrafted() {
        given(
                        set,
                        drafted,
                        agreed,
                        commissioner()
                                .on("2016-04-14")
                                .did(new GainShareAmended(
                                        TERMS, AShare.surplus().build(), FROM)))
                .when(provider(), certify())
                .isRefused(ShareRule.SHARE_CHANGED_SINCE);
    }

    @Test
    void aCertifiedStatementIsOpenedAgainAndTheDifferenceIsSaid() {
        Acts may = commissioner().on("2016-05-02");
        ShareReopened reopened = new ShareReopened(YEAR, new BigDecimal("25000.00"));
        given(set, drafted, agreed, signed, certified)
                .when(commissioner(), reopen())
                .then(reopened);
        given(set, drafted, agreed).when(commissioner(), reopen()).isRefused(ShareRule.STATEMENT_NOT_CERTIFIED);

        YearFigures others = figures("500000", "450000");
        ShareReckoned less = reckoned(TERMS, others);
        given(
                        set,
                        drafted,
                        agreed,
                        signed,
                        certified,
                        may.did(reopened),
                        may.did(drafted(YEAR, ContractParty.COUNCIL, others, less)),
                        provider().on("2016-05-02").did(new ShareAgreed(YEAR, ContractParty.PROVIDER)),
                        may.did(new ShareSigned(YEAR, ContractParty.COUNCIL)))
                .when(provider(), certify())
                .then(new ShareCertified(
                        YEAR,
                        ContractParty.PROVIDER,
                        others,
                        less,
                        new BigDecimal("12500.00"),
                        new BigDecimal("25000.00"),
                        new BigDecimal("-12500.00")));
    }

    @Test
    void aYearRestsOnTheYearsBeforeIt() {
        // the first year of a contract that began in 2013
        referenceData.contract(
                CONTRACT,
                new ContractRegistered(
                        CONTRACT,
                        Signed.details()
                                .awardedOn(null)
                                .startsOn(LocalDate.of(2013, 4, 1))
                                .build()));
        ShareTerms averaged =
                AShare.terms().averaging(new ShareAveraging(AShare.CLAUSE, 2)).build();
        LocalDate first = LocalDate.of(2014, 4, 1);
        Message<?> agreedOn = commissioner().on("2014-04-01").did(new GainShareSet(averaged, first));
        YearFigures loss = figures("500000", "600000");
        ShareReckoned lossReckoned =
                ShareReckoning.reckon(new ShareInForce(first, averaged), loss, List.of(), BigDecimal.ZERO);
        Message<?> before =
                provider().on("2015-04-10").did(drafted("2014-15", ContractParty.PROVIDER, loss, lossReckoned));

        given(agreedOn, before)
                .when(provider(), AShare.draft().build())
                .isRefused(ShareRule.EARLIER_YEAR_NOT_CERTIFIED, null);
        given(
                        agreedOn,
                        before,
                        commissioner().on("2015-04-11").did(new ShareAgreed("2014-15", ContractParty.COUNCIL)),
                        provider().on("2015-04-12").did(new ShareSigned("2014-15", ContractParty.PROVIDER)),
                        commissioner()
                                .on("2015-04-13")
                                .did(new ShareCertified(
                                        "2014-15",
                                        ContractParty.COUNCIL,
                                        loss,
                                        lossReckoned,
                                        lossReckoned.toProvider(),
                                        null,
                                        lossReckoned.toProvider())))
                .when(provider(), AShare.draft().build())
                .then(drafted(
                        YEAR,
                        ContractParty.PROVIDER,
                        FIGURES,
                        ShareReckoning.reckon(
                                new ShareInForce(first, averaged),
                                FIGURES,
                                List.of(new EarlierYear("2014-15", new BigDecimal("-100000"))),
                                BigDecimal.ZERO)));
    }
}
