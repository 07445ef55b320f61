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

        @Stored(name = "Said", revision = 3, before = First.class)
        record Said() implements OneMissing {}

        @Stored(name = "Said")
        record First() implements EarlierRevision {

            @Override
            public Said upcast() {
                return new Said();
            }
        }
    }

    sealed interface OneTwice extends Event {

        @Stored(name = "Said", revision = 2, before = AlsoSecond.class)
        record Said() implements OneTwice {}

        @Stored(name = "Said", revision = 2)
        record AlsoSecond() implements EarlierRevision {

            @Override
            public Said upcast() {
                return new Said();
            }
        }
    }

    sealed interface OneOfAnother extends Event {

        @Stored(name = "Said", revision = 2, before = Written.class)
        record Said() implements OneOfAnother {}

        @Stored(name = "Written")
        record Written() implements EarlierRevision {

            @Override
            public Said upcast() {
                return new Said();
            }
        }
    }

    sealed interface OnePast extends Event {

        @Stored(name = "Said", revision = 3, before = Second.class)
        record Said() implements OnePast {}

        @Stored(name = "Said", revision = 2, before = First.class)
        record Second() implements EarlierRevision {

            @Override
            public Said upcast() {
                return new Said();
            }
        }

        @Stored(name = "Said")
        record First() implements EarlierRevision {

            @Override
            public Said upcast() {
                return new Said();
            }
        }
    }

    sealed interface OneBeforeTheFirst extends Event {

        @Stored(name = "Said", before = Zeroth.class)
        record Said() implements OneBeforeTheFirst {}

        @Stored(name = "Said", revision = 0)
        record Zeroth() implements EarlierRevision {

            @Override
            public Said upcast() {
                return new Said();
            }
        }
    }

    sealed interface OneWithoutAName extends Event {

        @Stored(name = "Said", revision = 2, before = Whispered.class)
        record Said() implements OneWithoutAName {}

        record Whispered() implements EarlierRevision {

            @Override
            public Said upcast() {
                return new Said();
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
