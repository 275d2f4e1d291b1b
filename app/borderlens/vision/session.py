"""The real model: an ONNX graph run by onnxruntime on the processor, loaded when the first photo comes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from borderlens.packs.model_pack import ModelPack
from borderlens.packs.problems import pack_mistake
from borderlens.vision.model import Reading

if TYPE_CHECKING:
    import onnxruntime

OUTPUTS = ("probabilities", "embedding", "feature_map")
_ERRORS_ONLY = 3


class OnnxModel:
    """A model pack's graph. One or two threads that do not spin: a border laptop runs other things too."""

    def __init__(self, pack: ModelPack, threads: int = 2) -> None:
        self._pack = pack
        self._threads = threads
        self._session: onnxruntime.InferenceSession | None = None
        self._loading = threading.Lock()

    @property
    def pack(self) -> ModelPack:
        return self._pack

    def session(self) -> onnxruntime.InferenceSession:
        """The loaded graph.

        Raises:
            PackMistake: onnxruntime refuses the graph, or its inputs and outputs are not those of the format.
        """
        with self._loading:
            if self._session is None:
                self._session = self._load()
            return self._session

    def _load(self) -> onnxruntime.InferenceSession:
        import onnxruntime  # 100 ms that only a photo check needs to pay

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = _ERRORS_ONLY
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        file = self._pack.model_file
        try:
            session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime raises classes of its own, without a common base
            raise pack_mistake("bad_graph", file, why=type(error).__name__) from error
        outputs = {output.name for output in session.get_outputs()}
        if [i.name for i in session.get_inputs()] != ["image"] or not outputs.issuperset(OUTPUTS):
            raise pack_mistake("bad_graph", file, why="other inputs or outputs")
        return session

    def run(self, image: NDArray[np.float32]) -> Reading:
        """Read one photo.

        Raises:
            PackMistake: the graph does not fit its manifest.
        """
        outputs = self.session().run(list(OUTPUTS), {"image": image})
        reading = Reading(*(np.asarray(output[0], dtype=np.float32) for output in outputs))
        labels, size = self._pack.references.head_weight.shape
        if reading.probabilities.shape != (labels,) or reading.embedding.shape != (size,):
            raise pack_mistake("bad_graph", self._pack.model_file, why="other labels than the manifest")
        if len(reading.feature_map) != size or not np.isfinite(reading.probabilities).all():
            raise pack_mistake("bad_graph", self._pack.model_file, why="outputs that are no numbers")
        return reading
