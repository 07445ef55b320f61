package org.contractgovernance.database;

/**
 * A way into the database.
 *
 * @param user the role
 * @param password its password
 */
public record Login(String user, String password) {

    /** Never shows the password. */
    @Override
    public String toString() {
        return user;
    }
}
