package org.contractgovernance.command.kpi;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.command.kpi.Measured.MONTHLY;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.AcceptReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.AnswerQuery;
import org.contractgovernance.contracts.kpi.KpiCommand.CorrectFigure;
import org.contractgovernance.contracts.kpi.KpiCommand.QueryReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.ResubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.SubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.WithdrawReturn;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.ReturnResubmittedBuilder;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;

/** One KPI of the Worcestershire contract, a return of it, and what is asked about that. */
abstract class OneReturn {

    static final String CODE = AKpi.CODE;
    static final String MARCH = "2016-03";
    static final LocalDate START = day("2015-10-01");
    static final Rated GOOD = rated("89", Rating.GOOD);
    static final Rated POOR = rated("75", Rating.REQUIRES_IMPROVEMENT);
    static final ReturnSubmitted RETURN =
            new ReturnSubmitted(MARCH, day("2016-03-01"), day("2016-03-31"), percent("89"), GOOD);
    static final ReturnResubmitted RESUBMITTED = ReturnResubmittedBuilder.builder()
            .period(MARCH)
            .statusBefore(ReturnStatus.SUBMITTED)
            .before(percent("89"))
            .figures(percent("75"))
            .ratedBefore(GOOD)
            .rated(POOR)
            .build();
    static final AcceptReturn ACCEPT = new AcceptReturn(CONTRACT, CODE, MARCH, null, null);
    static final QueryReturn QUERY = AReturn.query(MARCH).build();
    static final AnswerQuery ANSWER = AReturn.answer(MARCH).build();
    static final WithdrawReturn WITHDRAW = AReturn.withdraw(MARCH).build();

    final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));
    final Message<?> defined = commissioner().on(START).did(new KpiDefined(CODE, MONTHLY, START));
    final Message<?> submitted = provider().on("2016-04-05").did(RETURN);
    final Message<?> queried =
            reviewer().on("2016-04-07").did(new ReturnQueried(MARCH, ReturnStatus.SUBMITTED, "Which schools?"));
    final Message<?> answered = provider().on("2016-04-08").did(new QueryAnswered(MARCH, "All of them"));
    final Message<?> accepted =
            reviewer().on("2016-04-09").did(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD));
    final Message<?> withdrawn =
            provider().on("2016-04-06").did(new ReturnWithdrawn(MARCH, ReturnStatus.SUBMITTED, GOOD));

    final Situation given(Message<?>... events) {
        return Situation.of(
                        Kpi.class, EntityId.of(EntityKind.KPI, CONTRACT, CODE).toString(), referenceData)
                .given(events);
    }

    static SubmitReturn submit(String period, KpiReturn figures) {
        return AReturn.submit(period).figures(figures).build();
    }

    static ResubmitReturn resubmit(String value) {
        return AReturn.resubmit(MARCH).figures(percent(value)).build();
    }

    static CorrectFigure correct(String value) {
        return AReturn.correct(MARCH).figures(percent(value)).build();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
