# title: in CPython the StopIteration that leaves a lambda's generator comes without a warning
# clauses: gen.stop.lambda_passes
# python: >=3.12
import warnings

warnings.simplefilter('error')
g = (lambda: (yield next(iter([]))))()
try:
    next(g)
except Exception as e:
    print(type(e).__name__, e.__cause__)

# expect:
# StopIteration None
