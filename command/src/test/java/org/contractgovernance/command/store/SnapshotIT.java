package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.common.caching.Cache;
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
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = CommandSide.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class SnapshotIT {

    private static final String CONTRACT = "long-lived";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.create().registerWith(registry);
    }

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Cache entityCache;

    private final Caller commissioner =
            new Caller(PersonId.create(), "council", Set.of(Role.COMMISSIONER), Set.of(), true);

    @Test
    void aSnapshotIsTakenAfterAHundredEventsAndUsed() throws InterruptedException {
        send(new RegisterContract(CONTRACT, Signed.DETAILS, LocalDate.of(2015, 10, 1), null));
        for (int i = 0; i < 120; i++) {
            send(retain("S" + i));
        }
        // what only the snapshot says shows that it is used; it is taken by a thread of its own
        for (int i = 0; i < 100 && plant() == 0; i++) {
            Thread.sleep(50);
        }
        // what is kept in memory would be used first
        entityCache.removeAll();
        assertThatThrownBy(() -> send(retain("PLANTED")))
                .isInstanceOfSatisfying(
                        BrokenRule.class,
                        broken -> assertThat(broken.rule()).isEqualTo(ContractRule.SERVICE_CODE_TAKEN));
        assertThat(send(retain("NEXT")).version()).isEqualTo(121);
    }

    private int plant() {
        return database.sql("""
                        UPDATE event_store.snapshot
                           SET payload = replace(payload::text, '"S42"', '"S42","PLANTED"')::json
                         WHERE aggregate_id = :entity
                        """).param("entity", "contract:" + CONTRACT).update();
    }

    private static Command retain(String code) {
        return new RetainService(CONTRACT, code, "A service", null, null);
    }

    private Accepted send(Command command) {
        return commands.send(command, commissioner, Conditions.NONE);
    }
}
