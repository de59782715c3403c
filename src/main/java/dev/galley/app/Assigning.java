package dev.galley.app;

import dev.galley.session.Selection;
import dev.galley.ui.assign.AssignHost;
import dev.galley.ui.assign.AssignViewModel;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.queue.PickedPosts;

/// Gives the posts that are picked, that is shown, or that match to people. Belongs to the FX
/// thread.
final class Assigning implements AssignHost {

    private static final String MINE = "assigned:me";

    private final Desk desk;
    private final AssignViewModel model;

    Assigning(Desk desk, Lanes lanes) {
        this.desk = desk;
        model =
                new AssignViewModel(
                        desk.opened().workspace(), desk.notices(), lanes.commands(), this);
    }

    /// What the sheet shows.
    AssignViewModel model() {
        return model;
    }

    /// Asks to whom the picked posts go, else the post that is shown.
    void ask() {
        switch (desk.queue().picks().picked().get()) {
            case PickedPosts.None _ -> askShown();
            case PickedPosts.Some some ->
                    model.ask(
                            new AssignViewModel.Posts(
                                    new Selection.Picked(some.posts()),
                                    null,
                                    Counted.posts(some.posts().length)));
            case PickedPosts.AllMatching _ -> askAll();
        }
    }

    /// Asks to whom all posts that match the filter go.
    void askAll() {
        Selection matching = new Selection.ByQuery(desk.list().query().get());
        String words = Counted.posts(desk.list().size());
        model.ask(new AssignViewModel.Posts(matching, null, words));
    }

    /// Lists the posts of whoever looks.
    void showMine() {
        desk.showPosts(MINE);
    }

    private void askShown() {
        Shown shown = desk.shelf().shown().get();
        if (shown != null && shown.post() == desk.list().post().get()) {
            Selection one = new Selection.Picked(new int[] {shown.post()});
            model.ask(new AssignViewModel.Posts(one, shown.name(), Counted.posts(1)));
        }
    }

    @Override
    public void assigned() {
        desk.queue().picks().clear();
        desk.shelf().changed();
    }

    @Override
    public void undo() {
        desk.undo();
    }
}
