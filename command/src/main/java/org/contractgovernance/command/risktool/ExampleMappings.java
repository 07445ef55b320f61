package org.contractgovernance.command.risktool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.risktool.files.KeptMapping;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.MappingCheck;
import org.springframework.core.io.ClassPathResource;

/** The example mappings that come with the application. They follow no product's own format, and say so. */
final class ExampleMappings {

    private static final List<String> NAMES = List.of("example-scores", "example-words");

    private ExampleMappings() {}

    /** The examples, by name. */
    static SequencedMap<String, KeptMapping> shipped() {
        SequencedMap<String, KeptMapping> examples = new TreeMap<>();
        for (String each : NAMES) {
            Mapping mapping = read(each);
            if (!Boolean.TRUE.equals(mapping.example())) {
                throw new IllegalStateException(each + " does not say that it is an example");
            }
            MappingCheck.check(each, mapping);
            examples.put(each, new KeptMapping(each, mapping, null, null));
        }
        return examples;
    }

    private static Mapping read(String name) {
        try (InputStream stream =
                new ClassPathResource("risk-tool-examples/%s.json".formatted(name)).getInputStream()) {
            return EventCodec.strict().readValue(stream, Mapping.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
