"""One function a picture of the library's quarterly."""
