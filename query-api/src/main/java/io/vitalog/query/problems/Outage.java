package io.vitalog.query.problems;

import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;

/** Tells a store that cannot be reached from one that was asked something wrong. */
final class Outage {
    private Outage() {}

    static boolean explains(Throwable failure) {
        return failure instanceof MongoClientException // time-outs and lost connections among them
                || failure instanceof MongoSocketException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }
}
