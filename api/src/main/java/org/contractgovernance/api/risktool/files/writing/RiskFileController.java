package org.contractgovernance.api.risktool.files.writing;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.contractgovernance.api.answer.Pages;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.risktool.ReferredRisk;
import org.contractgovernance.contracts.risktool.ReferredRisks;
import org.contractgovernance.contracts.risktool.files.KeptMapping;
import org.contractgovernance.contracts.risktool.files.Mappings;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Early warnings in files, for corporate risk tools that only import. */
@RestController
@RequestMapping("/api/v1/risk-tool/risks")
@Tag(name = "Corporate risk tool")
final class RiskFileController {

    /** How many entities may be missing or out of date in the file; there is no such header where none may. */
    private static final String INCOMPLETE = "X-Incomplete";

    private final Queries queries;
    private final Mappings mappings;

    RiskFileController(Queries queries, Mappings mappings) {
        this.queries = queries;
        this.mappings = mappings;
    }

    /**
     * Every early warning that is referred to corporate risk, in the form of a mapping. Closed early warnings are included; withdrawn ones
     * are not. In CSV, an apostrophe comes before every text that a spreadsheet would take for a formula. The header `X-Incomplete` counts
     * entities that may be missing or out of date, where there are any. An answer that breaks off is not a complete file.
     *
     * @param mapping name of the mapping
     * @param format CSV or XLSX; the default is CSV
     * @param contract only this contract; all that the caller may know of where none is given
     */
    @GetMapping(produces = {FileFormat.TEXT_CSV, FileFormat.SPREADSHEET})
    @Takes(Costly.LONG)
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = FileFormat.TEXT_CSV, schema = @Schema(type = "string")),
                @Content(mediaType = FileFormat.SPREADSHEET, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<RiskFile> riskFile(
            @RequestParam String mapping,
            @RequestParam(defaultValue = "csv") FileFormat format,
            @RequestParam(required = false) @Nullable String contract,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        // asked for before the answer begins, so that a refusal is still possible
        Page<ReferredRisk> first =
                queries.ask(new ReferredRisks(contract, at.moment(), new Paging(Paging.LARGEST, null, null)), caller);
        KeptMapping kept = mappings.named(mapping);
        RiskFile file = new RiskFile(
                kept.mapping(),
                format,
                () -> new Pages<>(first, Page::entries, page -> following(page, contract, at, caller)));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("risks-%d.%s".formatted(first.asOf().position(), format.code()))
                                .build()
                                .toString());
        if (!first.incomplete().isEmpty()) {
            answer.header(INCOMPLETE, Integer.toString(first.incomplete().size()));
        }
        return answer.body(file);
    }

    private Optional<Page<ReferredRisk>> following(
            Page<ReferredRisk> page, @Nullable String contract, AsOfParameters at, Caller caller) {
        return Optional.ofNullable(page.next())
                .map(next -> queries.ask(
                        new ReferredRisks(contract, at.moment(), new Paging(Paging.LARGEST, next, null)), caller));
    }
}
