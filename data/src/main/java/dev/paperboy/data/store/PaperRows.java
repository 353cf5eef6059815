package dev.paperboy.data.store;

import dev.paperboy.paper.KnownPaper;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.Popularity;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** A row of the table {@code paper} and what it stands for. */
final class PaperRows {
    static final String INSERT = "insert into paper (id, revision, title, abstract, authors, published_at, categories,"
            + " keywords, comment, abstract_page, pdf, code, project, upvotes, comments, stars, organization, withdrawn,"
            + " words_from, extras_from, counted_at) values (:id, :revision, :title, :abstract, :authors, :published,"
            + " :categories, :keywords, :comment, :page, :pdf, :code, :project, :upvotes, :comments, :stars,"
            + " :organization, :withdrawn, :wordsFrom, :extrasFrom, :counted)";
    static final String UPDATE = "update paper set revision = :revision, title = :title, abstract = :abstract,"
            + " authors = :authors, published_at = :published, categories = :categories, keywords = :keywords,"
            + " comment = :comment, abstract_page = :page, pdf = :pdf, code = :code, project = :project,"
            + " upvotes = :upvotes, comments = :comments, stars = :stars, organization = :organization,"
            + " withdrawn = :withdrawn, words_from = :wordsFrom, extras_from = :extrasFrom, counted_at = :counted"
            + " where id = :id";

    private PaperRows() {}

    /** An Optional is bound as what is in it: the type of an Optional would be looked up for every row. */
    static void bind(SqlStatement<?> row, KnownPaper known, long revision) {
        Paper paper = known.paper();
        row.bind("id", paper.id().value())
                .bind("revision", revision)
                .bind("title", paper.title())
                .bind("abstract", paper.abstractText())
                .bind("authors", Columns.array(paper.authors()))
                .bind("published", Columns.moment(paper.publishedAt()))
                .bind("categories", Columns.array(paper.categories()))
                .bind("keywords", Columns.array(paper.keywords()))
                .bind("comment", paper.comment().orElse(null))
                .bind("organization", paper.organization().orElse(null))
                .bind("withdrawn", paper.withdrawn())
                .bind("wordsFrom", known.wordsFrom())
                .bind("extrasFrom", known.extrasFrom())
                .bind("counted", Columns.moment(known.countedAt()));
        bind(row, paper.links());
        bind(row, paper.popularity());
    }

    private static void bind(SqlStatement<?> row, Links links) {
        row.bind("page", links.abstractPage().map(URI::toString).orElse(null))
                .bind("pdf", links.pdf().map(URI::toString).orElse(null))
                .bind("code", links.code().map(URI::toString).orElse(null))
                .bind("project", links.project().map(URI::toString).orElse(null));
    }

    static void bind(SqlStatement<?> row, Popularity counts) {
        row.bind("upvotes", counts.upvotes())
                .bind("comments", counts.comments())
                .bind("stars", counts.stars());
    }

    static KnownPaper known(ResultSet row) throws SQLException {
        return new KnownPaper(
                paper(row),
                row.getString("words_from"),
                row.getString("extras_from"),
                Columns.instantIn(row, "counted_at"));
    }

    static PaperStore.Revised revised(ResultSet row) throws SQLException {
        return new PaperStore.Revised(row.getLong("revision"), paper(row));
    }

    static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                new PaperId(row.getString("id")),
                row.getString("title"),
                row.getString("abstract"),
                Columns.texts(row, "authors"),
                Columns.instantIn(row, "published_at"),
                Columns.texts(row, "categories"),
                Columns.texts(row, "keywords"),
                Columns.textIn(row, "comment"),
                new Links(link(row, "abstract_page"), link(row, "pdf"), link(row, "code"), link(row, "project")),
                popularity(row),
                Columns.textIn(row, "organization"),
                row.getBoolean("withdrawn"));
    }

    static Popularity popularity(ResultSet row) throws SQLException {
        return new Popularity(row.getInt("upvotes"), row.getInt("comments"), row.getInt("stars"));
    }

    private static Optional<URI> link(ResultSet row, String column) throws SQLException {
        return Columns.textIn(row, column).map(URI::create);
    }
}
