package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chain of revisions that is not whole is refused when the vocabulary is made: at start. */
@SuppressWarnings("SameNameButDifferent") // each is a vocabulary of its own, wrong in its own way
class RevisionsTest {

    sealed interface NoneBefore extends Event {

        @Stored(name = "Said", revision = 2)
        record Said() implements NoneBefore {}
    }

    sealed interface OneMissing extends Event {

        @Stored(name = "Said", revision = 3, before = FirstOfThree.class)
        record SaidThird() implements OneMissing {}

        @Stored(name = "Said")
        record FirstOfThree() implements EarlierRevision {

            @Override
            public SaidThird upcast() {
                return new SaidThird();
            }
        }
    }

    sealed interface OneTwice extends Event {

        @Stored(name = "Said", revision = 2, before = AlsoSecond.class)
        record SaidTwice() implements OneTwice {}

        @Stored(name = "Said", revision = 2)
        record AlsoSecond() implements EarlierRevision {

            @Override
            public SaidTwice upcast() {
                return new SaidTwice();
            }
        }
    }

    sealed interface OneOfAnother extends Event {

        @Stored(name = "Said", revision = 2, before = Written.class)
        record SaidLater() implements OneOfAnother {}

        @Stored(name = "Written")
        record Written() implements EarlierRevision {

            @Override
            public SaidLater upcast() {
                return new SaidLater();
            }
        }
    }

    sealed interface OnePast extends Event {

        @Stored(name = "Said", revision = 3, before = Second.class)
        record SaidPast() implements OnePast {}

        @Stored(name = "Said", revision = 2, before = First.class)
        record Second() implements EarlierRevision {

            @Override
            public SaidPast upcast() {
                return new SaidPast();
            }
        }

        @Stored(name = "Said")
        record First() implements EarlierRevision {

            @Override
            public SaidPast upcast() {
                return new SaidPast();
            }
        }
    }

    sealed interface OneBeforeTheFirst extends Event {

        @Stored(name = "Said", before = Zeroth.class)
        record SaidFirst() implements OneBeforeTheFirst {}

        @Stored(name = "Said", revision = 0)
        record Zeroth() implements EarlierRevision {

            @Override
            public SaidFirst upcast() {
                return new SaidFirst();
            }
        }
    }

    sealed interface OneWithoutAName extends Event {

        @Stored(name = "Said", revision = 2, before = Whispered.class)
        record SaidAloud() implements OneWithoutAName {}

        record Whispered() implements EarlierRevision {

            @Override
            public SaidAloud upcast() {
                return new SaidAloud();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NoneBefore.class,
                OneMissing.class,
                OneTwice.class,
                OneOfAnother.class,
                OnePast.class,
                OneBeforeTheFirst.class,
                OneWithoutAName.class
            })
    void aBrokenChainIsRefused(Class<? extends Event> feature) {
        assertThatThrownBy(() -> new Vocabulary(List.of(feature)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(".*(Said|Whispered).*");
    }
}
