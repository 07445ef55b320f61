package org.contractgovernance.contracts.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that holds from a day on, until the next of its kind does. */
public interface AppliesFrom {

    /** The first day on which it holds. */
    LocalDate appliesFrom();

    /** The one that holds on a day, of those that are listed from the earliest on; none before the first. */
    static <T extends AppliesFrom> @Nullable T on(LocalDate day, List<T> all) {
        T found = null;
        for (T each : all) {
            if (!each.appliesFrom().isAfter(day)) {
                found = each;
            }
        }
        return found;
    }

    /** All of them in order, with this one instead of any that held from the same day; later ones stay. */
    static <T extends AppliesFrom> List<T> among(T one, List<T> others) {
        List<T> all = new ArrayList<>(others);
        all.removeIf(each -> each.appliesFrom().equals(one.appliesFrom()));
        all.add(one);
        all.sort(Comparator.comparing(AppliesFrom::appliesFrom));
        return List.copyOf(all);
    }
}
