package org.contractgovernance.command.approval;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.approval.AnApproval.HEAD_SIGNS;
import static org.contractgovernance.contracts.approval.AnApproval.authority;
import static org.contractgovernance.contracts.approval.AnApproval.pounds;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.assessment.PeriodAssessment;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.notice.Notice;
import org.contractgovernance.command.obligation.Obligation;
import org.contractgovernance.command.option.ContractOption;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.command.regime.Regime;
import org.contractgovernance.command.review.Review;
import org.contractgovernance.command.review.series.ReviewSeries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.approval.ContentVersion;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionReduced;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionWaived;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderDidNotRespond;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractEvent.NoticeTermsSet;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationMissed;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationWaived;
import org.contractgovernance.contracts.option.AnOption;
import org.contractgovernance.contracts.option.NoticeDay;
import org.contractgovernance.contracts.option.NoticeWindow;
import org.contractgovernance.contracts.option.OptionEvent.OptionUsed;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionTerms;
import org.contractgovernance.contracts.option.OptionWindow;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeAmended;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.review.AReview;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesAgreed;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesDrafted;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.AgreeTermsOfReference;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.ReviewSeriesBegun;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.TermsOfReferenceAgreed;
import org.junit.jupiter.api.Test;

/** What the council does only after an approval, in each feature: without one, after one of something else, and after the right one. */
class ApprovedActsTest {

