package org.contractgovernance.api.operation;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.contractgovernance.api.access.Permission;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an administrator can ask of the registers as a whole. */
@RestController
@RequestMapping("/api/v1/registers")
@Tag(name = "Registers")
final class RegistersController {

    private final Registers registers;

    RegistersController(Registers registers) {
        this.registers = registers;
    }

    /** Asks how the registers stand. */
    @AllowedTo(ADMINISTRATOR)
    record Status() {}

    /**
     * Rebuilds registers from the first event on.
     *
     * @param registers which; every register where none is named
     */
    @AllowedTo(ADMINISTRATOR)
    record Replay(@NotNull Set<RegisterName> registers) {

        public Replay {
            registers = registers == null ? Set.of() : Set.copyOf(registers);
        }
    }

    /**
     * Folds an entity anew in every register.
     *
     * @param entity identifier of the entity, as the list of what is parked shows it
     */
    @AllowedTo(ADMINISTRATOR)
    record Mend(@NotBlank @Size(max = 200) String entity) {}

    /** How far the registers have come, what is parked, and how a replay is getting on. */
    @GetMapping
    RegistersStatus registers(Caller caller) {
        Permission.check(Status.class, caller);
        return registers.status();
    }

    /** Rebuilds registers beside the ones in use, which are read until the new ones have caught up. */
    @PostMapping("/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RegistersStatus replayRegisters(@Valid @RequestBody Replay replay, Caller caller) {
        Permission.check(Replay.class, caller);
        registers.replay(replay.registers(), caller);
        return registers.status();
    }

    /** Folds an entity anew in every register: what was parked is tried again. */
    @PostMapping("/mend")
    RegistersStatus mendEntity(@Valid @RequestBody Mend mend, Caller caller) {
        Permission.check(Mend.class, caller);
        registers.mend(mend.entity(), caller);
        return registers.status();
    }
}
