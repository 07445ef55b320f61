package org.contractgovernance.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.event.Schemas;
import org.contractgovernance.contracts.event.Vocabulary;

/** Checks that the schemas describe the events as this program reads them. */
final class VocabularyCheck {

    private VocabularyCheck() {}

    static void check(Bundle bundle, Vocabulary vocabulary, Findings findings) throws IOException {
        long before = findings.count();
        check(bundle, BundleFile.METADATA_SCHEMA, Schemas.ofMetadata(), findings);
        for (Vocabulary.Entry each : vocabulary.revisions()) {
            check(bundle, BundleFile.schema(each), Schemas.of(each), findings);
        }
        if (findings.count() == before) {
            findings.holds("the schemas describe the events as this program reads them");
        }
    }

    private static void check(Bundle bundle, String file, String schema, Findings findings) throws IOException {
        if (!bundle.has(file)) {
            findings.fault("vocabulary", "%s is missing: bundle and program are of different releases".formatted(file));
        } else if (!new String(bundle.small(file), StandardCharsets.UTF_8).equals(schema)) {
            findings.fault("vocabulary", "%s describes other events than this program reads".formatted(file));
        }
    }
}
