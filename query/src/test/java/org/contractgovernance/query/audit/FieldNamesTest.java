package org.contractgovernance.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.audit.DerivedField;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.field.Difference;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.registers.Happenings;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.fold.TracedFold;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the register: what changed, where it comes from and what the verifier reads in JSON name a field alike. */
class FieldNamesTest {

    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);
    private static final JsonMapper JSON = EventCodec.strict();

    private final Set<RegisterName> seen = EnumSet.noneOf(RegisterName.class);
    private final Set<String> inLists = new LinkedHashSet<>();

    @Test
    void everyAnswerNamesAFieldAlike() {
        List<Occurrence> all = new Happenings(4)
                .more(600)
                .unmatchedRisks(4)
                .clocks(20)
                .performanceRegime(4)
                .measures(40)
                .assessments(4)
                .paymentByResults(5)
                .gainShare(7)
                .paymentLedger(4)
                .rectificationPlan(17)
                .relief(4)
                .obligations(4)
                .notices(4)
                .occurrences(4)
                .reviews(4)
                .options(6)
                .failureResponses(4)
                .duties(4)
                .approvals(4)
                .variations(4)
                .all();
        for (Register<?> register : QueryConfiguration.registers()) {
            List<Occurrence> followed = all.stream()
                    .filter(each -> register.follows(each.envelope().entity()))
                    .toList();
            for (Occurrence each : followed) {
                String key = register.key(each.event(), each.envelope());
                if (key != null) {
                    name(register, key, followed);
                }
            }
        }
        assertThat(seen).as("registers").containsExactlyInAnyOrder(RegisterName.values());
        assertThat(inLists)
                .as("lists")
                .contains("services[S-203].name", "riskMatrix.bands[very high].from")
                .anyMatch(each -> each.startsWith("definitions["))
                .anyMatch(each -> each.contains(".bands[requires-improvement]."))
                .anyMatch(each -> each.startsWith("actions[1]."));
    }

    private <R extends Record> void name(Register<R> register, String key, List<Occurrence> followed) {
        TracedFold<R> traced = TracedFold.of(register, key, followed, LATER);
        R row = traced.row();
        if (row == null) {
            return;
        }
        seen.add(register.name());
        List<String> changed =
                FieldChanges.between(null, row).stream().map(Change::what).toList();
        List<String> derived = traced.fields().stream()
                .filter(each -> each.value() != null)
                .map(DerivedField::field)
                .toList();
        List<String> written = Difference.between(JSON.missingNode(), JSON.<JsonNode>valueToTree(row)).stream()
                .filter(each -> !(each.after() instanceof JsonNode node && node.isContainer() && node.isEmpty()))
                .map(Difference::path)
                .toList();
        assertThat(changed)
                .as("%s, %s", register.name(), key)
                .isEqualTo(derived)
                .isEqualTo(written);
        changed.stream().filter(each -> each.contains("[")).forEach(inLists::add);
    }
}
