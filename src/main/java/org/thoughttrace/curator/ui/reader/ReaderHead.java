package org.thoughttrace.curator.ui.reader;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.reading.Times;
import org.thoughttrace.curator.model.CuratedConversation;
import org.thoughttrace.curator.model.SourceTime;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.PlainLine;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands above the turns: what the conversation is called, what it is, and its ribbon.
final class ReaderHead extends VBox {

    private final ReaderViewModel model;
    private final Label title = Parts.label("", "title");
    private final Label meta = Parts.label("", "reader-meta");
    private final Ribbon ribbon;

    ReaderHead(ReaderViewModel model) {
        this.model = model;
        this.ribbon = new Ribbon(model);
        title.setMinWidth(0);
        getChildren().addAll(title, meta, ribbon, Parts.rule());
        getStyleClass().add("reader-head");
        VBox.setMargin(ribbon, new Insets(10, 0, 6, 0));
    }

    void show(CuratedConversation conversation) {
        title.setText(PlainTitle.of(conversation.title()));
        meta.setText(meta(conversation));
        ribbon.show(conversation, model.session().schemeProperty().get());
    }

    private static String meta(CuratedConversation conversation) {
        List<String> facts = new ArrayList<>();
        facts.add(PlainLine.of(conversation.source().participant()));
        String model = conversation.source().modelName();
        if (model != null) {
            facts.add(model);
        }
        facts.add(
                Wording.count(conversation.messages().size(), "turn")
                        + Times.length(conversation)
                                .map(length -> " over " + Times.inWords(length))
                                .orElse(""));
        facts.add(Wording.count(conversation.thoughtCount(), "thought"));
        SourceTime.parse(conversation.source().createdAt())
                .ifPresent(created ->
                        facts.add(
                                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                                        .format(created.atZone(ZoneOffset.UTC))));
        return String.join("   ·   ", facts);
    }
}
