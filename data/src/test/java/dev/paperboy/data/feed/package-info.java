/** Tests of the way papers come in, against sources on the loopback interface that speak the real protocols. */
@org.jspecify.annotations.NullMarked
package dev.paperboy.data.feed;
