package org.contractgovernance.registers.check;

import java.util.Arrays;

/** Very many keys, by eight bytes of each: enough to tell one that was never seen. */
final class KnownKeys {

    private long[] hashes = new long[1024];
    private int size;
    private boolean sorted;

    void add(String key) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.multiplyExact(size, 2));
        }
        hashes[size++] = hash(key);
        sorted = false;
    }

    boolean has(String key) {
        if (!sorted) {
            Arrays.sort(hashes, 0, size);
            sorted = true;
        }
        return Arrays.binarySearch(hashes, 0, size, hash(key)) >= 0;
    }

    private static long hash(String key) {
        long hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
