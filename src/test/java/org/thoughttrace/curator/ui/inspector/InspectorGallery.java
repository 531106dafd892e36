package org.thoughttrace.curator.ui.inspector;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.thoughttrace.curator.logic.Workspace;
import org.thoughttrace.curator.logic.curation.Act;
import org.thoughttrace.curator.logic.curation.Subject;
import org.thoughttrace.curator.logic.curation.ThoughtRef;
import org.thoughttrace.curator.logic.intake.ImportProgress;
import org.thoughttrace.curator.model.Severity;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.Status;
import org.thoughttrace.curator.ui.inspector.InspectorViewModel.Tab;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.task.Tasks;
import org.thoughttrace.curator.ui.theme.Appearance;
import org.thoughttrace.curator.ui.theme.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

/// Draws the inspector in light and dark to PNG files. For developers: arguments are the folder and
/// any number of files of conversations, of which the last conversation is shown as well.
public final class InspectorGallery {

    private static final double HEIGHT = 1180;

    private final Path folder;
    private final List<Path> files;

    private InspectorGallery(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    public static void main(String[] arguments) throws InterruptedException {
        List<Path> paths = java.util.Arrays.stream(arguments).map(Path::of).toList();
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                new InspectorGallery(paths.getFirst(), paths.subList(1, paths.size())).draw();
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private void draw() throws IOException {
        Files.createDirectories(folder);
        Path store = Files.createTempDirectory("gallery");
        try (SampleSession sample = SampleSession.in(store)) {
            curate(sample.session());
            sample.importOtherVersion(store);
            sample.workspace().intake().importFiles(files, "Mara", ImportProgress.NONE);
            for (Appearance look : Appearance.values()) {
                for (double width : new double[] {240, 280, 380}) {
                    String name =
                            look.name().toLowerCase(java.util.Locale.ROOT) + "-" + (int) width;
                    picture(name, look, panes(sample.workspace(), width));
                }
                popOver(look.name().toLowerCase(java.util.Locale.ROOT), look, sample.workspace());
                picture(
                        look.name().toLowerCase(java.util.Locale.ROOT) + "-form",
                        look,
                        forms(sample.session()));
            }
        }
    }

    private static void curate(Session session) {
        String id = SampleSession.JOURNEY;
        session.perform(new Act.SetStatus(id, Status.IN_PROGRESS));
        session.perform(new Act.AddTag(id, "travel"));
        session.perform(new Act.AddTag(id, "care for relatives"));
        session.perform(
                new Act.AddTag(id, "averyveryverylongtagthatsomebodypastedinherewithoutanyspaces"));
        session.perform(new Act.AddTopic(id, "culture_lifestyle"));
        session.perform(new Act.AddTopic(id, "culture_lifestyle/trains in the Alps"));
        session.perform(
                new Act.SetNote(
                        id,
                        "Reads as one sitting. The card for her birthday is a second task.\n\n"
                                + "Ask Ilse whether we split it."));
        session.perform(
                new Act.AddFlag(
                        id,
                        new Subject.OneMessage(1),
                        "personal_data",
                        Severity.MAJOR,
                        "Age, home town and the knee together could tell who she is",
                        new Span(15, 62)));
        session.perform(
                new Act.AddFlag(
                        id,
                        new Subject.OneThought(new ThoughtRef.Numbered(2, 1)),
                        "wrong_label",
                        Severity.MINOR,
                        "",
                        null));
        session.perform(
                new Act.AddFlag(
                        id,
                        new Subject.WholeConversation(),
                        "duplicate",
                        Severity.INFO,
                        "See task 2",
                        null));
        session.perform(
                new Act.AddFlag(id, new Subject.OneMessage(3), "timing", Severity.MINOR, "", null));
        var flag = session.currentProperty().get().orElseThrow().conversation().flags().getLast();
        session.perform(new Act.ResolveFlag(id, flag.id()));
        String text =
                session.currentProperty().get().orElseThrow().conversation().message(3).content();
        session.perform(
                new Act.SetMessageText(
                        id,
                        3,
                        text.replace("Opatija", "Piran")
                                .replace("and that is sacred", "every day")));
        session.perform(
                new Act.SetLabel(id, new ThoughtRef.Numbered(2, 1), "partial_satisfaction"));
        session.perform(new Act.SetRelation(id, 3, "extend"));
        session.perform(new Act.SetBoundary(id, "late", 7));
        session.perform(new Act.RemoveThought(id, new ThoughtRef.Numbered(1, 1)));
        session.undo();
        session.redo();
        session.undo();
    }

    private List<Region> panes(Workspace workspace, double width) {
        InspectorView details = pane(workspace, SampleSession.JOURNEY, Tab.DETAILS, width);
        InspectorView plain = pane(workspace, SampleSession.BALCONY, Tab.DETAILS, width);
        InspectorView flags = pane(workspace, SampleSession.JOURNEY, Tab.FLAGS, width);
        InspectorView history = pane(workspace, SampleSession.JOURNEY, Tab.HISTORY, width);
        InspectorView noFlags = pane(workspace, SampleSession.HIVES, Tab.FLAGS, width);
        String last = workspace.library().summaries().getLast().id();
        InspectorView other = pane(workspace, last, Tab.DETAILS, width);
        return List.of(details, plain, flags, history, noFlags, other);
    }

    private static InspectorView pane(
            Workspace workspace, String conversation, Tab tab, double width) {
        Session session = new Session(workspace, Tasks.inline(), () -> "Mara");
        session.refresh(conversation);
        InspectorViewModel model = new InspectorViewModel(session);
        model.tabProperty().set(tab);
        InspectorView view = new InspectorView(model);
        view.setMinWidth(width);
        view.setMaxWidth(width);
        view.setPrefSize(width, HEIGHT);
        return view;
    }

    private static List<Region> forms(Session session) {
        String id = SampleSession.JOURNEY;
        FlagFormViewModel raise =
                FlagFormViewModel.raise(
                        session,
                        id,
                        new Subject.OneMessage(3),
                        new Span(0, 4),
                        "selected words in turn 3");
        FlagFormViewModel edit =
                FlagFormViewModel.edit(
                        session,
                        id,
                        session.currentProperty()
                                .get()
                                .orElseThrow()
                                .conversation()
                                .flags()
                                .getFirst());
        FlagForm first = new FlagForm(raise, () -> {});
        return List.of(framed(first), framed(new FlagForm(edit, () -> {})));
    }

    private static Region framed(Region form) {
        VBox frame = new VBox(form);
        frame.setStyle(
                "-fx-background-color: -tt-line, -tt-panel; -fx-background-insets: 0, 1;"
                        + " -fx-background-radius: 8, 7; -fx-padding: 1;");
        frame.setMaxHeight(Region.USE_PREF_SIZE);
        return frame;
    }

    private void picture(String name, Appearance look, List<Region> parts) throws IOException {
        HBox root = new HBox(12);
        root.getChildren().setAll(parts);
        Scene scene = new Scene(root, 900, 900);
        Theme theme = new Theme();
        theme.appearanceProperty().set(look);
        theme.dress(scene);
        String sheet =
                InspectorGallery.class
                        .getResource("/org/thoughttrace/curator/ui/inspector.css")
                        .toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        for (int i = 0; i < 3; i++) {
            root.setPadding(new Insets(12));
            root.applyCss();
            root.resize(root.prefWidth(-1), HEIGHT + 24);
            root.layout();
        }
        write(name, root.snapshot(null, null));
        stage.hide();
    }

    /// The form where it is used: in a popover, over a field for a new tag.
    private void popOver(String name, Appearance look, Workspace workspace) throws IOException {
        InspectorView view = pane(workspace, SampleSession.JOURNEY, Tab.DETAILS, 300);
        Scene scene = new Scene(view, 300, HEIGHT);
        Theme theme = new Theme();
        theme.appearanceProperty().set(look);
        theme.textSizeProperty().set(16);
        theme.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.applyCss();
        view.layout();
        view.addTag();
        view.layout();
        write(name + "-large", view.snapshot(null, null));
        Session session = new Session(workspace, Tasks.inline(), () -> "Mara");
        FlagPopOver.raise(
                session,
                CommentKeeper.NOTHING,
                SampleSession.JOURNEY,
                new Subject.OneMessage(3),
                null,
                "turn 3",
                view);
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow) {
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
                write(name + "-popover", window.getScene().getRoot().snapshot(null, null));
                window.hide();
            }
        }
        stage.hide();
    }

    private void write(String name, WritableImage image) throws IOException {
        ImageIO.write(
                SwingFXUtils.fromFXImage(image, null),
                "png",
                folder.resolve(name + ".png").toFile());
    }
}
