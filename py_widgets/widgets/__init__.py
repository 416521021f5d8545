"""One folder for each widget; its name is the widget's name."""
