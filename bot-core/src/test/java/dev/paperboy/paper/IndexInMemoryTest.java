package dev.paperboy.paper;

import java.util.List;

class IndexInMemoryTest extends PaperIndexContract {

    @Override
    protected PaperIndex index(List<Paper> papers) {
        IndexInMemory index = new IndexInMemory();
        papers.forEach(index::add);
        return index;
    }
}
