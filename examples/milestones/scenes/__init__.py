"""One function a picture; each draws a whole sheet."""
