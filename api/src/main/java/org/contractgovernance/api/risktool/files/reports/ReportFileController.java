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
     * Takes a corporate risk tool's reports on early warnings that were referred to it: its reference, score, status, and whether the risk
     * is closed. The file has each heading that the mapping reads, once and in any order; it may have other columns. It has at most 5,000
     * rows, and one for each early warning. A row changes only what it states; blank cells change nothing. A row that is wrong, or that
     * contradicts the tool's own earlier report, is refused with its line, its column and the rule; the other rows are taken. Sending the
     * same file again repeats nothing. The register's own score does not change.
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
