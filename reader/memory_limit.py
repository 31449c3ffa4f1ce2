"""How much memory a process that reads strange files may take, held by the system itself where it can."""

import ctypes
import os
import sys
import threading
import time
from typing import Final

from reader.model.limits import MEMORY_LIMIT

LOOK_EVERY: Final = 0.2
"""Seconds between two looks, on the one system that has no limit of its own."""


def limit_memory(size: int = MEMORY_LIMIT) -> None:
    """Let this process take no more than so many bytes: beyond them memory is refused, or the process ends."""
    if sys.platform == "win32":
        _limit_on_windows(size)
    elif sys.platform == "linux":
        import resource

        _soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
        allowed = size if hard == resource.RLIM_INFINITY else min(size, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (allowed, hard))
    else:
        threading.Thread(target=_watch, args=(size,), name="memory", daemon=True).start()


def _watch(size: int) -> None:
    """End the process once it has taken too much: macOS lets nobody set a limit."""
    import resource

    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < size:  # in bytes on macOS
        time.sleep(LOOK_EVERY)
    os._exit(1)


if sys.platform == "win32":
    from ctypes import wintypes

    _PROCESS_MEMORY: Final = 0x100
    _EXTENDED: Final = 9

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("Basic", _Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def _limit_on_windows(size: int) -> None:
        """Put this process into a job whose processes may commit so many bytes each."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _Extended()
        limits.Basic.LimitFlags = _PROCESS_MEMORY
        limits.ProcessMemoryLimit = size
        kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))
