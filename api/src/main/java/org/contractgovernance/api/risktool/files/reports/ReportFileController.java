package org.contractgovernance.api.risktool.files.reports;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.contractgovernance.api.access.Asks;
import org.contractgovernance.api.body.BodyLimit;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.contractgovernance.api.risktool.files.reading.ReportFile;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.files.Mappings;
import org.contractgovernance.contracts.risktool.files.RiskReports;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes files that corporate risk tools export. */
@RestController
@RequestMapping("/api/v1/risk-tool/reports")
@Tag(name = "Corporate risk tool")
final class ReportFileController {

    private static final String EXAMPLE = """
            External reference,Risk ID,Revision,Held score,Held status,As of
            worcestershire-babcock-prime/EW-3,CR-0117,226,12,Live,04/05/2016
            """;

    private final RiskReports reports;
    private final Mappings mappings;

    ReportFileController(RiskReports reports, Mappings mappings) {
        this.reports = reports;
        this.mappings = mappings;
    }

    /** Sends a file that a corporate risk tool has exported. */
    @AllowedTo({RISK_TOOL, ADMINISTRATOR})
    record ImportReports() {}

    /**
     * Takes what a corporate risk tool says of early warnings that were referred to it: its reference, score, status, whether it is over.
     * The file has the headings of the mapping that are read, each once and in any order, whatever else is in it; at most 5,000 rows, and one
     * for each early warning. A row changes what it says, and what it leaves blank stays. A row that is wrong, or that contradicts what the tool
     * said itself, is refused with its line, its column and the rule; the others are taken. The same file again does nothing twice. Our own
     * score stays what it is.
     *
     * @param mapping name of the mapping
     */
    @PostMapping(consumes = {FileFormat.TEXT_CSV, FileFormat.SPREADSHEET})
    @BodyLimit(BodyLimit.BULK)
    @Asks(ImportReports.class)
    ImportedReports importReports(
            @RequestParam String mapping,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = FileFormat.TEXT_CSV,
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject(EXAMPLE)),
                                @Content(
                                        mediaType = FileFormat.SPREADSHEET,
                                        schema = @Schema(type = "string", format = "binary"))
                            })
                    @RequestBody
                    ReportFile file,
            Caller caller) {
        return new ReportImport(reports, caller)
                .of(file, mappings.named(mapping).mapping());
    }
}
