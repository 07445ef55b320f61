package org.contractgovernance.contracts.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event that has changed its shape twice, and has once said more without a change of shape. */
sealed interface NoteEvent extends Event {

    /** Where it was taken may be said since some day, and is in none of before. */
    @Stored(name = "NoteTaken", revision = 3, before = NoteTaken2.class)
    record NoteTaken(
            @FreeText String text,
            String kind,
            LocalDate on,
            @Nullable String where) implements NoteEvent {}

    /** The day was any text. */
    @Stored(name = "NoteTaken", revision = 2, before = NoteTaken1.class)
    record NoteTaken2(@FreeText String text, String kind, String on) implements EarlierRevision {

        @Override
        public NoteTaken upcast() {
            return new NoteTaken(text, kind, LocalDate.parse(on), null);
        }
    }

    /** There was but one kind, and no day but one. */
    @Stored(name = "NoteTaken")
    record NoteTaken1(@FreeText String said) implements EarlierRevision {

        @Override
        public NoteTaken2 upcast() {
            return new NoteTaken2(said, "remark", "2015-10-01");
        }
    }
}
