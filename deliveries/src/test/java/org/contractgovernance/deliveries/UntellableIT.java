package org.contractgovernance.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import org.contractgovernance.contracts.risktool.ASubscription;
import org.contractgovernance.contracts.risktool.DeliveryEntry;
import org.contractgovernance.contracts.risktool.DeliveryState;
import org.contractgovernance.contracts.risktool.SubscriptionEntry.SubscriptionSecrets;
import org.junit.jupiter.api.Test;

/** What was recorded and can be told to nobody keeps nobody from what can. */
class UntellableIT extends Sending {

    @Test
    void whatCannotBeToldIsParkedAndTheLaterOnesFlow() throws Exception {
        Copy copy = started();
        receiver.answers((event, call) -> 204);
        feed.breaksAt(2);
        SubscriptionSecrets made = subscribed(copy);
        waitPatiently(id(made), "PT0.4S");
        LongStream.rangeClosed(1, 3).forEach(each -> feed.tell(each, "one"));

        until(() -> receiver.taken().size() == 2);

        assertThat(receiver.taken().stream().map(Receiver.Got::position)).containsExactly(1L, 3L);
        DeliveryEntry parked = deliveries(copy, id(made), DeliveryState.PARKED).getFirst();
        assertThat(parked.position()).isEqualTo(2);
        assertThat(parked.reason()).isEqualTo("The recorded event cannot be read here");
    }

    @Test
    void aSubscriptionThatCannotBeToldKeepsNoOtherFromIt() throws Exception {
        Copy copy = started();
        receiver.answers((event, call) -> 204);
        feed.breaks("broken");
        for (String contract : new String[] {"broken", "one"}) {
            copy.push()
                    .service()
                    .subscribe(
                            ASubscription.subscribe(receiver.address())
                                    .name("Register of " + contract)
                                    .contracts(Set.of(contract))
                                    .everyContract(false)
                                    .build(),
                            ADMINISTRATOR);
        }
        feed.tell(1, "broken");
        feed.tell(2, "one");
        until(() -> receiver.taken().size() == 1);
        assertThat(receiver.taken().getFirst().contract()).isEqualTo("one");
    }
}
