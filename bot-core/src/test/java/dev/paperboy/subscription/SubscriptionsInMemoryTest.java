package dev.paperboy.subscription;

class SubscriptionsInMemoryTest extends SubscriptionStoreContract {
    private final SubscriptionStore store = new SubscriptionsInMemory();

    @Override
    protected SubscriptionStore store() {
        return store;
    }
}
