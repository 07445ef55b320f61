package org.contractgovernance.command.contract;

import java.time.LocalDate;
import java.util.SortedMap;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** The posts of a contract, each the same post whatever its capitals and normal form. */
record Posts(SortedMap<String, Post> byKey) {

    /** A post as it was first written, its holder if it has one, and the day from which that holds. */
    record Post(String name, @Nullable PersonId holder, LocalDate since) {}

    /** The post as it was first written, so that every register shows one post. */
    String asWritten(String post) {
        Post known = byKey.get(key(post));
        return known == null ? post : known.name();
    }

    /** The holder of the post until the command; a change of holder must not come before the last one. */
    @Nullable PersonId holderUntil(CommandContext context, String post) {
        Post known = byKey.get(key(post));
        if (known == null) {
            return null;
        }
        context.requireNotBefore(known.since(), "the post last changed hands");
        return known.holder();
    }

    void put(String post, @Nullable PersonId holder, LocalDate since) {
        byKey.put(key(post), new Post(post, holder, since));
    }

    private static String key(String post) {
        return FoldedText.of(post).strip();
    }
}
