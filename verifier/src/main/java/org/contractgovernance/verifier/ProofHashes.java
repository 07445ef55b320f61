package org.contractgovernance.verifier;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.contractgovernance.contracts.proof.Hash;
import org.jspecify.annotations.Nullable;

/** Hashes that stand one after another in a file. */
final class ProofHashes implements Iterator<Hash>, Closeable {

    private static final int LENGTH = 32;

    private final String name;
    private final InputStream in;
    private @Nullable Hash next;

    ProofHashes(String name, InputStream in) {
        this.name = name;
        this.in = in;
        this.next = read();
    }

    /** All hashes of a short proof. */
    static List<Hash> all(Bundle bundle, String name) throws IOException {
        List<Hash> all = new ArrayList<>();
        byte[] bytes = bundle.small(name);
        if (bytes.length % LENGTH != 0) {
            throw new NotCheckable("%s is not of whole hashes".formatted(name));
        }
        for (int i = 0; i < bytes.length; i += LENGTH) {
            all.add(Hash.from(java.util.Arrays.copyOfRange(bytes, i, i + LENGTH)));
        }
        return all;
    }

    private @Nullable Hash read() {
        try {
            byte[] bytes = in.readNBytes(LENGTH);
            if (bytes.length == 0) {
                return null;
            }
            if (bytes.length < LENGTH) {
                throw new NotCheckable("%s is not of whole hashes".formatted(name));
            }
            return Hash.from(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Hash next() {
        Hash one = next;
        if (one == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return one;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
