package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractCommand.AmendContract;
import org.contractgovernance.contracts.contract.ContractCommand.CommissionService;
import org.contractgovernance.contracts.contract.ContractCommand.NameRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.RetainService;
import org.contractgovernance.contracts.contract.ContractCommand.StandDownRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.StartContract;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.entity.EntityId;

/** A contract, and what can be asked of it. */
abstract class ContractSituations {

    static final String LEAD = "Lead Commissioner";
    static final LocalDate TRANSFER = LocalDate.of(2015, 10, 1);
    static final ContractDetails SIGNED = Signed.DETAILS;

    final ReferenceDataInMemory referenceData = new ReferenceDataInMemory();
    final Message<?> registered = commissioner().did(new ContractRegistered(CONTRACT, SIGNED));
    final Message<?> started = commissioner().on(TRANSFER).did(new ContractStarted(TRANSFER));

    Situation nothing() {
        return Situation.of(Contract.class, EntityId.ofContract(CONTRACT).toString(), referenceData);
    }

    Situation given(Message<?>... events) {
        return nothing().knownAs(CONTRACT).given(events);
    }

    static RegisterContract register(ContractDetails details) {
        return new RegisterContract(CONTRACT, details, null, null);
    }

    static AmendContract amend(ContractDetails details) {
        return new AmendContract(CONTRACT, details, "the parties extended it", null, null);
    }

    static CommissionService commission(String code) {
        return AContract.commissionService().code(code).transferredOn(TRANSFER).build();
    }

    static RetainService retain(String code) {
        return new RetainService(CONTRACT, code, "Place planning", null, null);
    }

    static NameRoleHolder name(int person) {
        return new NameRoleHolder(CONTRACT, LEAD, person(person), null, null);
    }

    static final StandDownRoleHolder STAND_DOWN = new StandDownRoleHolder(CONTRACT, LEAD, null, null);
    static final StartContract START = new StartContract(CONTRACT, null, null);

    static Term term(Term.Name name, String from, String to) {
        return new Term(name, LocalDate.parse(from), LocalDate.parse(to));
    }
}
