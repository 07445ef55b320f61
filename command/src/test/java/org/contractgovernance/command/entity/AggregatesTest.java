package org.contractgovernance.command.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.contracts.feature.Features;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What Spring finds when the application starts. */
class AggregatesTest {

    private static final List<Class<?>> AGGREGATES = aggregates();

    private static List<Class<?>> aggregates() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        List<Class<?>> found = new ArrayList<>();
        for (BeanDefinition each : scan.findCandidateComponents("org.contractgovernance.command")) {
            try {
                found.add(Class.forName(each.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        return found;
    }

    @Test
    void everyCommandIsDecidedByOne() {
        List<Class<?>> decided = new ArrayList<>();
        for (Class<?> aggregate : AGGREGATES) {
            Stream.<Executable>concat(
                            Stream.of(aggregate.getDeclaredConstructors()), Stream.of(aggregate.getDeclaredMethods()))
                    .filter(each -> each.isAnnotationPresent(CommandHandler.class))
                    .forEach(each -> decided.add(each.getParameterTypes()[0]));
        }
        assertThat(decided)
                .containsExactlyInAnyOrderElementsOf(Features.all().stream()
                        .<Class<?>>flatMap(each -> Features.commands(each).stream())
                        .toList());
    }

    /** Without these it is read from all of its events, and a snapshot of another shape is not told from its own. */
    @Test
    void everyOneHasSnapshotsOfARevision() {
        assertThat(AGGREGATES).allSatisfy(each -> {
            assertThat(each.getAnnotation(Aggregate.class).snapshotTriggerDefinition())
                    .isEqualTo("snapshotTrigger");
            assertThat(each.getAnnotation(Revision.class)).isNotNull();
        });
    }

    @Test
    void everyOneIsReadFromASnapshotInATest() {
        assertThat(SnapshotsOfEntitiesTest.entities().map(each -> each.get()[0]))
                .containsExactlyInAnyOrderElementsOf(AGGREGATES);
    }
}
