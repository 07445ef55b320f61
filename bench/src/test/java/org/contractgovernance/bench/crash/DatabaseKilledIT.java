package org.contractgovernance.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.contractgovernance.bench.application.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL is killed, all its processes at once, while the application works, and comes back some time later. */
class DatabaseKilledIT {

    private static final int KILLS = Form.kills(1, 25);

    /** How long anybody waits for an answer, whatever happens. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);

    private final Ground ground = Ground.shared();
    private final Random random = Form.random("database killed");

    @Test
    @Timeout(1_800)
    void theApplicationSaysSoAndGoesOnByItselfAndNothingIsLost() {
        try (Application application = ground.started("database-killed");
                Load load = ground.load("database-killed", application)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                String after = "kill %d of PostgreSQL".formatted(kill);
                load.workFor(Form.between(random, 0, Form.LONG ? 2_500 : 800));
                ground.sender().worst();
                ground.sender().refused();

                Ground.postgres().kill();
                Patience.until("readiness is denied", Ground.PATIENCE, () -> readiness(application) != 200);
                assertThat(readiness(application)).isEqualTo(503);
                Patience.pause(Form.between(random, 0, Form.LONG ? 3_000 : 1_000));
                Ground.postgres().recover();

                long before = load.done();
                Duration recovery = Patience.until("work goes on", Ground.PATIENCE, () -> load.done() > before);
                Patience.until("it is ready again", Ground.PATIENCE, () -> readiness(application) == 200);
                load.pause();
                Sender.Wait longest = ground.sender().worst();
                assertThat(longest.time())
                        .as("%s, %s. %s", longest.asked(), after, Form.said())
                        .isLessThan(LONGEST_ANSWER);
                ground.examine(after, application);
                Summary.killed("PostgreSQL", recovery);
                Summary.waited("PostgreSQL", longest);
            }
            ground.examineAll("every kill of PostgreSQL", application);
            ground.assertNothingUnexpected(application);
        } finally {
            Summary.write(ground);
        }
    }

    private int readiness(Application application) {
        return ground.sender().status(Ground.address(application), "", "/actuator/health/readiness");
    }
}
