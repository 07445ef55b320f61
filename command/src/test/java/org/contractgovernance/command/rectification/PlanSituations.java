package org.contractgovernance.command.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.due;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.submitted;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.terms;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.version;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.RectificationTermsSet;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rectification.ARectificationPlan;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.RectificationPlanOverdue;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.TellRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanApproved;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationPlanRejected;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationQuestionAsked;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepDone;
import org.contractgovernance.contracts.rectification.RectificationPlanEvent.RectificationStepVerified;

/** RP-1, required on 1 March 2016 and due on the 15th, and what can be asked of it. Today is 11 May 2016. */
abstract class PlanSituations {

    static final String REFERENCE = ARectificationPlan.REFERENCE;
    static final LocalDate REQUIRED = day("2016-03-01");
    static final LocalDate SUBMITTED = day("2016-03-14");

    final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS))
            .contract(CONTRACT, new RectificationTermsSet(null, version(terms().build())))
            .entity(CONTRACT, EntityKind.KPI, "SEN-01", "kpi:" + CONTRACT + "/SEN-01");

    final Message<?> required = commissioner()
            .on(REQUIRED)
            .did(ARectificationPlan.required(REQUIRED).build());
    final Message<?> overdue = application().on("2016-03-16").did(new RectificationPlanOverdue(1, due("2016-03-15")));
    final Message<?> submitted =
            provider().on(SUBMITTED).did(submitted(SUBMITTED).build());
    final Message<?> asked = commissioner().on("2016-03-18").did(new RectificationQuestionAsked(1, "Which posts?"));
    final Message<?> approved =
            commissioner().on("2016-03-21").did(new RectificationPlanApproved(1, PlanStatus.SUBMITTED, null));
    final Message<?> rejected =
            commissioner().on("2016-03-21").did(new RectificationPlanRejected(1, due("2016-03-30"), null));
    final Message<?> firstDone =
            provider().on("2016-04-04").did(new RectificationStepDone(1, "Both have signed", day("2016-04-14"), 0));
    final Message<?> firstVerified = commissioner().on("2016-04-05").did(new RectificationStepVerified(1, null));

    final Situation given(Message<?>... events) {
        return Situation.of(
                        RectificationPlan.class,
                        EntityKind.RECTIFICATION_PLAN.code() + ":01540000-0000-7000-8000-000000000001",
                        referenceData)
                .knownAs(REFERENCE)
                .given(events);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Acts application() {
        return Acts.as(Role.ADMINISTRATOR, person(9));
    }

    static TellRectificationPlan tell() {
        return new TellRectificationPlan(CONTRACT, REFERENCE);
    }

    static void assertEffective(Situation happened, String... on) {
        assertThat(happened.events())
                .extracting(each -> EventMetadata.of(each).effectiveOn().toString())
                .containsExactly(on);
    }
}
