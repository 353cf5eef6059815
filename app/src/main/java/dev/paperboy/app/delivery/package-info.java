/**
 * What is shown of deliveries to whoever runs Paperboy: on the command line, as JSON, and to the console's page.
 *
 * <p>It is the whole house's view, across workspaces, and never given to people in a chat.
 */
@NullMarked
package dev.paperboy.app.delivery;

import org.jspecify.annotations.NullMarked;
