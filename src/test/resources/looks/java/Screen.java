class Screen {
    void show() {
        load("loaded");
        node.getStyleClass().add("in-java");
        node.getStyleClass().addAll("known", "in-java");
        node.setFill(Color.web("red"));
    }
}
