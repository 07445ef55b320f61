package org.contractgovernance.contracts.assessmentnotice;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.term.Text;

/**
 * A KPI that the council regards as one of the most material, with its rating for the period.
 *
 * @param kpi code of the KPI
 * @param whyMaterial why it is one of the most material
 * @param rating the rating for the period
 * @param basis how the rating follows from the returns of the period
 * @param asAt position of the record at which the returns were read; with it as {@code knownAt} they are read again
 */
public record MaterialKpi(
        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String kpi,

        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String whyMaterial,
        @NotNull Rating rating,
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String basis,
        @Min(1) long asAt) {}
