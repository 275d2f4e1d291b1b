"""The code that makes a model pack: frozen EfficientNet-Lite2, a linear head, calibration and honest measuring."""
