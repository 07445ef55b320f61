package org.contractgovernance.query.variation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.contract.ContractCommand.AmendContract;
import org.contractgovernance.contracts.contract.ContractCommand.CommissionService;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEntry.SignedDetails;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.kpi.KpiCommand.DefineKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.ReviseKpi;
import org.contractgovernance.contracts.regime.RegimeCommand.AmendRegime;
import org.contractgovernance.contracts.variation.VariationChanges;
import org.contractgovernance.contracts.variation.VariationChanges.KpiChange;
import org.contractgovernance.contracts.variation.VariationChanges.ServiceChange;
import org.contractgovernance.contracts.variation.VariationCommand.RecordVariationChange;
import org.contractgovernance.contracts.variation.VariationContent;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariationEntry.VariationAgreement;
import org.contractgovernance.contracts.variation.VariationEntry.VariationEffect;
import org.jspecify.annotations.Nullable;

/**
 * A change of a variation on its day. The job carries out the usual command, and then records with the variation how that ended.
 *
 * @param change the usual command
 * @param variation reference of the variation
 * @param name the name of the change
 */
record VariedCommand(Command change, String variation, String name) implements Command {

    /** The changes of a variation that are neither made nor parked. */
    static List<VariedCommand> all(VariationEntry variation, ContractEntry contract, Set<String> kpis) {
        Set<String> settled =
                variation.effects().stream().map(VariationEffect::change).collect(Collectors.toSet());
        VariationContent content = variation.proposal().content();
        VariationChanges changes = content.changes();
        String of = contract.contract();
        LocalDate day = content.takesEffectOn();
        String source = "Variation %s, %s".formatted(variation.reference(), content.clause());
        LocalDate agreedOn = variation.agreements().stream()
                .map(VariationAgreement::on)
                .max(LocalDate::compareTo)
                .filter(each -> each.isAfter(day))
                .orElse(day);
        String because = "Variation %s: %s".formatted(variation.reference(), content.title());
        List<VariedCommand> all = new ArrayList<>();
        for (String name : changes.names()) {
            Command change;
            if (name.equals("contract")) {
                change = new AmendContract(of, details(contract.signed(), changes), because, day, source);
            } else if (name.equals("performance-regime")) {
                change = new AmendRegime(
                        of, Objects.requireNonNull(changes.regime()), day, because, null, agreedOn, source);
            } else if (name.startsWith("service.")) {
                ServiceChange service = changes.services().stream()
                        .filter(each -> name.equals("service." + each.code()))
                        .findFirst()
                        .orElseThrow();
                change = new CommissionService(of, service.code(), service.name(), service.kind(), day, day, source);
            } else {
                KpiChange kpi = changes.kpis().stream()
                        .filter(each -> name.equals("kpi." + each.code()))
                        .findFirst()
                        .orElseThrow();
                change = kpis.contains(kpi.code())
                        ? new ReviseKpi(of, kpi.code(), kpi.definition(), day, because, agreedOn, source)
                        : new DefineKpi(of, kpi.code(), kpi.definition(), day, day, source);
            }
            if (!settled.contains(name)) {
                all.add(new VariedCommand(change, variation.reference(), name));
            }
        }
        return all;
    }

    private static ContractDetails details(SignedDetails signed, VariationChanges changes) {
        Money value = changes.value();
        return new ContractDetails(
                signed.title(),
                signed.commissioner(),
                changes.provider() == null ? signed.provider() : changes.provider(),
                signed.awardedOn(),
                signed.startsOn(),
                changes.endsOn() == null ? signed.endsOn() : changes.endsOn(),
                value != null ? value : signed.value() == null ? null : new Money(signed.value()),
                signed.tier(),
                signed.legalRegime(),
                signed.exemptions(),
                signed.yearStart(),
                signed.terms(),
                signed.riskMatrix());
    }

    /** Records that it was made by an event. */
    RecordVariationChange made(long position) {
        return new RecordVariationChange(contract(), variation, name, position, null, null);
    }

    /** Records that a rule refused it. */
    RecordVariationChange parked(String rule, String detail) {
        return new RecordVariationChange(contract(), variation, name, null, rule, detail);
    }

    @Override
    public String contract() {
        return change.contract();
    }

    @Override
    public Target target() {
        return change.target();
    }

    @Override
    public @Nullable LocalDate effectiveOn() {
        return change.effectiveOn();
    }

    @Override
    public @Nullable String source() {
        return change.source();
    }
}
