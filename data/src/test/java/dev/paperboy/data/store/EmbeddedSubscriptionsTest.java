package dev.paperboy.data.store;

import dev.paperboy.subscription.SubscriptionStore;
import dev.paperboy.subscription.SubscriptionStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedSubscriptionsTest extends SubscriptionStoreContract {
    @RegisterExtension
    private final OpenStore store = OpenStore.embedded();

    @Override
    protected SubscriptionStore store() {
        return store.get().subscriptions();
    }
}
