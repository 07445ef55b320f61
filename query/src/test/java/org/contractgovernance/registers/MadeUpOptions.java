package org.contractgovernance.registers;

import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.option.AnOption;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.option.OptionStatus;
import org.contractgovernance.contracts.option.OptionTerms;
import org.contractgovernance.contracts.option.OptionWindow;
import org.contractgovernance.contracts.particulars.AParticulars;
import org.contractgovernance.contracts.particulars.ContractParticulars;
import org.contractgovernance.contracts.particulars.ParticularsEvent;
import org.contractgovernance.contracts.particulars.ValueBasis;

/** What happens to options and to the particulars of a contract, made up. */
final class MadeUpOptions {

    private static final OptionWindow LATER = AnOption.window("2021-09-30", "2022-03-30", "2022-09-30");

    private MadeUpOptions() {}

    /** The life of an option: used, declined, missed, renewed by silence, amended or withdrawn, in turn. */
    static List<OptionEvent> life(String reference, int which) {
        OptionTerms terms = (which % 2 == 0 ? AnOption.renewal() : AnOption.terms()).build();
        OptionWindow window = AnOption.WINDOW;
        OptionEvent agreed = new OptionEvent.OptionAgreed(reference, terms, window);
        OptionEvent opened = new OptionEvent.OptionWindowOpened(window);
        return switch (which % 6) {
            case 0 ->
                List.of(
                        agreed,
                        opened,
                        new OptionEvent.OptionRenewedBySilence(window, AnOption.ENDS, AnOption.day("2021-09-30")),
                        new OptionEvent.OptionDeclined(
                                ContractParty.PROVIDER,
                                OptionStatus.RENEWED_BY_SILENCE,
                                window,
                                AnOption.day("2021-09-30"),
                                AnOption.ENDS));
            case 1 ->
                List.of(
                        agreed,
                        opened,
                        new OptionEvent.OptionUsed(
                                ContractParty.COUNCIL,
                                OptionStatus.OPEN,
                                window,
                                AnOption.ENDS,
                                AnOption.day("2022-09-30"),
                                null,
                                null));
            case 2 ->
                List.of(
                        agreed,
                        opened,
                        new OptionEvent.OptionRenewedBySilence(window, AnOption.ENDS, AnOption.day("2021-09-30")));
            case 3 ->
                List.of(
                        agreed,
                        opened,
                        new OptionEvent.OptionClosingSoon(window),
                        new OptionEvent.OptionMissed(window),
                        new OptionEvent.OptionWindowMoved(window, LATER));
            case 4 ->
                List.of(
                        agreed,
                        new OptionEvent.OptionAmended(
                                terms, AnOption.breakClause().build(), window, LATER),
                        new OptionEvent.OptionWindowOpened(LATER));
            default -> List.of(agreed, new OptionEvent.OptionWithdrawn(OptionStatus.OPEN));
        };
    }

    /** Particulars in which everything is stated but the estimated value, and then another value each time. */
    static List<ParticularsEvent> particulars() {
        ContractParticulars none = AParticulars.stated().estimatedValue(null).build();
        ContractParticulars six = AParticulars.stated().build();
        ContractParticulars seven = AParticulars.stated()
                .estimatedValue(AParticulars.value("7000000.00", ValueBasis.WITHOUT_VAT))
                .build();
        return List.of(
                new ParticularsEvent.ParticularsStated(none),
                new ParticularsEvent.ParticularsAmended(none, six),
                new ParticularsEvent.ParticularsAmended(six, seven));
    }
}
