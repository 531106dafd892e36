package org.thoughttrace.curator.ui.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class EmojiNodeUiTest {

    private final VBox page = new VBox();

    @TempDir Path folder;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(page, 200, 200));
        stage.show();
    }

    private EmojiNode show(FxRobot robot, String emoji) {
        EmojiImages images = EmojiImages.from(List.of(folder));
        List<EmojiNode> made = new ArrayList<>();
        robot.interact(() -> {
            made.add(new EmojiNode(EmojiText.find(emoji).getFirst(), images));
            page.getChildren().setAll(made);
            page.applyCss();
            page.layout();
        });
        return made.getFirst();
    }

    @Test
    void theFontOfWindowsDrawsEmojiInColour(FxRobot robot) throws IOException {
        Files.write(folder.resolve("seguiemj.ttf"), LayeredFontFile.make().bytes());
        EmojiNode node = show(robot, "😀");
        Image image = ((ImageView) node.getChildrenUnmodifiable().getFirst()).getImage();
        assertThat(image.getHeight()).as("twice the pixels").isEqualTo(36);
        assertThat(image.getPixelReader().getColor(2, 2)).isEqualTo(Color.RED);
        assertThat(image.getPixelReader().getColor(30, 2)).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void anEmojiThatTheFontCannotDrawIsShownByName(FxRobot robot) throws IOException {
        Files.write(folder.resolve("seguiemj.ttf"), LayeredFontFile.make().bytes());
        assertThat(show(robot, "😂").getStyleClass()).contains("emoji-chip");
    }

    @Test
    void aBrokenFontIsPassedOverForTheNext(FxRobot robot) throws IOException {
        byte[] font = LayeredFontFile.make().truncated("COLR", 20);
        Files.write(folder.resolve("seguiemj.ttf"), font);
        assertThat(show(robot, "😀").getStyleClass()).contains("emoji-chip");
        Files.write(folder.resolve("another-emoji.ttf"), LayeredFontFile.make().bytes());
        assertThat(show(robot, "😀").getStyleClass()).contains("emoji");
    }
}
