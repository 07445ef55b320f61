package org.contractgovernance.query.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Feature;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.EveryRegister;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.GoldenEvents;
import org.contractgovernance.registers.fold.Register;
import org.junit.jupiter.api.Test;

class ReadModelsTest {

    @Test
    void everyKindHasOneReadModel() {
        assertThat(ReadModels.all()).extracting(ReadModel::kind).containsExactly(EntityKind.values());
    }

    @Test
    void aReadModelTellsWhatItsFeatureHolds() {
        assertThat(ReadModels.all())
                .<Class<?>>extracting(each -> each.narrator().events())
                .containsExactlyElementsOf(
                        Features.all().stream().<Class<?>>map(Feature::events).toList());
    }

    @Test
    void everyNameIsThatOfOneRegister() {
        assertThat(EveryRegister.registers()).extracting(Register::name).containsExactly(RegisterName.values());
    }

    @Test
    void aRegisterFollowsTheKindOfItsFeatureAlone() {
        for (ReadModel model : ReadModels.all()) {
            assertThat(model.registers())
                    .allSatisfy(each -> assertThat(each.kinds()).containsExactly(model.kind()));
        }
    }

    /** As the engine asks for it, so that a kind that the register does not follow is noticed. */
    @Test
    void everyEventHasALineInTheRegisterOfTheTrail() {
        Register<?> trail = EveryRegister.registers().getLast();
        List<String> lines = new ArrayList<>();
        for (Vocabulary.Entry each : Features.vocabulary().entries()) {
            Event event = GoldenEvents.of(each);
            String entity = new EntityId(ReadModels.of(event).kind(), "golden").toString();
            Envelope envelope = Envelopes.of(event, entity, "REFERENCE", "2016-05-11");
            assertThat(trail.follows(entity)).as(entity).isTrue();
            assertThat(trail.key(event, envelope)).as(each.name()).isNotNull();
            TrailEntry line = (TrailEntry) Objects.requireNonNull(trail.evolve(null, event, envelope));
            assertThat(line.entity()).startsWith(line.subject().code() + ":");
            lines.add(line.event());
        }
        assertThat(lines)
                .containsExactlyElementsOf(Features.vocabulary().entries().stream()
                        .map(Vocabulary.Entry::name)
                        .toList());
    }
}
