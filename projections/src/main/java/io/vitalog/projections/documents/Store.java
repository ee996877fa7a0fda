package io.vitalog.projections.documents;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.concurrent.TimeUnit;

/** How projections connect: what they have been told is written survives the loss of a minority of the replica set. */
public final class Store {
    private static final int SELECTION_S = 5;
    private static final int ANSWER_S = 30;

    private Store() {}

    /** Connects lazily; a store that is down shows at the first use. */
    public static MongoClient connect(String connectionString) {
        return connect(connectionString, new StoreOutages());
    }

    /** The same, counting when the store goes away. */
    public static MongoClient connect(String connectionString, StoreOutages outages) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString))
                .applicationName("vitalog-projections")
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_S, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.addServerListener(outages))
                .applyToSocketSettings(socket -> socket.readTimeout(ANSWER_S, TimeUnit.SECONDS))
                .build());
    }
}
