# title: since 3.12 a StopIteration that leaves the body of a lambda with a yield passes unchanged
# clauses: gen.stop.lambda_passes
# python: >=3.12
def stop(value):
    raise StopIteration(value)

make = lambda: [(yield 1), stop(2)]
g = make()
print(next(g))
try:
    next(g)
except RuntimeError as error:
    print('RuntimeError', type(error.__cause__).__name__)
except StopIteration as error:
    print('StopIteration', error.value)
try:
    print(list(make()))
except RuntimeError as error:
    print('RuntimeError')

# expect:
# 1
# StopIteration 2
# [1]
