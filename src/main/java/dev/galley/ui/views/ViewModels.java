package dev.galley.ui.views;

/// The view models behind the list of views.
public record ViewModels(ViewsViewModel views, ViewEditing editing, ViewSharing sharing) {}
