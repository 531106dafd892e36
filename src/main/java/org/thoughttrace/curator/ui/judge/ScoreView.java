package org.thoughttrace.curator.ui.judge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.judgement.GuessMade;
import org.thoughttrace.curator.ui.control.Parts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How many guesses were right, day by day.
final class ScoreView extends VBox {

    private static final int MOST_DAYS = 14;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ROOT);

    ScoreView() {
        getStyleClass().addAll("card", "figure-card");
        setSpacing(6);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<GuessMade> guesses) {
        NavigableMap<LocalDate, int[]> days = new TreeMap<>();
        for (GuessMade guess : guesses) {
            int[] ofDay =
                    days.computeIfAbsent(
                            LocalDate.ofInstant(guess.at(), ZoneId.systemDefault()),
                            day -> new int[2]);
            ofDay[0]++;
            ofDay[1] += guess.isRight() ? 1 : 0;
        }
        setVisible(!days.isEmpty());
        getChildren().setAll(Parts.label("Your guesses", "section-name"));
        days.descendingMap().entrySet().stream()
                .limit(MOST_DAYS)
                .forEach(day -> getChildren().add(row(day.getKey(), day.getValue())));
    }

    private static HBox row(LocalDate day, int[] counts) {
        ProgressBar bar = new ProgressBar((double) counts[1] / counts[0]);
        bar.setPrefWidth(160);
        String words = "%d of %d right".formatted(counts[1], counts[0]);
        bar.setAccessibleText(words);
        Label name = Parts.label(DAY.format(day), "small");
        HBox row = new HBox(10, name, Parts.spacer(), bar, Parts.label(words, "small", "muted"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
