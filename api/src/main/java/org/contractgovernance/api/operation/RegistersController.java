package org.contractgovernance.api.operation;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.contractgovernance.api.access.Asks;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.OfEveryContract;
import org.contractgovernance.contracts.record.RecordChecks;
import org.contractgovernance.contracts.record.RecordCommand.RecordCheck;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.contracts.term.Text;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Questions and commands of an administrator on the registers as a whole. */
@RestController
@RequestMapping("/api/v1/registers")
@Tag(name = "Registers", description = "How far the registers have come, for administrators")
final class RegistersController {

    private final Registers registers;
    private final RecordChecks checks;

    RegistersController(Registers registers, RecordChecks checks) {
        this.registers = registers;
        this.checks = checks;
    }

    /** Asks for the status of the registers. */
    @AllowedTo(ADMINISTRATOR)
    @OfEveryContract
    record Status() {}

    /**
     * Rebuilds registers from the first event on.
     *
     * @param registers the registers; every register where none is named
     */
    @AllowedTo(ADMINISTRATOR)
    @OfEveryContract
    record Replay(@NotNull Set<RegisterName> registers) {

        public Replay {
            registers = registers == null ? Set.of() : Set.copyOf(registers);
        }
    }

    /**
     * Folds an entity again in every register.
     *
     * @param entity identifier of the entity, as the list of parked events shows it
     */
    @AllowedTo(ADMINISTRATOR)
    @OfEveryContract
    record Mend(@NotBlank @Size(max = 200) String entity) {}

    /**
     * Checks the record.
     *
     * @param contracts references of the contracts whose faults are reported and whose registers are compared; all where none is named
     */
    record CheckRecord(
            @NotNull @Size(max = CheckRecord.MOST) Set<@NotBlank @Size(max = Text.SLUG_LENGTH) @Pattern(regexp = Text.SLUG) String> contracts) {

        static final int MOST = 1_000;

        public CheckRecord {
            contracts = contracts == null ? Set.of() : Set.copyOf(contracts);
        }
    }

    /** Asks for the findings of the last check of the record. */
    @AllowedTo({ADMINISTRATOR, AUDITOR})
    record CheckStatus() {}

    /** The position of the registers, what is parked, and the progress of a replay. */
    @GetMapping
    @Asks(Status.class)
    RegistersStatus registers() {
        return registers.status();
    }

    /** Rebuilds registers beside the registers in use. The registers in use answer until the new ones have caught up. */
    @PostMapping("/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Asks(Replay.class)
    RegistersStatus replayRegisters(@Valid @RequestBody Replay replay, Caller caller) {
        registers.replay(replay.registers(), caller);
        return registers.status();
    }

    /**
     * Checks the record in the background, one check at a time. The check compares every event with its leaf, and every version of every
     * register row with the row that the events make. The findings for each contract become an event in its history.
     */
    @PostMapping("/check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Asks(RecordCheck.class)
    RecordChecks.ChecksMade checkRecord(@Valid @RequestBody CheckRecord check, Caller caller) {
        checks.begin(check.contracts(), caller);
        return checks.status(caller);
    }

    /** The progress of the check of the record that is under way, and the findings of the last one. */
    @GetMapping("/check")
    @Asks(CheckStatus.class)
    RecordChecks.ChecksMade recordCheck(Caller caller) {
        return checks.status(caller);
    }

    /** Folds an entity again in every register: parked entities are tried again. */
    @PostMapping("/mend")
    @Asks(Mend.class)
    RegistersStatus mendEntity(@Valid @RequestBody Mend mend, Caller caller) {
        registers.mend(mend.entity(), caller);
        return registers.status();
    }
}
