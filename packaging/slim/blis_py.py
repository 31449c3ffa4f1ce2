"""`blis.py` for the frozen program: the product of two matrices, computed by the library inside `blis.cy`.

The wheel of blis holds the same compiled library twice, 18 MB each: in `blis.cy` and in `blis.py`. thinc calls one
function of the latter, and `blis.cy` offers the routine behind it under its C name, so the second copy can stay away.
"""

import ctypes

import numpy
from blis import cy  # type: ignore[import-untyped]  # it brings no stubs
from numpy.typing import NDArray

Floats = NDArray[numpy.float32]

NOT_TURNED, TURNED = 0, 8
"""`trans_t` in blis.h: a matrix as it lies, or with rows and columns changed."""

_multiply = ctypes.CDLL(cy.__file__).bli_sgemm
_matrix = (ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)
_factor = ctypes.POINTER(ctypes.c_float)
_multiply.argtypes = (ctypes.c_int, ctypes.c_int, *[ctypes.c_int64] * 3, _factor, *_matrix, *_matrix, _factor, *_matrix)
_multiply.restype = None


def gemm(
    A: Floats,  # noqa: N803 # the names of the library's own function
    B: Floats,  # noqa: N803 # as above
    out: Floats | None = None,
    trans1: bool = False,
    trans2: bool = False,
    alpha: float = 1.0,
    beta: float = 1.0,
) -> Floats:
    """`alpha` A B + `beta` out, where either matrix may be taken turned; all three are in C's order."""
    rows, inner = A.shape[::-1] if trans1 else A.shape
    inner_too, columns = B.shape[::-1] if trans2 else B.shape
    if inner != inner_too:
        raise ValueError(f"Shape mismatch for blis.gemm: ({rows}, {inner}), ({inner_too}, {columns})")
    if A.dtype != numpy.float32 or B.dtype != numpy.float32:
        raise TypeError("the frozen blis.gemm takes matrices of float32")
    if out is None:
        out = numpy.zeros((rows, columns), numpy.float32)
    _multiply(
        TURNED if trans1 else NOT_TURNED,
        TURNED if trans2 else NOT_TURNED,
        *(rows, columns, inner),
        ctypes.c_float(alpha),
        *placed(A),
        *placed(B),
        ctypes.c_float(beta),
        *placed(out),
    )
    return out


def placed(matrix: Floats) -> tuple[int, int, int]:
    """Where a matrix lies, and how many numbers further its next row and its next column are."""
    return matrix.__array_interface__["data"][0], matrix.shape[1], 1
