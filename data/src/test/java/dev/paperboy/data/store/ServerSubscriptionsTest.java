package dev.paperboy.data.store;

import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.SubscriptionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerSubscriptionsTest extends SubscriptionStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.onServer();

    @Override
    protected SubscriptionStore store() {
        return store.get().subscriptions();
    }
}
