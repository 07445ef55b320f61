package org.contractgovernance.query.failure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.query.deadline.DeadlineJob;

/**
 * Sets off what failures set off by the policies of contracts. Like the clocks it names candidates from the registers only: each response
 * decides by its own identifier, so that nothing is set off twice, whichever copy looks, and a replay sets off nothing.
 */
public final class FailurePolicyJob {

    private final DeadlineJob job;

    /** @param dataSource reads the registers */
    public FailurePolicyJob(DataSource dataSource, Registers registers, Commands commands, People people) {
        this.job = new DeadlineJob(
                dataSource,
                registers,
                commands,
                people,
                List.of(new FailuresOnRecord()),
                "failure-policies",
                "Failure policies of contracts");
    }

    /** The same as a task of the scheduler, which one copy of the application makes at a time. */
    public RecurringTask<Void> task(Duration every) {
        return job.task(every);
    }

    /** Sets off what is to be set off. */
    public void respond() {
        job.tell();
    }
}
