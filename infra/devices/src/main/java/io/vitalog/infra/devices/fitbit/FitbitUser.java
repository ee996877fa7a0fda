package io.vitalog.infra.devices.fitbit;

import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;

/** User ids of the accounts in an export. */
public final class FitbitUser {
    private FitbitUser() {}

    /**
     * The user id of the account with this {@code Id}.
     *
     * @throws Malformed when it is no number: everything else would make a user of a damaged line
     */
    public static String id(String account) throws Malformed {
        for (int i = 0; i < account.length(); i++) {
            if (account.charAt(i) < '0' || account.charAt(i) > '9') {
                throw new Malformed(Skip.MALFORMED_FIELD, "Id is '" + account + "', not a number");
            }
        }
        return "fitbit-" + account;
    }
}
