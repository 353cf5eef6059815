package dev.paperboy.paper;

import java.net.URI;
import java.util.Optional;

/**
 * Where to read more about a paper. All absolute, http or https.
 *
 * @param abstractPage the page of its abstract
 * @param pdf its text
 * @param code its code repository
 * @param project its project page
 */
public record Links(Optional<URI> abstractPage, Optional<URI> pdf, Optional<URI> code, Optional<URI> project) {

    /** The links that follow from the id alone: for an arXiv id its two pages there, else none. */
    public static Links of(PaperId id) {
        if (!id.isArxiv()) {
            return new Links(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new Links(
                Optional.of(URI.create("https://arxiv.org/abs/" + id)),
                Optional.of(URI.create("https://arxiv.org/pdf/" + id)),
                Optional.empty(),
                Optional.empty());
    }
}
