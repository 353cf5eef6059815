/**
 * The pages that links in mail lead to. They are reached from outside, through whatever stands before Paperboy, and ask nobody who they
 * are: the token in the address is signed.
 */
@NullMarked
package dev.paperboy.app.mail;

import org.jspecify.annotations.NullMarked;
