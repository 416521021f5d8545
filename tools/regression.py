"""Logistic regression with naive Bayes features, for all labels at once.

A feature counts as much as its log-count ratio says: Wang and Manning, Baselines and
Bigrams, ACL 2012. Needs NumPy and SciPy (the group `train` of pyproject.toml).
"""

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize


def fit(x: sp.csr_matrix, y: np.ndarray, strength: float, rounds: int) -> tuple[np.ndarray, np.ndarray]:
    """Weights (features × labels) and biases (labels) for texts × features and texts × labels of 0 and 1.

    `strength` is the inverse of the penalty on squared weights; `rounds` bounds L-BFGS.
    """
    size, labels = x.shape[1], y.shape[1]
    across = x.T.tocsr()
    ratio = _ratio(across @ y, across @ (1 - y))
    start = np.zeros((size + 1) * labels)
    start[size * labels :] = np.log((y.mean(0) + 1e-4) / (1 - y.mean(0) + 1e-4))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        own, bias = flat[: size * labels].reshape(size, labels), flat[size * labels :]
        z = x @ (ratio * own) + bias
        off = strength * (1 / (1 + np.exp(-np.clip(z, -30, 30))) - y)
        value = strength * (np.logaddexp(0, z) - y * z).sum() + (own**2).sum() / 2
        return value, np.concatenate([(ratio * (across @ off) + own).ravel(), off.sum(0)])

    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 8}).x
    return ratio * best[: size * labels].reshape(size, labels), best[size * labels :]


def _ratio(with_label: np.ndarray, without: np.ndarray) -> np.ndarray:
    p, q = with_label + 1, without + 1
    return np.log(p / p.sum(0)) - np.log(q / q.sum(0))
