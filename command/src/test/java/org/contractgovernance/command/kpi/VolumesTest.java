package org.contractgovernance.command.kpi;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;

import java.math.BigDecimal;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.TellVolume;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.junit.jupiter.api.Test;

/** A KPI whose bands hang on the visits that another one counts: 80% is good below 50 visits. Figures are illustrative. */
class VolumesTest extends OneReturn {

    private static final Rated UNKNOWN = rated("80", Rating.APPROACHING_TARGET);

    private final Message<?> begun =
            commissioner().on(START).did(new KpiDefined(CODE, AKpi.byVolume().build(), START));
    private final Message<?> returned = provider()
            .on("2016-04-05")
            .did(new ReturnSubmitted(MARCH, RETURN.from(), RETURN.to(), percent("80"), UNKNOWN));
    private final Message<?> known = application().did(new ReturnRerated(MARCH, UNKNOWN, by("80", Rating.GOOD, "49")));

    private static Acts application() {
        return Acts.as(Role.ADMINISTRATOR, Acts.person(9));
    }

    private static VolumeUsed visits(String figure) {
        return new VolumeUsed("VISITS", MARCH, "01540000-0000-7000-8000-000000000003", new BigDecimal(figure));
    }

    private static Rated by(String figure, Rating rating, String visits) {
        return new Rated(new BigDecimal(figure), rating, null, null, null, new OtherFigures(visits(visits), null));
    }

    private static TellVolume tell(String figure) {
        return new TellVolume(CONTRACT, CODE, MARCH, visits(figure));
    }

    @Test
    void theVolumeRatesTheReturnAnewAndOnce() {
        given(begun, returned)
                .when(application(), tell("49"))
                .then(new ReturnRerated(MARCH, UNKNOWN, by("80", Rating.GOOD, "49")));
        given(begun, returned, known).when(application(), tell("49.0")).isRefused(ComputedRule.NO_OTHER_VOLUME);
    }

    @Test
    void aCorrectedVolumeRatesItAnew() {
        given(begun, returned, known)
                .when(application(), tell("50"))
                .then(new ReturnRerated(MARCH, by("80", Rating.GOOD, "49"), by("80", Rating.APPROACHING_TARGET, "50")));
    }

    @Test
    void otherFiguresKeepTheVolume() {
        given(begun, returned, known)
                .when(provider(), resubmit("79"))
                .then(new ReturnResubmitted(
                        MARCH,
                        ReturnStatus.SUBMITTED,
                        percent("80"),
                        percent("79"),
                        by("80", Rating.GOOD, "49"),
                        by("79", Rating.APPROACHING_TARGET, "49")));
    }

    @Test
    void itIsAcceptedOnceTheVolumeIsKnown() {
        given(begun, returned).when(reviewer(), ACCEPT).isRefused(ComputedRule.VOLUME_NOT_KNOWN);
        given(begun, returned, known)
                .when(reviewer(), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, by("80", Rating.GOOD, "49")));
    }

    @Test
    void aVolumeIsToldToAReturnWhoseBandsHangOnIt() {
        given(begun).when(application(), tell("49")).isRefused(KpiRule.NOTHING_RETURNED);
        given(defined, submitted).when(application(), tell("49")).isRefused(ComputedRule.NO_OTHER_VOLUME);
        given(begun, returned)
                .when(
                        application(),
                        new TellVolume(CONTRACT, CODE, MARCH, new VolumeUsed("OTHER", MARCH, "event", BigDecimal.ONE)))
                .isRefused(ComputedRule.NO_OTHER_VOLUME);
    }

    @Test
    void theVolumeIsOfAKpiOfTheContract() {
        given().when(
                        commissioner(),
                        AKpi.define()
                                .definition(AKpi.byVolume().build())
                                .appliesFrom(START)
                                .build())
                .isRefused(ComputedRule.UNKNOWN_INPUT, "/definition/bandsByVolume/kpi");
        referenceData.definition(
                CONTRACT, "VISITS", new InForce(START, AKpi.definition().build()));
        given().when(
                        commissioner(),
                        AKpi.define()
                                .definition(AKpi.byVolume().build())
                                .appliesFrom(START)
                                .build())
                .then(new KpiDefined(CODE, AKpi.byVolume().build(), START));
    }
}
