package org.contractgovernance.api.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Query;

/** Reads from a controller's method, and from what it calls, what it is asked for: what it {@link Asks}, or the command or query that it hands on. */
final class WhatIsAsked {

    private static final String OURS = "org.contractgovernance.api";

    private final Set<JavaCodeUnit> seen = new LinkedHashSet<>();
    private final Set<JavaClass> messages = new LinkedHashSet<>();
    private boolean handsOn;

    private WhatIsAsked() {}

    /** Names of all that a method is asked for; of one that is in order there is one. */
    static Set<String> of(JavaMethod handler) {
        Set<String> names = new TreeSet<>();
        if (handler.isAnnotatedWith(Asks.class)) {
            names.add(handler.getAnnotationOfType(Asks.class).value().getSimpleName());
        }
        WhatIsAsked asked = new WhatIsAsked();
        handler.getRawParameterTypes().forEach(asked::note);
        asked.follow(handler);
        if (asked.handsOn) {
            asked.messages.stream()
                    .filter(each -> asked.messages.stream().noneMatch(whole -> isPartOf(each, whole)))
                    .forEach(each -> names.add(each.getSimpleName()));
        }
        return names;
    }

    private void follow(JavaCodeUnit first) {
        Deque<JavaCodeUnit> next = new ArrayDeque<>(Set.of(first));
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            if (!seen.add(unit)) {
                continue;
            }
            Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                    .map(JavaCodeUnitAccess::getTarget)
                    .forEach(target -> {
                        handsOn |= target.getOwner().isEquivalentTo(Commands.class)
                                || target.getOwner().isEquivalentTo(Queries.class);
                        if (target.getName().equals("<init>")) {
                            note(target.getOwner());
                        }
                        if (target.getOwner().getPackageName().startsWith(OURS)) {
                            target.resolveMember().ifPresent(next::push);
                        }
                    });
        }
    }

    private void note(JavaClass type) {
        if (type.isAssignableTo(Command.class) || type.isAssignableTo(Query.class)) {
            messages.add(type);
        }
    }

    /** A derivation holds the question whose answer it derives. */
    private static boolean isPartOf(JavaClass part, JavaClass whole) {
        return whole.getFields().stream().anyMatch(each -> each.getRawType().equals(part));
    }
}
