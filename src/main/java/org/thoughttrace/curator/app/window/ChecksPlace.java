package org.thoughttrace.curator.app.window;

import org.kordamp.ikonli.feather.Feather;
import org.thoughttrace.curator.logic.check.About;
import org.thoughttrace.curator.logic.check.Finding;
import org.thoughttrace.curator.model.Span;
import org.thoughttrace.curator.model.ThoughtId;
import org.thoughttrace.curator.ui.command.Command.Area;
import org.thoughttrace.curator.ui.command.Commands;
import org.thoughttrace.curator.ui.control.Sheets;
import org.thoughttrace.curator.ui.finding.CheckSettingsSheet;
import org.thoughttrace.curator.ui.finding.FindingsView;
import org.thoughttrace.curator.ui.finding.FindingsViewModel;
import org.thoughttrace.curator.ui.reader.PointedAt;
import org.thoughttrace.curator.ui.reader.ReaderView;
import org.thoughttrace.curator.ui.reader.ReaderViewModel;
import org.thoughttrace.curator.ui.session.Session;
import org.thoughttrace.curator.ui.shell.Place;

import java.util.List;
import java.util.Optional;

/// The place where one goes through what the checks found, and its commands.
final class ChecksPlace {

    private static final String ID = "checks";

    private final Session session;
    private final Sheets sheets;
    private final ReaderViewModel reader;
    private final ReaderView page;
    private final FindingsViewModel model;
    private final FindingsView view;

    ChecksPlace(Session session, Sheets sheets, ReaderViewModel reader, ReaderView page) {
        this.session = session;
        this.sheets = sheets;
        this.reader = reader;
        this.page = page;
        this.model = new FindingsViewModel(session);
        this.view = new FindingsView(model, this::openSettings);
        model.setOpener(this::open);
    }

    Place place() {
        return new Place(
                ID,
                "Checks",
                Feather.CHECK_SQUARE,
                Place.Home.LEFT,
                () -> new Place.Content(view, view::arrive));
    }

    FindingsViewModel model() {
        return model;
    }

    /// The reader opens at the turn, with the thought chosen and the stretch lit.
    private void open(Finding finding) {
        ThoughtId thought = finding.place().thought();
        Span span = finding.place().span();
        page.pointAt(
                Optional.ofNullable(span)
                        .map(one -> new PointedAt(About.target(finding.place()), one)));
        reader.open(
                finding.conversation(),
                Math.max(1, finding.place().turn()),
                conversation -> thought == null ? Optional.empty() : conversation.thought(thought));
    }

    private void openSettings() {
        CheckSettingsSheet.open(session, sheets);
    }

    /// Adds its commands to the list.
    void addTo(Commands commands) {
        commands.add("check.next", "Next finding", Area.MOVE, List.of("F8"), () -> model.go(1));
        commands.add(
                "check.previous",
                "Previous finding",
                Area.MOVE,
                List.of("Shift+F8"),
                () -> model.go(-1));
        commands.add("check.run", "Run the checks", Area.FILE, List.of("Alt+F8"), model::run);
        commands.add("check.settings", "Set the checks", Area.FILE, List.of(), this::openSettings);
        var chosen =
                model.findingProperty()
                        .map(found -> found.isPresent() ? "" : "No finding is chosen.");
        commands.add(
                "check.fix",
                "Finding: do what the check offers",
                Area.FLAG,
                List.of("Alt+Enter"),
                chosen,
                model::fix);
        commands.add(
                "check.flag",
                "Finding: accept it as a flag",
                Area.FLAG,
                List.of("Alt+F"),
                chosen,
                model::flag);
        commands.add(
                "check.dismiss",
                "Finding: dismiss it, with a reason",
                Area.FLAG,
                List.of("Alt+D"),
                chosen,
                view::askReason);
        commands.add(
                "check.restore",
                "Finding: take the dismissal back",
                Area.FLAG,
                List.of("Alt+R"),
                chosen,
                model::restore);
    }
}
