package org.contractgovernance.command.record;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.command.entity.Acts.person;

import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.record.RecordCommand.RecordCheck;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.contractgovernance.contracts.record.RecordEvent.RecordChecked;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** What was found about a record is put on record, for the council alone. */
class ContractRecordTest {

    private static final Acts ADMINISTRATOR = as(Role.ADMINISTRATOR, person(9));
    private static final RecordFault ALTERED =
            new RecordFault(RecordFault.Kind.EVENT_ALTERED, 5L, null, null, "IssueRaised of issue:14");

    private static Situation given(Message<?>... events) {
        return Situation.of(ContractRecord.class, EntityId.ofRecord(CONTRACT).toString(), new ReferenceDataInMemory())
                .knownAs(CONTRACT)
                .given(events);
    }

    private static RecordCheck check(long upTo, RecordFault... faults) {
        return new RecordCheck(CONTRACT, upTo, 5, 9, upTo, List.of(faults), 0);
    }

    private static RecordChecked checked(long upTo, RecordFault... faults) {
        return new RecordChecked(CONTRACT, upTo, 5, 9, upTo, List.of(faults), 0);
    }

    @Test
    void theFirstCheckBeginsIt() {
        given().when(ADMINISTRATOR, check(7)).then(checked(7)).seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void anotherCheckFollows() {
        given(ADMINISTRATOR.did(checked(7), Visibility.COUNCIL_ONLY))
                .when(ADMINISTRATOR, check(9, ALTERED))
                .then(checked(9, ALTERED))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void aRedactionMayHaveBegunIt() {
        given(ADMINISTRATOR.did(
                        new EventRedacted(CONTRACT, 5, "event-5", List.of("/payload/title"), "a", "b", null, null)))
                .when(ADMINISTRATOR, check(9))
                .then(checked(9))
                .seenBy(Visibility.COUNCIL_ONLY);
    }
}
