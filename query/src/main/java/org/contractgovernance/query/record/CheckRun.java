package org.contractgovernance.query.record;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.record.RecordChecks.CheckPhase;
import org.contractgovernance.contracts.record.RecordCommand;
import org.contractgovernance.contracts.record.RecordReport;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a check and has its findings recorded: one event for each contract, only once, however often the check begins again. */
final class CheckRun {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRun.class);
    private static final long TELL_EVERY_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long GIVE_WAY_MILLIS = 20;

    /** The number of waiting events above which the registers go first. */
    private static final long PRESSED = 1_000;

    private final RecordChecker check;
    private final KeptChecks kept;
    private final Commands commands;
    private final Registers registers;
    private final BooleanSupplier stopping;

    /** The application stops; the next copy that starts makes the check. */
    static final class CheckStopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    CheckRun(RecordChecker check, KeptChecks kept, Commands commands, Registers registers, BooleanSupplier stopping) {
        this.check = check;
        this.kept = kept;
        this.commands = commands;
        this.registers = registers;
        this.stopping = stopping;
    }

    void make(AskedCheck asked) throws SQLException {
        kept.enter(asked);
        CorrelationId.Scope scope = CorrelationId.entered(asked.correlation());
        try (scope) {
            RecordReport found = check.check(asked.contracts(), new ToldProgress(asked.name()));
            kept.progress(asked.name(), CheckPhase.RECORDING, 2 * found.upTo(), 2 * found.upTo());
            RecordReport recorded = recorded(asked, found);
            kept.ended(asked.name(), recorded);
            tell(recorded);
        }
    }

    private RecordReport recorded(AskedCheck asked, RecordReport found) {
        List<RecordReport.OneContract> contracts = new ArrayList<>();
        for (RecordReport.OneContract each : found.contracts()) {
            contracts.add(new RecordReport.OneContract(
                    each.contract(),
                    each.events(),
                    each.rows(),
                    each.faults(),
                    each.furtherFaults(),
                    record(asked, found, each)));
        }
        return new RecordReport(
                found.upTo(),
                found.registersAt(),
                found.checkpoint(),
                contracts,
                found.faults(),
                found.furtherFaults(),
                found.registersLeft());
    }

    private @Nullable Long record(AskedCheck asked, RecordReport found, RecordReport.OneContract one) {
        Caller caller =
                new Caller(asked.actor(), Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(one.contract()), false);
        // the same check is the same request, even if it finds something else when it is made again
        Conditions.Idempotency once = new Conditions.Idempotency(
                "record-check " + one.contract(),
                asked.name(),
                Hash.of(asked.name().getBytes(StandardCharsets.UTF_8)).hex());
        try {
            return commands.send(
                            new RecordCommand.RecordCheck(
                                    one.contract(),
                                    found.upTo(),
                                    one.events(),
                                    one.rows(),
                                    found.checkpoint(),
                                    one.faults(),
                                    one.furtherFaults()),
                            caller,
                            new Conditions(null, once))
                    .position();
        } catch (BrokenRule e) {
            if (e.rule().answer() == Rule.Answer.UNAVAILABLE) {
                throw e;
            }
            // it will be refused again, and what was found of the others is to be recorded
            LOG.warn(
                    "what was found of a contract that was never registered, or whose record cannot be read, is in the report alone: {}",
                    e.rule());
            return null;
        }
    }

    private static void tell(RecordReport report) {
        long faults = report.found();
        long events = report.contracts().stream()
                .mapToLong(RecordReport.OneContract::events)
                .sum();
        if (faults > 0) {
            LOG.error(
                    "the record is not as it was recorded: {} faults up to position {}; GET /api/v1/registers/check tells them",
                    faults,
                    report.upTo());
        } else {
            LOG.info(
                    "the record was checked up to position {}: {} contracts, {} events, no fault",
                    report.upTo(),
                    report.contracts().size(),
                    events);
        }
    }

    /** Writes down now and then how far the check has come, and lets the registers go first. */
    private final class ToldProgress implements RecordChecker.CheckProgress {

        private final String name;
        private long told = System.nanoTime() - TELL_EVERY_NANOS;
        private long behind;

        ToldProgress(String name) {
            this.name = name;
        }

        @Override
        public void told(CheckPhase phase, long done, long of) {
            if (stopping.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new CheckStopped();
            }
            if (System.nanoTime() - told > TELL_EVERY_NANOS) {
                told = System.nanoTime();
                try {
                    kept.progress(name, phase, done, of);
                } catch (SQLException e) {
                    LOG.debug("how far the check has come cannot be told for the moment", e);
                }
                behind = registers.status().behind();
            }
            if (behind > PRESSED) {
                giveWay();
            }
        }

        private void giveWay() {
            try {
                Thread.sleep(GIVE_WAY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
