package org.thoughttrace.curator.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.thoughttrace.curator.logic.settings.SettingsFile;
import org.thoughttrace.curator.ui.control.Parts;
import org.thoughttrace.curator.ui.control.SheetFrame;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.session.Notice;
import org.thoughttrace.curator.ui.session.Session;

import java.util.function.Consumer;

/// Asks for the curator's name, once, before the first act.
public final class CuratorNameSheet {

    private CuratorNameSheet() {}

    /// Asks. Must be called on the FX thread.
    ///
    /// @param then gets the name and goes on with the act; it is not called when nobody gives one
    public static void open(
            Session session, Sheets sheets, SettingsFile settings, Consumer<String> then) {
        CuratorNameViewModel model =
                new CuratorNameViewModel(
                        settings,
                        session.tasks(),
                        _ ->
                                session.tell(
                                        Notice.problem(
                                                "Your name counts until you quit, but the settings"
                                                        + " in "
                                                        + SettingsFile.folder()
                                                        + " cannot be written.")));
        TextField field = new TextField();
        field.textProperty().bindBidirectional(model.nameProperty());
        field.setAccessibleText("Your name");
        Label why =
                Parts.label(
                        "Every act carries the name of who did it. You can change it in the"
                                + " preferences.",
                        "small",
                        "muted");
        why.setWrapText(true);
        Button save =
                Parts.button(
                        "Continue",
                        "primary-button",
                        () ->
                                model.save(name -> {
                                    sheets.close();
                                    then.accept(name);
                                }));
        save.disableProperty().bind(model.usable().not());
        SheetFrame frame = new SheetFrame("Your name", "name-sheet");
        frame.setPrimary(save);
        frame.setBody(new VBox(10, field, why));
        frame.setFoot(Parts.spacer(), Parts.button("Cancel", "plain-button", sheets::close), save);
        frame.open(sheets, field, () -> {});
        field.selectAll();
    }
}
