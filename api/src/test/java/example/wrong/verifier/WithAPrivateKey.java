package example.wrong.verifier;

import java.security.PrivateKey;

/** Could sign what it is to check. */
public record WithAPrivateKey(PrivateKey key) {}
