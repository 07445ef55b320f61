package org.contractgovernance.contracts.risktool.files;

import io.soabase.recordbuilder.core.RecordBuilder;

/** The mapping of a made-up tool's files, for tests to begin with. A test says only what matters to it. */
@RecordBuilder.Include(Mapping.class)
public final class AMapping {

    private AMapping() {}

    /** Without columns, which a test names. */
    public static MappingBuilder mapping() {
        return MappingBuilder.builder()
                .title("A tool")
                .sheet("Risks")
                .csv(new Mapping.Csv(";", Encoding.UTF_8))
                .days("dd/MM/yyyy");
    }
}
