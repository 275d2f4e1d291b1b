"""Ralph as it is, but for one thing: its file back end takes more than one request (assessment study, section 2)."""

from ralph.api import app
from ralph.backends.data.base import BaseOperationType
from ralph.backends.data.fs import FSDataBackend

FSDataBackend.default_operation_type = BaseOperationType.APPEND

__all__ = ["app"]
