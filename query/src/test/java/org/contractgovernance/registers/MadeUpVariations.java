package org.contractgovernance.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.variation.AVariation;
import org.contractgovernance.contracts.variation.VariationEvent;
import org.contractgovernance.contracts.variation.VariationEvent.VariationAgreed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeMade;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeParked;
import org.contractgovernance.contracts.variation.VariationEvent.VariationDiscussed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationImpactAssessed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationLapsed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationWithdrawn;
import org.contractgovernance.contracts.variation.VariationStatus;

/** Made-up variations, each at another stage. */
final class MadeUpVariations {

    private MadeUpVariations() {}

    static Happenings in(Happenings happenings, int count) {
        for (int i = 1; i <= count; i++) {
            String reference = "VA-" + i;
            String entity = "variation:" + Happenings.CONTRACT + "/" + reference;
            for (VariationEvent each : life(reference, i)) {
                happenings.given(entity, reference, each, false);
            }
        }
        return happenings;
    }

    private static List<VariationEvent> life(String reference, int number) {
        List<VariationEvent> life = new ArrayList<>();
        life.add(AVariation.proposed().reference(reference).build());
        life.add(new VariationDiscussed(ContractParty.COUNCIL, "By school"));
        life.add(new VariationImpactAssessed(ContractParty.PROVIDER, AVariation.impact()));
        switch (number % 4) {
            case 0 -> life.add(new VariationWithdrawn(ContractParty.PROVIDER));
            case 1 -> life.add(new VariationLapsed(LocalDate.of(2016, 7, 31)));
            default -> {
                life.add(new VariationAgreed(
                        AnApproval.authority(AnApproval.HEAD_POST), "AP-1", VariationStatus.PROPOSED));
                life.add(new VariationAgreed(
                        AnApproval.authority(AnApproval.DIRECTOR_POST), null, VariationStatus.AGREED));
                life.add(
                        number % 4 == 2
                                ? new VariationChangeMade("contract", number, VariationStatus.IN_EFFECT)
                                : new VariationChangeParked(
                                        "contract", "nothing-amended", "It is so", VariationStatus.PARKED));
            }
        }
        return life;
    }
}
