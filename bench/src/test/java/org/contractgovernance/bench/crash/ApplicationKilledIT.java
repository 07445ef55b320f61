package org.contractgovernance.bench.crash;

import java.time.Duration;
import java.util.Random;
import org.contractgovernance.bench.application.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The application is killed while it works, and started again. */
class ApplicationKilledIT {

    private static final int KILLS = Form.kills(1, 30);

    private final Ground ground = Ground.shared();
    private final Random random = Form.random("application killed");

    @Test
    @Timeout(1_800)
    void whatWasAcknowledgedIsThereOnceAndTheRestWhollyOrNotAtAll() {
        try (Application application = ground.started("application-killed");
                Load load = ground.load("application-killed", application)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                String after = "kill %d of the application".formatted(kill);
                load.workFor(Form.between(random, 0, Form.LONG ? 2_500 : 800));
                if (random.nextInt(4) == 0) {
                    rebuildRegisters(application);
                    Patience.pause(Form.between(random, 0, 500));
                }
                application.kill();
                load.pause();
                application.start();
                if (random.nextInt(5) == 0) {
                    // and once more before it was ready
                    Patience.pause(Form.between(random, 100, 3_000));
                    application.kill();
                    application.start();
                    kill++;
                    Summary.killedAgain("application");
                }
                Duration recovery = application.awaitReady(Ground.PATIENCE);
                ground.examine(after, application);
                Summary.killed("application", recovery);
            }
            ground.examineAll("every kill of the application", application);
            ground.assertNothingUnexpected(application);
        } finally {
            Summary.write(ground);
        }
    }

    private void rebuildRegisters(Application application) {
        ground.sender()
                .post(
                        Ground.address(application),
                        ground.tokens().administrator(),
                        "/api/v1/registers/replay",
                        "{\"registers\": []}");
    }
}
