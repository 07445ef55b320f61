package org.contractgovernance.registers;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.Shift;
import org.contractgovernance.registers.live.Reading;
import org.contractgovernance.registers.live.Transaction;
import org.contractgovernance.registers.replay.ReplayRun;
import org.contractgovernance.registers.table.Catalogue;
import org.contractgovernance.registers.table.Generations;
import org.contractgovernance.registers.table.RegisterStatusReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Every register of the application, kept up to date for as long as it runs. */
public final class RegisterEngine implements Registers, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterEngine.class);

    /** So many folds that do not end are sat out while an entity is mended. */
    private static final int MOST_GIVEN_UP = 5;

    private final DataSource dataSource;
    private final Clock clock;
    private final Generations generations;
    private final Catalogue catalogue;
    private final Reading live;
    private final RegisterUpdater reader;
    private volatile boolean running;

    /**
     * @param batch how many events are taken in at a time
     */
    public RegisterEngine(
            DataSource dataSource,
            Collection<? extends Register<?>> registers,
            EventCodec codec,
            Clock clock,
            int batch) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.generations = new Generations(registers);
        this.catalogue = new Catalogue(generations);
        this.live = new Reading(dataSource, catalogue, generations, codec, Catalogue.LIVE, batch);
        Reading onwards = new Reading(dataSource, catalogue, generations, codec, Catalogue.REPLAY, batch);
        this.reader = new RegisterUpdater(
                dataSource,
                generations,
                live,
                new ReplayRun(dataSource, catalogue, generations, codec, onwards, clock, batch),
                clock);
    }

    @Override
    public void start() {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            catalogue.prepare(transaction.connection());
            transaction.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the registers' tables could not be made ready", e);
        }
        reader.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        reader.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public long position() {
        return reader.reached().position();
    }

    @Override
    public boolean await(long position, Duration atMost) {
        return reader.reached().await(position, atMost);
    }

    @Override
    public RegistersStatus status() {
        try (Connection connection = dataSource.getConnection()) {
            return RegisterStatusReader.read(connection, generations, reader.failing(), clock);
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    @Override
    public void replay(Set<RegisterName> names, Caller caller) {
        admit(caller);
        try (Transaction transaction = Transaction.begin(dataSource)) {
            catalogue.startReplay(
                    transaction.connection(), names.isEmpty() ? EnumSet.allOf(RegisterName.class) : names);
            transaction.commit();
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    @Override
    public void mend(String entity, Caller caller) {
        admit(caller);
        for (int i = 0; i < MOST_GIVEN_UP; i++) {
            try {
                Shift.over("registers-mend", () -> {
                    live.mend(entity);
                    return true;
                });
                return;
            } catch (Shift.GivenUp e) {
                LOG.error("{}; the entity is mended without it", e.getMessage());
            } catch (SQLException e) {
                throw Outage.of(e);
            }
        }
        throw BrokenRule.of(GeneralRule.REGISTERS_BEHIND, "the registers do not end with several events of it");
    }

    private static void admit(Caller caller) {
        if (!caller.roles().contains(Role.ADMINISTRATOR)) {
            throw BrokenRule.of(GeneralRule.NOT_IN_THIS_ROLE);
        }
    }
}
