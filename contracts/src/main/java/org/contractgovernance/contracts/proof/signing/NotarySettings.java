package org.contractgovernance.contracts.proof.signing;

import java.nio.file.Path;

/**
 * The notary's settings, from outside the database.
 *
 * @param signer the signer with its keys
 * @param folder the folder for what was signed, out of reach of the database's administrator
 */
public record NotarySettings(Signer signer, Path folder) {}
