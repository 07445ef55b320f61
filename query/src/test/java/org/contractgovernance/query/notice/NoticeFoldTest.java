package org.contractgovernance.query.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.notice.ANotice;
import org.contractgovernance.contracts.notice.NoticeEntry;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeFoldTest {

    private @Nullable NoticeEntry row;

    private void given(String on, NoticeEvent event) {
        row = NoticeFold.evolve(row, event, Envelopes.of(event, "notice:1", ANotice.REFERENCE, on));
    }

    @Test
    void aNoticeIsShownFromItsSendingToItsLateAnswer() {
        given("2016-03-23", ANotice.served().build());
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.served().servedBy()).isEqualTo(ContractParty.COUNCIL);
        assertThat(row.course().receivedOn()).isEqualTo("2016-03-29");
        assertThat(row.course().answerDueOn()).isEqualTo("2016-04-05");

        given("2016-04-06", new NoticeEvent.NoticeAnswerOverdue(row.course().answerBy(), ANotice.ACCEPTED));
        assertThat(row.course().status()).isEqualTo(NoticeStatus.OVERDUE);

        given("2016-04-07", ANotice.answered("2016-04-07", row.course().answerBy(), NoticeStatus.OVERDUE, 2));
        assertThat(row.course().status()).isEqualTo(NoticeStatus.ANSWERED_LATE);
        assertThat(row.course().answer().workingDaysLate()).isEqualTo(2);
        assertThat(row.course().silence()).isEqualTo(ANotice.ACCEPTED);
    }

    @Test
    void aNoticeIsServedBeforeItIsAnswered() {
        assertThatIllegalStateException()
                .isThrownBy(() -> given("2016-04-07", new NoticeEvent.NoticeWithdrawn(NoticeStatus.SERVED)));
    }
}