    private static final String APPROVAL = AnApproval.REFERENCE;
    private static final LocalDate ENDS = LocalDate.of(2016, 9, 30);
    private static final LocalDate EXTENDED = LocalDate.of(2018, 9, 30);
    private static final OptionWindow WINDOW = AnOption.window("2016-03-30", "2016-06-30", "2016-09-30");
    private static final OptionTerms TERMS = AnOption.terms()
            .notice(new NoticeWindow("Clause 3.3", null, NoticeDay.months(6), NoticeDay.months(3)))
            .build();

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.DETAILS),
                    new NoticeTermsSet(null, ANotice.version()),
                    new ContractStarted(LocalDate.of(2015, 10, 1)))
            .entity(CONTRACT, EntityKind.KPI, "SL-1", "kpi:" + CONTRACT + "/SL-1");

    private void needed(ApprovedThing thing, Money above) {
        referenceData.happened(
                CONTRACT,
                EntityKind.DELEGATION,
                DelegationCommand.REFERENCE,
                DelegationCommand.delegationOf(CONTRACT).toString(),
                new DelegationSet(null, AnApproval.needing(AnApproval.need(thing, above, HEAD_SIGNS))));
    }

    /** AP-1 was given on the first of January. */
    private void approved(ApprovalMatter matter) {
        String entity = EntityId.of(EntityKind.APPROVAL, CONTRACT, APPROVAL).toString();
        referenceData
                .happened(
                        CONTRACT,
                        EntityKind.APPROVAL,
                        APPROVAL,
                        entity,
                        AnApproval.requested()
                                .matter(matter)
                                .signatories(List.of(HEAD_SIGNS))
                                .build(),
                        new ApprovalSigned(matter.version(), authority(AnApproval.HEAD_POST), ApprovalStatus.APPROVED))
                .doneBy(entity, AnApproval.HEADS, LocalDate.of(2016, 1, 1));
    }

    private Situation of(Class<?> type, String entity, String reference, Message<?>... events) {
        return Situation.of(type, entity, referenceData).knownAs(reference).given(events);
    }

    @Test
    void aDeductionIsWaivedOrReducedByMoreThanAnAmount() {
        needed(ApprovedThing.WAIVER, pounds("1500.00"));
        waiver().when(commissioner(), AnAssessment.waive().build())
                .isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        waiver().when(commissioner(), AnAssessment.reduce("500.00").build())
                .then(new DeductionReduced(1, pounds("2000.00"), Money.NOTHING, pounds("500.00"), null));
        waiver().when(commissioner(), AnAssessment.reduce("499.99").build())
                .isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");

        approved(ApprovalMatter.waiver(AnAssessment.PERIOD, 1, pounds("2000.00"), pounds("400.00")));
        waiver().when(commissioner(), AnAssessment.waive().approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_SMALLER_AMOUNT, "/approval");
        waiver().when(
                        commissioner(),
                        AnAssessment.reduce("400.00").approval(APPROVAL).build())
                .then(new DeductionReduced(1, pounds("2000.00"), Money.NOTHING, pounds("400.00"), APPROVAL));

        approved(ApprovalMatter.waiver(AnAssessment.PERIOD, 1, pounds("1999.00"), Money.NOTHING));
        waiver().when(commissioner(), AnAssessment.waive().approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_OTHER_VERSION, "/approval");
        approved(ApprovalMatter.waiver(AnAssessment.PERIOD, 2, pounds("2000.00"), Money.NOTHING));
        waiver().when(commissioner(), AnAssessment.waive().approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_OTHER_THING, "/approval");
        approved(ApprovalMatter.waiver(AnAssessment.PERIOD, 1, pounds("2000.00"), Money.NOTHING));
        waiver().when(commissioner(), AnAssessment.waive().approval(APPROVAL).build())
                .then(new DeductionWaived(1, pounds("2000.00"), Money.NOTHING, pounds("0.00"), APPROVAL));
    }

    private Situation waiver() {
        return of(
                PeriodAssessment.class,
                AssessmentCommand.assessmentOf(CONTRACT, AnAssessment.PERIOD).toString(),
                AnAssessment.PERIOD,
                itself().on("2015-11-02")
                        .did(AnAssessment.wasProposed(
                                AnAssessment.assessed(AnAssessment.reckoned(AnAssessment.line("2000.00"))
                                        .build()))),
                itself().on("2015-11-14").did(new ProviderDidNotRespond(LocalDate.of(2015, 11, 13), List.of(1))));
    }

    private static Acts itself() {
        return Acts.as(Role.ADMINISTRATOR, person(9));
    }

    @Test
    void theCouncilAgreesMinutesInTheVersionThatWasApproved() {
        needed(ApprovedThing.MINUTES, null);
        minutes().when(commissioner(), AReview.agree(1).build()).isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        minutes()
                .when(provider(), AReview.agree(1).build())
                .then(new MinutesAgreed(1, ContractParty.PROVIDER, false, null));
        approved(ApprovalMatter.of(ApprovedThing.MINUTES, AReview.REFERENCE, "2"));
        minutes()
                .when(commissioner(), AReview.agree(1).approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_OTHER_VERSION, "/approval");
        approved(ApprovalMatter.of(ApprovedThing.MINUTES, AReview.REFERENCE, "1"));
        minutes()
                .when(commissioner(), AReview.agree(1).approval(APPROVAL).build())
                .then(new MinutesAgreed(1, ContractParty.COUNCIL, false, APPROVAL));
    }

    private Situation minutes() {
        return of(
                Review.class,
                "review:01540000-0000-7000-8000-000000000002",
                AReview.REFERENCE,
                commissioner().on("2016-04-01").did(AReview.planned()),
                commissioner().on("2016-04-21").did(AReview.held()),
                provider()
                        .on("2016-04-25")
                        .did(new MinutesDrafted(
                                1, ContractParty.PROVIDER, AReview.MINUTES, LocalDate.of(2016, 4, 28), false)));
    }

    @Test
    void theCouncilSetsARegimeWithTheTermsThatWereApproved() {
        needed(ApprovedThing.REGIME, null);
        RegimeTerms terms = ARegime.terms().build();
        regime().when(commissioner(), AWholeRegime.set().build()).isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        approved(regime(2, terms));
        regime().when(commissioner(), AWholeRegime.set().approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_OTHER_VERSION, "/approval");
        approved(regime(1, ARegime.terms().kpis(List.of()).build()));
        regime().when(commissioner(), AWholeRegime.set().approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_OTHER_VERSION, "/approval");
        approved(regime(1, terms));
        regime().when(commissioner(), AWholeRegime.set().approval(APPROVAL).build())
                .then(new RegimeSet(terms, AWholeRegime.FROM, APPROVAL));
    }

    @Test
    void theCouncilAmendsARegimeByAnApprovalOfItsNextTerms() {
        needed(ApprovedThing.REGIME, null);
        RegimeTerms before = ARegime.terms().build();
        RegimeTerms after = ARegime.terms().caps(List.of()).build();
        RegimeSet set = new RegimeSet(before, AWholeRegime.FROM, null);
        referenceData.happened(
                CONTRACT,
                EntityKind.PERFORMANCE_REGIME,
                RegimeCommand.REFERENCE,
                RegimeCommand.regimeOf(CONTRACT).toString(),
                set);
        Message<?> wasSet = commissioner().on("2015-10-01").did(set);
        RegimeCommand.AmendRegime amend =
                AWholeRegime.amend().terms(after).appliesFrom(AWholeRegime.FROM).build();
        regime(wasSet).when(commissioner(), amend).isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        approved(regime(2, after));
        regime(wasSet)
                .when(
                        commissioner(),
                        AWholeRegime.amend()
                                .terms(after)
                                .appliesFrom(AWholeRegime.FROM)
                                .approval(APPROVAL)
                                .build())
                .then(new RegimeAmended(before, after, AWholeRegime.FROM, APPROVAL));
        regime(wasSet)
                .when(commissioner().through(Caller.OWN_CLIENT), amend)
                .then(new RegimeAmended(before, after, AWholeRegime.FROM, null));
    }

    private Situation regime(Message<?>... events) {
        return of(Regime.class, RegimeCommand.regimeOf(CONTRACT).toString(), RegimeCommand.REFERENCE, events);
    }

    private static ApprovalMatter regime(int number, RegimeTerms terms) {
        return ApprovalMatter.of(
                ApprovedThing.REGIME,
                RegimeCommand.REFERENCE,
                "%d-%s".formatted(number, ContentVersion.of(new TermsInForce(AWholeRegime.FROM, terms))));
    }

    @Test
    void theCouncilServesTheNoticeThatWasApproved() {
        needed(ApprovedThing.NOTICE, null);
        Acts council = commissioner().on("2016-03-23");
        String kind = ANotice.content().build().kind().code();
        notice().when(council, ANotice.serve().build()).isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        notice().when(provider().on("2016-03-23"), ANotice.serve().build())
                .then(ANotice.served().servedBy(ContractParty.PROVIDER).build());
        approved(ApprovalMatter.of(
                ApprovedThing.NOTICE,
                kind,
                ContentVersion.of(ANotice.content().text("Something else").build())));
        notice().when(council, ANotice.serve().approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_OTHER_VERSION, "/approval");
        approved(ApprovalMatter.of(
                ApprovedThing.NOTICE, kind, ContentVersion.of(ANotice.content().build())));
        notice().when(council, ANotice.serve().approval(APPROVAL).build())
                .then(ANotice.served().reference("NO-2").approval(APPROVAL).build());
    }

    private Situation notice() {
        return of(Notice.class, "notice:1", ANotice.REFERENCE);
    }

    @Test
    void theCouncilWaivesAnObligationThatIsOwedToIt() {
        needed(ApprovedThing.OBLIGATION, null);
        obligation()
                .when(commissioner(), AnObligation.waive().build())
                .isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        approved(ApprovalMatter.of(ApprovedThing.OBLIGATION, "OB-1/2016-02", "1"));
        obligation()
                .when(commissioner(), AnObligation.waive().approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_OTHER_THING, "/approval");
        approved(ApprovalMatter.of(ApprovedThing.OBLIGATION, "OB-1/2016-01", "1"));
        obligation()
                .when(commissioner(), AnObligation.waive().approval(APPROVAL).build())
                .then(new ObligationWaived(
                        AnObligation.JANUARY,
                        ContractParty.PROVIDER,
                        LocalDate.of(2016, 1, 31),
                        AnObligation.due("2016-02-05"),
                        InstanceState.MISSED,
                        APPROVAL));
    }

    private Situation obligation() {
        return of(
                Obligation.class,
                "obligation:1",
                AnObligation.REFERENCE,
                commissioner()
                        .on("2016-01-01")
                        .did(AnObligation.recorded(AnObligation.terms()
                                .owedBy(ContractParty.PROVIDER)
                                .build())),
                commissioner()
                        .on("2016-02-06")
                        .did(new ObligationMissed(
                                AnObligation.JANUARY,
                                ContractParty.PROVIDER,
                                LocalDate.of(2016, 1, 31),
                                AnObligation.due("2016-02-05"))));
    }

    @Test
    void theCouncilProposesAndAgreesTermsOfReferenceThatWereApproved() {
        needed(ApprovedThing.TERMS_OF_REFERENCE, null);
        AgreeTermsOfReference agree = new AgreeTermsOfReference(CONTRACT, AReview.SERIES, 1, null, null, null);
        series().when(commissioner(), AReview.begin().build()).isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        series().when(provider(), AReview.begin().build()).then(begun("RS-1", ContractParty.PROVIDER, null));
        Message<?> proposed = provider().on("2015-10-01").did(begun("RS-1", ContractParty.PROVIDER, null));
        series(proposed).when(commissioner(), agree).isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        approved(ApprovalMatter.of(
                ApprovedThing.TERMS_OF_REFERENCE,
                "terms-of-reference",
                ContentVersion.of(AReview.terms().build())));
        series(proposed)
                .when(commissioner(), new AgreeTermsOfReference(CONTRACT, AReview.SERIES, 1, APPROVAL, null, null))
                .then(new TermsOfReferenceAgreed(1, ContractParty.COUNCIL, APPROVAL));
        series().when(commissioner(), AReview.begin().approval(APPROVAL).build())
                .then(begun("RS-2", ContractParty.COUNCIL, APPROVAL));
        series().when(
                        commissioner(),
                        AReview.begin()
                                .terms(AReview.terms().quorum(3).build())
                                .approval(APPROVAL)
                                .build())
                .isRefused(ApprovalRule.APPROVED_OTHER_VERSION, "/approval");
    }

    private Situation series(Message<?>... events) {
        return of(ReviewSeries.class, "review-series:01540000-0000-7000-8000-000000000001", AReview.SERIES, events);
    }

    private static ReviewSeriesBegun begun(String reference, ContractParty by, String approval) {
        ReviewSeriesBegun usual = AReview.begun();
        return new ReviewSeriesBegun(reference, usual.title(), usual.pace(), usual.terms(), by, approval);
    }

    @Test
    void theCouncilUsesAnOptionInTheTermsThatWereApproved() {
        referenceData.contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.until(ENDS)));
        needed(ApprovedThing.OPTION, null);
        option().when(commissioner(), AnOption.use().build()).isRefused(ApprovalRule.APPROVAL_NEEDED, "/approval");
        approved(ApprovalMatter.of(ApprovedThing.OPTION, AnOption.REFERENCE, "2"));
        option().when(commissioner(), AnOption.use().approval(APPROVAL).build())
                .isRefused(ApprovalRule.APPROVED_OTHER_VERSION, "/approval");
        approved(ApprovalMatter.of(ApprovedThing.OPTION, AnOption.REFERENCE, "1"));
        option().when(commissioner(), AnOption.use().approval(APPROVAL).build())
                .then(new OptionUsed(ContractParty.COUNCIL, OptionStatus.OPEN, WINDOW, ENDS, EXTENDED, APPROVAL, null));
    }

    private Situation option() {
        return of(
                ContractOption.class,
                EntityKind.OPTION.code() + ":01540000-0000-7000-8000-000000000001",
                AnOption.REFERENCE,
                commissioner().on("2015-10-01").did(AnOption.agreed(TERMS, WINDOW)));
    }
}
