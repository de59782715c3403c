/// Starting and settling in: the screen without a workspace, who one is, and what a workspace
/// chooses for itself.
///
/// Three view models, each with its screen: [dev.galley.ui.start.WelcomeViewModel] opens, creates
/// and remembers workspaces; [dev.galley.ui.start.WhoViewModel] asks for name and role;
/// [dev.galley.ui.start.SettingsViewModel] changes the policy, the people and the window. What they
/// cannot do themselves they ask of [dev.galley.ui.start.StartHost] and
/// [dev.galley.ui.start.WindowSettings], which `app` supplies. View models know no node.
///
/// May import: `session`, `store`, `review`, `article`, `ui.kit`.
@NullMarked
package dev.galley.ui.start;

import org.jspecify.annotations.NullMarked;
