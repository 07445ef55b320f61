package org.contractgovernance.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.SetWorkingCalendar;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.TellReturnDue;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two copies that look at the same clock at the same moment tell what is to be told of it once. */
class ClocksOfTwoCopiesIT {

    private static final LocalDate DAY = LocalDate.of(2015, 10, 1);
    private static final String CONTRACT = "two-clocks";
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final ConfigurableApplicationContext ONE = copy();
    private static final ConfigurableApplicationContext OTHER = copy();

    private final Caller caller =
            new Caller(PersonId.create(), "council", Set.of(Role.COMMISSIONER, Role.ADMINISTRATOR), Set.of(), true);

    private static ConfigurableApplicationContext copy() {
        return new SpringApplicationBuilder(CommandSide.class)
                .web(WebApplicationType.NONE)
                .properties(DATABASE.properties().toArray(String[]::new))
                .run();
    }

    @AfterAll
    static void stop() {
        ONE.close();
        OTHER.close();
    }

    @Test
    void eachDeadlineIsToldOnceAndEachMoveOnce() throws Exception {
        Commands one = ONE.getBean(Commands.class);
        one.send(new RegisterContract(CONTRACT, Signed.DETAILS, DAY, null), caller, Conditions.NONE);
        one.send(
                AKpi.define()
                        .contract(CONTRACT)
                        .appliesFrom(DAY)
                        .effectiveOn(DAY)
                        .build(),
                caller,
                Conditions.NONE);
        one.send(calendar(Nation.ENGLAND_AND_WALES), caller, Conditions.NONE);
        for (int month = 10; month <= 12; month++) {
            assertThat(toldOf("2015-" + month)).containsExactly("ReturnOverdue");
        }
        // the second of January, a Saturday, is made up for on the Monday in Scotland alone
        OTHER.getBean(Commands.class).send(calendar(Nation.SCOTLAND), caller, Conditions.NONE);
        // whichever comes second goes on from what the first has told
        List<String> told = new ArrayList<>(toldOf("2015-12"));
        told.addAll(toldOf("2015-12"));
        assertThat(told).containsExactlyInAnyOrder("ReturnDueMoved", "ReturnOverdue");
        assertThat(toldOf("2015-12")).isEmpty();
    }

    private static SetWorkingCalendar calendar(Nation nation) {
        return new SetWorkingCalendar(CONTRACT, new WorkingCalendar(nation), "the council's days", DAY, null);
    }

    /** What the two, at the same moment, have recorded. */
    private List<String> toldOf(String period) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> told = new ArrayList<>();
        try (ExecutorService copies = Executors.newFixedThreadPool(2)) {
            List<Future<List<String>>> looks = Stream.of(ONE, OTHER)
                    .map(each -> copies.submit(() -> {
                        together.await();
                        return look(each.getBean(Commands.class), period);
                    }))
                    .toList();
            for (Future<List<String>> each : looks) {
                told.addAll(each.get());
            }
        }
        return told;
    }

    private List<String> look(Commands commands, String period) {
        try {
            Accepted accepted = commands.send(new TellReturnDue(CONTRACT, AKpi.CODE, period), caller, Conditions.NONE);
            return accepted.events().stream().map(Accepted.Happened::event).toList();
        } catch (BrokenRule e) {
            assertThat(e.rule()).isEqualTo(KpiRule.NOTHING_TO_TELL);
            return List.of();
        }
    }
}
