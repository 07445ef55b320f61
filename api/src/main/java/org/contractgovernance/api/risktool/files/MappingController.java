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

/** Keeps the mappings of files for corporate risk tools. */
@RestController
@RequestMapping("/api/v1/risk-tool/mappings")
@Tag(name = "Corporate risk tool")
final class MappingController {

    private final Mappings mappings;

    MappingController(Mappings mappings) {
        this.mappings = mappings;
    }

    /** Asks for all mappings, or for one. */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record ReadMapping() {}

    /** Keeps a mapping. */
    @AllowedTo(ADMINISTRATOR)
    @OfEveryContract
    record KeepMapping() {}

    /** Removes a mapping. */
    @AllowedTo(ADMINISTRATOR)
    @OfEveryContract
    record RemoveMapping() {}

    /**
     * All mappings.
     *
     * @param mappings the mappings by name, with the examples that come with the application
     */
    record MappingList(List<KeptMapping> mappings) {}

    /** The mappings of files for each tool. Two examples come with the application; they follow no product's own format, and say so. */
    @GetMapping
    @Asks(ReadMapping.class)
    MappingList mappings() {
        return new MappingList(mappings.all());
    }

    /** The mapping of files for one tool. */
    @GetMapping("/{mapping}")
    @Asks(ReadMapping.class)
    KeptMapping mapping(@PathVariable String mapping) {
        return mappings.named(mapping);
    }

    /**
     * Keeps the mapping of files for one tool, and replaces the one before. The application keeps who changed a mapping last, and when, but
     * not its earlier content. A mapping with the name of an example replaces the example.
     */
    @PutMapping("/{mapping}")
    @Asks(KeepMapping.class)
    KeptMapping keepMapping(@PathVariable String mapping, @Valid @RequestBody Mapping body, Caller caller) {
        return mappings.keep(mapping, body, caller);
    }

    /** Removes a mapping. Where the mapping had replaced an example, the example returns. */
    @DeleteMapping("/{mapping}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Asks(RemoveMapping.class)
    void removeMapping(@PathVariable String mapping, Caller caller) {
        mappings.remove(mapping, caller);
    }
}
