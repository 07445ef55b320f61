package org.contractgovernance.command.occurrence;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.occurrence.AnOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceDetails;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceCorrected;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceDisputed;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceMended;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceRecorded;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceUpheld;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceWithdrawn;
import org.contractgovernance.contracts.occurrence.OccurrenceRule;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeAmended;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;
import org.contractgovernance.contracts.regime.credit.CreditForms;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricedOccurrenceTest {

    private static final RegimeTerms PRICED = priced(AnOccurrence.EVENT);
    private static final RegimeTerms UNPRICED = priced("BIN");
    private static final LocalDate START = LocalDate.of(2015, 10, 1);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS))
            .entity(CONTRACT, EntityKind.KPI, "KPI-07", "kpi:" + CONTRACT + "/KPI-07");

    private final Message<?> recorded = provider().on("2016-01-13").did(AnOccurrence.recorded());
    private final Message<?> recordedByCouncil = commissioner().on("2016-01-13").did(AnOccurrence.recorded());
    private final Message<?> mended = provider().on("2016-01-14").did(new OccurrenceMended(AnOccurrence.MENDED, 330));
    private final Message<?> disputedByCouncil =
            commissioner().on("2016-01-20").did(new OccurrenceDisputed(OccurrenceStatus.RECORDED));
    private final Message<?> disputedByProvider =
            provider().on("2016-01-20").did(new OccurrenceDisputed(OccurrenceStatus.RECORDED));

    private static RegimeTerms priced(String event) {
        return ARegime.terms()
                .credits(new CreditForms(
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new EventCredit("5", event, "An event", ARegime.pounds("50"), 0, 120L)),
                        null,
                        null))
                .build();
    }

    private void regime(Event... events) {
        referenceData.happened(
                CONTRACT,
                EntityKind.PERFORMANCE_REGIME,
                RegimeCommand.REFERENCE,
                RegimeCommand.regimeOf(CONTRACT).toString(),
                events);
    }

    private Situation given(Message<?>... events) {
        return Situation.of(PricedOccurrence.class, "occurrence:1", referenceData)
                .knownAs(AnOccurrence.REFERENCE)
                .given(events);
    }

    private void isRefused(OccurrenceDetails said, Rule rule, String pointer) {
        given().when(provider(), AnOccurrence.record().details(said).build()).isRefused(rule, pointer);
        given(recorded)
                .when(provider(), AnOccurrence.correct().details(said).build())
                .isRefused(rule, pointer);
    }

    @Test
    void eitherPartyRecordsAnOccurrence() {
        regime(new RegimeSet(PRICED, START, null));
        given().when(provider(), AnOccurrence.record().build()).then(AnOccurrence.recorded());
        given().when(
                        commissioner(),
                        AnOccurrence.record()
                                .details(AnOccurrence.details()
                                        .mendedAt(AnOccurrence.MENDED)
                                        .kpi("KPI-07")
                                        .build())
                                .build())
                .then(new OccurrenceRecorded(
                        "OC-2", AnOccurrence.mended().kpi("KPI-07").build()));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-12T23:59:59Z, 2016-01-12",
        "2016-03-27T00:30:00Z, 2016-03-27", // the clocks went forward at one
        "2016-04-12T22:59:59Z, 2016-04-12",
        "2016-04-12T23:00:00Z, 2016-04-13" // midnight in London
    })
    void itsDayIsThatOfTheCouncilsTime(Instant began, LocalDate day) {
        regime(new RegimeSet(PRICED, START, null));
        given().when(
                        provider(),
                        AnOccurrence.record()
                                .details(AnOccurrence.details().beganAt(began).build())
                                .build())
                .then(new OccurrenceRecorded(
                        "OC-1", AnOccurrence.facts().beganAt(began).day(day).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-12T09:00:00Z, 0",
        "2016-01-12T09:00:01Z, 1",
        "2016-01-12T11:00:00Z, 120",
        "2016-01-12T11:00:01Z, 121"
    })
    void aMinuteThatHasBegunIsAWholeOne(Instant mendedAt, long minutes) {
        given(recorded)
                .when(commissioner(), AnOccurrence.mend().mendedAt(mendedAt).build())
                .then(new OccurrenceMended(mendedAt, minutes));
    }

    @Test
    void onlyWhatTheTermsOfItsDayGiveAPriceIsRecorded() {
        given().when(provider(), AnOccurrence.record().build())
                .isRefused(OccurrenceRule.EVENT_HAS_NO_PRICE, "/details/beganAt");
        regime(new RegimeSet(PRICED, LocalDate.of(2016, 2, 1), null));
        given().when(provider(), AnOccurrence.record().build())
                .isRefused(OccurrenceRule.EVENT_HAS_NO_PRICE, "/details/beganAt");
        regime(new RegimeSet(UNPRICED, START, null));
        given().when(provider(), AnOccurrence.record().build())
                .isRefused(OccurrenceRule.EVENT_HAS_NO_PRICE, "/details/event");
        regime(new RegimeSet(PRICED, START, null), new RegimeAmended(PRICED, UNPRICED, LocalDate.of(2016, 2, 1), null));
        given().when(provider(), AnOccurrence.record().build()).then(AnOccurrence.recorded());
        regime(new RegimeSet(PRICED, START, null), new RegimeAmended(PRICED, UNPRICED, LocalDate.of(2016, 1, 1), null));
        given().when(provider(), AnOccurrence.record().build())
                .isRefused(OccurrenceRule.EVENT_HAS_NO_PRICE, "/details/event");
    }

    @Test
    void whatIsSaidOfItIsSound() {
        regime(new RegimeSet(PRICED, START, null));
        isRefused(
                AnOccurrence.details().kpi("KPI-99").build(), OccurrenceRule.OCCURRENCE_OF_UNKNOWN_KPI, "/details/kpi");
        isRefused(AnOccurrence.details().service("NONE").build(), ContractRule.UNKNOWN_SERVICE, "/details/service");
        isRefused(
                AnOccurrence.details().beganAt(AnOccurrence.BEGAN.plusMillis(1)).build(),
                OccurrenceRule.TIME_TOO_FINE,
                "/details/beganAt");
        isRefused(
                AnOccurrence.details()
                        .mendedAt(AnOccurrence.BEGAN.minusSeconds(1))
                        .build(),
                OccurrenceRule.MENDED_BEFORE_IT_BEGAN,
                "/details/mendedAt");
        isRefused(
                AnOccurrence.details()
                        .beganAt(Instant.parse("2016-05-11T23:00:00Z"))
                        .build(),
                OccurrenceRule.TIME_NOT_COME,
                "/details/beganAt");
        isRefused(
                AnOccurrence.details()
                        .mendedAt(Instant.MAX.minusNanos(999_999_999))
                        .build(),
                OccurrenceRule.TIME_NOT_COME,
                "/details/mendedAt");
        isRefused(
                AnOccurrence.details().beganAt(Instant.MIN).build(),
                OccurrenceRule.BEFORE_THE_CONTRACT,
                "/details/beganAt");
    }

    @Test
    void itIsRecordedNoEarlierThanItHappened() {
        regime(new RegimeSet(PRICED, START, null));
        given().when(provider().on("2016-01-11"), AnOccurrence.record().build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void itIsMendedOnce() {
        given(recorded)
                .when(provider(), AnOccurrence.mend().build())
                .then(new OccurrenceMended(AnOccurrence.MENDED, 330));
        given(recorded, mended)
                .when(provider(), AnOccurrence.mend().build())
                .isRefused(OccurrenceRule.OCCURRENCE_MENDED);
        given(recorded)
                .when(
                        provider(),
                        AnOccurrence.mend()
                                .mendedAt(AnOccurrence.BEGAN.minusSeconds(1))
                                .build())
                .isRefused(OccurrenceRule.MENDED_BEFORE_IT_BEGAN, "/mendedAt");
    }

    @Test
    void thePartyThatRecordedItCorrectsIt() {
        given(recorded)
                .when(provider(), AnOccurrence.correct().build())
                .then(new OccurrenceCorrected(
                        AnOccurrence.facts().build(),
                        AnOccurrence.facts().units(2).build(),
                        OccurrenceStatus.RECORDED));
        given(recorded)
                .when(commissioner(), AnOccurrence.correct().build())
                .isRefused(OccurrenceRule.OCCURRENCE_OF_OTHER_PARTY);
        given(recordedByCouncil)
                .when(provider(), AnOccurrence.correct().build())
                .isRefused(OccurrenceRule.OCCURRENCE_OF_OTHER_PARTY);
        given(recorded)
                .when(
                        provider(),
                        AnOccurrence.correct()
                                .details(AnOccurrence.details().build())
                                .build())
                .isRefused(OccurrenceRule.OCCURRENCE_UNCHANGED, "/details");
    }

    @Test
    void theOtherPartyDisputesItOnce() {
        given(recorded)
                .when(commissioner(), AnOccurrence.dispute().build())
                .then(new OccurrenceDisputed(OccurrenceStatus.RECORDED));
        given(recordedByCouncil)
                .when(provider(), AnOccurrence.dispute().build())
                .then(new OccurrenceDisputed(OccurrenceStatus.RECORDED));
        given(recorded)
                .when(provider(), AnOccurrence.dispute().build())
                .isRefused(OccurrenceRule.OCCURRENCE_OF_OWN_PARTY);
        given(recorded, disputedByCouncil)
                .when(commissioner(), AnOccurrence.dispute().build())
                .isRefused(OccurrenceRule.OCCURRENCE_NOT_DISPUTABLE);
        given(recorded, disputedByCouncil, commissioner().did(new OccurrenceUpheld(OccurrenceStatus.DISPUTED)))
                .when(commissioner(), AnOccurrence.dispute().build())
                .isRefused(OccurrenceRule.OCCURRENCE_NOT_DISPUTABLE);
    }

    @Test
    void theCouncilDecidesADispute() {
        Acts another = as(Role.COMMISSIONER, person(7));
        given(recordedByCouncil, disputedByProvider)
                .when(another, AnOccurrence.uphold().build())
                .then(new OccurrenceUpheld(OccurrenceStatus.DISPUTED));
        given(recordedByCouncil, disputedByProvider)
                .when(commissioner(), AnOccurrence.uphold().build())
                .isRefused(OccurrenceRule.OCCURRENCE_UPHELD_BY_ANOTHER);
        given(recorded, disputedByCouncil)
                .when(commissioner(), AnOccurrence.uphold().build())
                .then(new OccurrenceUpheld(OccurrenceStatus.DISPUTED));
        given(recorded)
                .when(commissioner(), AnOccurrence.uphold().build())
                .isRefused(OccurrenceRule.OCCURRENCE_NOT_DISPUTED);
        given(recorded, disputedByCouncil)
                .when(commissioner(), AnOccurrence.withdraw().build())
                .then(new OccurrenceWithdrawn(OccurrenceStatus.DISPUTED));
        given(recorded, disputedByCouncil)
                .when(commissioner(), AnOccurrence.correct().build())
                .then(new OccurrenceCorrected(
                        AnOccurrence.facts().build(),
                        AnOccurrence.facts().units(2).build(),
                        OccurrenceStatus.DISPUTED));
        given(recordedByCouncil, disputedByProvider)
                .when(provider(), AnOccurrence.withdraw().build())
                .isRefused(OccurrenceRule.OCCURRENCE_OF_OTHER_PARTY);
    }

    @Test
    void aWithdrawnOccurrenceStaysWithdrawn() {
        Message<?> withdrawn = provider().on("2016-01-20").did(new OccurrenceWithdrawn(OccurrenceStatus.RECORDED));
        given(recorded)
                .when(provider(), AnOccurrence.withdraw().build())
                .then(new OccurrenceWithdrawn(OccurrenceStatus.RECORDED));
        given(recorded, withdrawn)
                .when(provider(), AnOccurrence.withdraw().build())
                .isRefused(OccurrenceRule.OCCURRENCE_WITHDRAWN);
        given(recorded, withdrawn)
                .when(provider(), AnOccurrence.mend().build())
                .isRefused(OccurrenceRule.OCCURRENCE_WITHDRAWN);
        given(recorded, withdrawn)
                .when(commissioner(), AnOccurrence.dispute().build())
                .isRefused(OccurrenceRule.OCCURRENCE_WITHDRAWN);
    }

    @Test
    void aChangeIsEffectiveNoEarlierThanTheOneBefore() {
        given(recorded, mended)
                .when(commissioner().on("2016-01-13"), AnOccurrence.dispute().build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }
}
