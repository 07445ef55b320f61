package org.contractgovernance.contracts.proof.signing;

import java.nio.file.Path;

/**
 * What the notary is given from outside the database.
 *
 * @param signer who signs
 * @param folder where what was signed is kept, out of the reach of the database's administrator
 */
public record NotarySettings(Signer signer, Path folder) {}
