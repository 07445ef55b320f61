package org.contractgovernance.command.entity;

import org.contractgovernance.contracts.Coded;

/** Finds the constant that a code stands for. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E each : type.getEnumConstants()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " has the code " + code);
    }
}
