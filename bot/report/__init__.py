"""The impact summary on paper and on screen: the same sheet as PDF, picture, page and document."""
