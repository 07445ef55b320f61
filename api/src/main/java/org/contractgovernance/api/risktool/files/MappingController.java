package org.contractgovernance.api.risktool.files;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.contractgovernance.api.access.Asks;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.OfEveryContract;
import org.contractgovernance.contracts.risktool.files.KeptMapping;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.Mappings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps how files for corporate risk tools look. */
@RestController
@RequestMapping("/api/v1/risk-tool/mappings")
@Tag(name = "Corporate risk tool")
final class MappingController {

    private final Mappings mappings;

    MappingController(Mappings mappings) {
        this.mappings = mappings;
    }

    /** Asks which mappings there are, or for one of them. */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record ReadMapping() {}

    /** Keeps a mapping. */
    @AllowedTo(ADMINISTRATOR)
    @OfEveryContract
    record KeepMapping() {}

    /** Lets go of a mapping. */
    @AllowedTo(ADMINISTRATOR)
    @OfEveryContract
    record RemoveMapping() {}

    /**
     * Every mapping there is.
     *
     * @param mappings by name, the examples that come with the application among them
     */
    record MappingList(List<KeptMapping> mappings) {}

    /** How files for each tool look. Two examples come with the application; they follow no product's own format, and say so. */
    @GetMapping
    @Asks(ReadMapping.class)
    MappingList mappings() {
        return new MappingList(mappings.all());
    }

    /** How files for one tool look. */
    @GetMapping("/{mapping}")
    @Asks(ReadMapping.class)
    KeptMapping mapping(@PathVariable String mapping) {
        return mappings.named(mapping);
    }

    /**
     * Says how files for one tool look, in the place of what was said before. Who changed it last, and when, is kept; what it was before is
     * not. An example can be replaced too: another mapping under its name stands in its place.
     */
    @PutMapping("/{mapping}")
    @Asks(KeepMapping.class)
    KeptMapping keepMapping(@PathVariable String mapping, @Valid @RequestBody Mapping body, Caller caller) {
        return mappings.keep(mapping, body, caller);
    }

    /** Lets go of a mapping. One that stood in the place of an example gives way to the example again. */
    @DeleteMapping("/{mapping}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Asks(RemoveMapping.class)
    void removeMapping(@PathVariable String mapping, Caller caller) {
        mappings.remove(mapping, caller);
    }
}
