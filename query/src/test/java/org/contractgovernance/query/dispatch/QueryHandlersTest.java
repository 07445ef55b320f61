package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.bundle.BundleQuery.Export;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.notary.ProofHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class QueryHandlersTest {

    @Test
    void everyQuestionIsAnsweredByOne() {
        List<String> answered = new ArrayList<>();
        QueryConfiguration.handlers(new EventCodec(Features.vocabulary()))
                .forEach(each -> answered.add(each.question().getName()));
        new ProofHandlers(Signer.of("notary.example", Signer.newKey(), List.of()))
                .all()
                .forEach(each -> answered.add(each.question().getName()));
        // it is made with the connections that it reads through
        answered.add(Export.class.getName());
        assertThat(answered).containsExactlyInAnyOrderElementsOf(everyQuestion());
    }

    /** What the class path holds, whether or not anything names it. */
    private static List<String> everyQuestion() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Query.class));
        List<String> found = scan.findCandidateComponents(Query.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }
}
