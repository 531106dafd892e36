package org.thoughttrace.curator.ui.lens;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thoughttrace.curator.logic.lens.LensService.Participant;
import org.thoughttrace.curator.logic.lens.ParticipantProfile;
import org.thoughttrace.curator.model.LabelScheme;
import org.thoughttrace.curator.model.Survey;
import org.thoughttrace.curator.model.ThoughtKind;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.Wording;
import org.thoughttrace.curator.ui.markdown.PlainTitle;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One participant: survey, all conversations side by side with their labels, and thoughts whose text
/// was used more than once.
final class ParticipantPane extends HBox {

    private static final double BAR = 120;

    private final LensViewModel model;
    private final ScrollPane right = new ScrollPane();

    ParticipantPane(LensViewModel model) {
        this.model = model;
        getStyleClass().add("lens-pane");
        ListView<Participant> list = new ListView<>(model.participants());
        list.getStyleClass().addAll("queue-list", "lens-list");
        list.setAccessibleText("Participants");
        list.setPlaceholder(nobody());
        list.setCellFactory(_ -> new ParticipantCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.choose(chosen.id());
                    }
                });
        right.setFitToWidth(true);
        right.getStyleClass().add("lens-scroll");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(list, right);
        model.profileProperty()
                .subscribe(found -> {
                    right.setContent(found.map(this::profile).orElse(null));
                    found.ifPresent(profile -> select(list, profile.participant()));
                });
    }

    private static Label nobody() {
        return Parts.label("Nobody yet. Import conversations to see who took part.", "muted");
    }

    private static void select(ListView<Participant> list, String id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            boolean isIt = list.getItems().get(i).id().equals(id);
            if (isIt && list.getSelectionModel().getSelectedIndex() != i) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 3));
            }
        }
    }

    private VBox profile(ParticipantProfile profile) {
        VBox surveys = new VBox(2);
        profile.surveys().forEach(survey -> surveys.getChildren().add(wrapped(words(survey))));
        if (profile.surveys().isEmpty()) {
            surveys.getChildren().add(Parts.label("No survey.", "muted"));
        } else if (profile.surveys().size() > 1) {
            surveys.getChildren()
                    .addFirst(Parts.label("The answers differ between conversations:", "small"));
        }
        HBox columns = new HBox(12);
        profile.conversations().forEach(one -> columns.getChildren().add(column(one)));
        ScrollPane sideways = new ScrollPane(columns);
        sideways.setFitToHeight(true);
        sideways.getStyleClass().add("lens-columns");
        VBox content =
                new VBox(
                        16,
                        Parts.label(profile.participant(), "title"),
                        surveys,
                        sideways,
                        reused(profile));
        content.getStyleClass().add("lens-content");
        return content;
    }

    private static Label wrapped(String words) {
        Label label = Parts.label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String words(Survey survey) {
        return Stream.of(
                        survey.age(),
                        survey.gender(),
                        survey.education(),
                        survey.occupation(),
                        survey.frequency() == null ? null : "frequency " + survey.frequency(),
                        survey.purposes())
                .filter(Objects::nonNull)
                .filter(answer -> !answer.isBlank())
                .map(answer -> Wording.line(answer, 200))
                .collect(Collectors.joining(" · "));
    }

    private VBox column(ParticipantProfile.OfOne one) {
        Button title =
                Parts.button(
                        Wording.line(PlainTitle.of(one.title()), 70),
                        "link-button",
                        () -> model.open(one.id(), 1));
        title.setWrapText(true);
        title.setMnemonicParsing(false);
        title.setAccessibleText("Open " + one.id() + " in the reader");
        VBox column =
                new VBox(
                        6,
                        title,
                        Parts.label(one.model() == null ? "no model" : one.model(), "small"),
                        Parts.label(
                                Wording.count(one.turns(), "turn")
                                        + " · "
                                        + Wording.count(one.thoughts(), "thought")
                                        + " · "
                                        + one.timing().title(),
                                "small",
                                "muted"));
        column.getStyleClass().addAll("framed", "lens-column");
        one.labels().forEach((kind, labels) -> column.getChildren().add(bars(kind, labels)));
        return column;
    }

    private VBox bars(ThoughtKind kind, Map<String, Integer> labels) {
        VBox bars =
                new VBox(
                        2,
                        Parts.label(
                                kind == ThoughtKind.REASON ? "Reasons" : "Reactions",
                                "section-name"));
        int most = labels.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        labels.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(label -> {
                    Region bar = new Region();
                    double width = Math.max(3, BAR * label.getValue() / most);
                    bar.getStyleClass().addAll("lens-bar", kind.key());
                    bar.setMinSize(width, 4);
                    bar.setMaxSize(width, 4);
                    Label name = Parts.label(nameOf(kind, label.getKey()), "small");
                    Label count =
                            Parts.label(
                                    Wording.number(label.getValue()), "small", "muted", "figures");
                    bars.getChildren().addAll(new HBox(6, name, Parts.spacer(), count), bar);
                });
        return bars;
    }

    private String nameOf(ThoughtKind kind, String key) {
        return key.isEmpty()
                ? "no label"
                : model.scheme().nameOf(LabelScheme.Part.labelsOf(kind), key);
    }

    private VBox reused(ParticipantProfile profile) {
        VBox all = new VBox(8, Parts.label("The same thought more than once", "section-name"));
        if (profile.reused().isEmpty()) {
            all.getChildren()
                    .add(Parts.label("None: every thought has words of its own.", "muted"));
        }
        for (ParticipantProfile.Reused reused : profile.reused()) {
            HBox places = new HBox(8);
            for (ParticipantProfile.Place place : reused.places()) {
                Button go =
                        Parts.button(
                                "turn " + place.turn(),
                                "link-button",
                                () -> model.open(place.conversation(), place.turn()));
                go.setAccessibleText("Open " + place.conversation() + " at turn " + place.turn());
                Parts.hint(go, place.conversation());
                places.getChildren().add(go);
            }
            Label words = wrapped(Wording.line(reused.text(), 300));
            words.getStyleClass().add("serif");
            all.getChildren().add(new VBox(2, words, places));
        }
        return all;
    }

    private static final class ParticipantCell extends ListCell<Participant> {

        private final Label id = Parts.label("", "queue-title");
        private final Label counts = Parts.label("", "small", "muted", "figures");
        private final VBox content = new VBox(1, id, counts);

        @Override
        protected void updateItem(@Nullable Participant one, boolean isEmpty) {
            super.updateItem(one, isEmpty);
            if (isEmpty || one == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            id.setText(one.id());
            counts.setText(
                    Wording.count(one.conversations(), "conversation")
                            + " · "
                            + Wording.count(one.thoughts(), "thought"));
            setAccessibleText(one.id() + ", " + counts.getText());
            setGraphic(content);
        }
    }
}
