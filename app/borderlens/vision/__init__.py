"""Photo to pixels to ONNX to a calibrated finding. numpy, pillow and onnxruntime only."""
