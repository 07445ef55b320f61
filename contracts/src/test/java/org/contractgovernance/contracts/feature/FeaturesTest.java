package org.contractgovernance.contracts.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Vocabulary;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void everyKindHasOneFeature() {
        assertThat(Features.all()).extracting(Feature::kind).containsExactly(EntityKind.values());
    }

    @Test
    void everyEventIsOfAFeature() {
        assertThat(recordsThatAre(Event.class))
                .containsExactlyInAnyOrderElementsOf(Features.vocabulary().revisions().stream()
                        .<Class<?>>map(Vocabulary.Entry::type)
                        .toList());
    }

    @Test
    void everyCommandIsOfAFeature() {
        assertThat(recordsThatAre(Command.class))
                .containsExactlyInAnyOrderElementsOf(Features.all().stream()
                        .<Class<?>>flatMap(each -> Features.commands(each).stream())
                        .toList());
    }

    /** What the class path of this module holds, whether or not anything names it. */
    private static List<Class<?>> recordsThatAre(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path each :
                        files.filter(file -> file.toString().endsWith(".class")).toList()) {
                    String name = classes.relativize(each).toString().replace('/', '.');
                    Class<?> read = Class.forName(
                            name.substring(0, name.length() - ".class".length()), false, type.getClassLoader());
                    if (read.isRecord() && type.isAssignableFrom(read)) {
                        found.add(read);
                    }
                }
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        assertThat(found).isNotEmpty();
        return found;
    }
}
