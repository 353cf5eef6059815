package dev.paperboy.card;

import java.util.List;

/** One part of a card. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Entry,
                Block.Fields,
                Block.Picture,
                Block.Rule,
                Block.Buttons,
                Block.Footnote {

    /** Reads the block by its kind. */
    <R> R accept(Visitor<R> visitor);

    /** A title line. */
    record Heading(String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** Running text; a line feed in it starts a new line. */
    record Paragraph(RichText text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * One item of a list, with what can be done about it.
     *
     * @param buttons the most wanted first: where there is room for one only, the others go into a menu
     */
    record Entry(RichText text, List<Button> buttons) implements Block {
        public Entry {
            buttons = List.copyOf(buttons);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.entry(this);
        }
    }

    /** Short facts, each with its label. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fields(this);
        }
    }

    /** A fact with its label. */
    record Field(String label, RichText value) {}

    /**
     * A PNG picture.
     *
     * @param description what it shows, for those who don't see it; never blank
     */
    record Picture(Png png, String description) implements Block {
        public Picture {
            if (description.isBlank()) {
                throw new IllegalArgumentException("a picture needs a description");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /** A line between two parts. */
    record Rule() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rule(this);
        }
    }

    /** What can be done about the whole card. */
    record Buttons(List<Button> buttons) implements Block {
        public Buttons {
            buttons = List.copyOf(buttons);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.buttons(this);
        }
    }

    /** Small print. */
    record Footnote(RichText text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.footnote(this);
        }
    }

    /** One method for each kind of block. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R entry(Entry entry);

        R fields(Fields fields);

        R picture(Picture picture);

        R rule(Rule rule);

        R buttons(Buttons buttons);

        R footnote(Footnote footnote);
    }
}
