package org.contractgovernance.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.RetainService;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A request that reaches two copies of the application at once is done once, and each answers with what was done. */
@Timeout(120)
class TwoCopiesIT {

    private static final int TIMES = 40;

    private final TestDatabase database = TestDatabase.create();
    private final Caller caller = new Caller(PersonId.create(), "council", Set.of(Role.COMMISSIONER), Set.of(), true);

    @Test
    void whoeverIsSlowerAnswersWithWhatWasDone() throws Exception {
        try (ConfigurableApplicationContext one = copy();
                ConfigurableApplicationContext other = copy();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Commands> copies = List.of(one.getBean(Commands.class), other.getBean(Commands.class));
            copies.getFirst()
                    .send(
                            new RegisterContract("twice", Signed.DETAILS, LocalDate.of(2015, 10, 1), null),
                            caller,
                            Conditions.NONE);
            for (int i = 0; i < TIMES; i++) {
                Command command = i % 2 == 0
                        ? new RetainService("twice", "S-" + i, "A service", null, null)
                        : new RegisterContract("twice-" + i, Signed.DETAILS, LocalDate.of(2015, 10, 1), null);
                Conditions once = new Conditions(null, new Conditions.Idempotency("POST /path", "key-" + i, "body"));
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Accepted>> asked = new ArrayList<>();
                for (Commands commands : copies) {
                    asked.add(threads.submit(() -> {
                        start.await();
                        return commands.send(List.of(command), caller, once);
                    }));
                }
                start.countDown();
                Accepted first = asked.getFirst().get();
                Accepted second = asked.getLast().get();

                assertThat(first.events()).isEqualTo(second.events());
                assertThat(List.of(first.repeated(), second.repeated())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private ConfigurableApplicationContext copy() {
        return new SpringApplicationBuilder(CommandSide.class)
                .web(WebApplicationType.NONE)
                .properties(database.properties().toArray(String[]::new))
                .run();
    }
}
